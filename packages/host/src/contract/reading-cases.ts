import { currentNotice, tableOf } from "@nianbao/core";
import { emptyFile, mixedFile, outlineOf, paragraphWith, plainFile, sampleReport, tableAt } from "./documents.js";
import { equals, holds } from "./expect.js";
import { onDocument } from "./opened.js";
import type { ContractCase } from "./subject.js";

/** Reading, finding and showing. */
export const readingCases: readonly ContractCase[] = [
  onDocument("reads text and merged tables in body order", sampleReport, async ({ host }) => {
    const { document } = await host.read();
    holds(paragraphWith(document, "收到申请12件") > 0, "the text of chapter one is there");
    for (const id of ["t2", "t3", "t4"] as const) {
      const table = document.blocks[tableAt(document, id)];
      const form = tableOf(currentNotice, id);
      holds(table?.kind === "table", `table ${id} is there by its tag`);
      equals([table.rowCount, table.columnCount], [form.rowCount, form.columnCount], outlineOf(id));
      equals(
        table.cells.map((cell) => [cell.row, cell.column, cell.rowSpan, cell.columnSpan]),
        form.layout.map((cell) => [cell.row, cell.column, cell.rowSpan, cell.columnSpan]),
        `grid of ${id}`,
      );
    }
  }),

  onDocument("an unchanged document keeps its revision, a changed one does not", plainFile, async ({ host, type }) => {
    const first = await host.read();
    equals((await host.read()).revision, first.revision, "revision of an unchanged document");
    await type(0, "丙");
    const changed = await host.read();
    holds(changed.revision > first.revision, "typing grows the revision");
    equals(changed.document.blocks[0]?.kind === "paragraph" && changed.document.blocks[0].text, "丙", "what was typed");
  }),

  onDocument("says when the document may have changed, until told to stop", plainFile, async ({ host, type }) => {
    await host.read();
    let calls = 0;
    const leave = host.onDirty(() => (calls += 1));
    await type(0, "丙");
    await settle();
    holds(calls > 0, "typing calls the listener");
    leave();
    const before = calls;
    await type(0, "丁");
    await settle();
    equals(calls, before, "calls after unsubscribing");
  }),

  onDocument("shows a place and nothing that is gone", mixedFile, async ({ host, selectedText }) => {
    await host.read();
    const second = { block: 0, start: 8, end: 10 };
    equals(await host.reveal(second), true, "reveal of the second 12");
    if (selectedText !== undefined) equals(await selectedText(), "12", "selected text");
    equals(await host.reveal({ block: 40, start: 0, end: 0 }), false, "reveal of a lost place");
  }),

  onDocument("shows cells and whole tables", sampleReport, async ({ host, selectedText }) => {
    const { document } = await host.read();
    const block = tableAt(document, "t4");
    const place = { block, cell: { row: 0, column: 5, paragraph: 0 }, start: 0, end: 4 };
    equals(await host.reveal(place), true, "reveal of a heading cell");
    if (selectedText !== undefined) equals(await selectedText(), "行政诉讼", "selected text");
    equals(await host.reveal({ block, start: 0, end: 0 }), true, "reveal of a table");
    const gone = { block, cell: { row: 90, column: 0, paragraph: 0 }, start: 0, end: 0 };
    equals(await host.reveal(gone), false, "reveal of a cell that is not there");
  }),

  onDocument("knows the block of the cursor, among equal lines too", plainFile, async ({ host, placeCursor, type }) => {
    if (!host.capabilities.selection) return;
    await type(2, "甲");
    await host.read();
    await placeCursor(2);
    equals((await host.cursor())?.block, 2, "block of the cursor");
    await placeCursor(0);
    equals((await host.cursor())?.block, 0, "block of the cursor");
  }),

  onDocument("reads a new file", emptyFile, async ({ host }) => {
    const { document } = await host.read();
    equals(
      document.blocks.map((block) => block.kind === "paragraph" && block.text),
      [""],
      "blocks of a new file",
    );
  }),
];

/** Lets events that a host sends by itself arrive. */
function settle(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 20));
}
