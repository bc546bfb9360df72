import {
  applyToModel,
  blockText,
  cellText,
  exampleTable,
  currentNotice,
  recognise,
  repairPlan,
  tableOf,
  type ReplaceTable,
  type ReportDocument,
  type TableId,
} from "@nianbao/core";
import { openDocx } from "@nianbao/docx";
import type { DocumentHost } from "../port.js";
import { damagedFigure, damagedFile, outline, splitFile, tableAt } from "./documents.js";
import { equals, holds } from "./expect.js";
import { onDocument } from "./opened.js";
import type { ContractCase } from "./subject.js";

/** A damaged table gives way to the standard one, and nothing is lost. */
export const repairCases: readonly ContractCase[] = [
  onDocument("repairs a table: every number in its cell, what has none below", damagedFile, async ({ host }) => {
    const before = (await host.read()).document;
    const { document } = await repaired(host, before);
    const block = tableAt(document, "t4");
    holds(block === 1, "the table stands where the old one stood, with its tag");
    const [, table] = document.blocks;
    for (const { row, column } of tableOf(currentNotice, "t4").cells) {
      const cell = table?.kind === "table" && table.cells.find((each) => each.row === row && each.column === column);
      equals(cell && cellText(cell), damagedFigure(row, column), `cell ${String(row)}, ${String(column)}`);
    }
    equals(document.blocks[2] && blockText(document.blocks[2]), "注：含上年度结转的案件。", "what has no cell");
  }),

  onDocument("keeps the document as it was before a repair", damagedFile, async ({ host }) => {
    const before = (await host.read()).document;
    equals(host.copies().length, 0, "copies before");
    await repaired(host, before);
    const copies = host.copies();
    equals(
      copies.map(({ tables }) => tables),
      [["t4"]],
      "copies after",
    );
    const copy = openDocx(await copies[0]!.bytes());
    equals(copy.document.blocks.map(blockText), before.blocks.map(blockText), "text of the copy");
  }),

  onDocument("takes a repair back", damagedFile, async ({ host }) => {
    if (!host.capabilities.undo) return;
    const before = (await host.read()).document;
    await repaired(host, before);
    const { snapshot } = await host.undo();
    equals(words(snapshot.document), words(before), "the document as it was");
  }),

  onDocument("repairs a table in two pieces between others", splitFile, async ({ host }) => {
    const before = (await host.read()).document;
    await repaired(host, before);
    if (!host.capabilities.undo) return;
    const { snapshot } = await host.undo();
    equals(words(snapshot.document), words(before), "the document as it was");
  }),

  onDocument("does not repair a table that was changed meanwhile", damagedFile, async ({ host }) => {
    const before = (await host.read()).document;
    const edit = planned(before);
    const { snapshot, refused } = await host.apply([{ ...edit, expect: edit.expect.map((text) => `${text}0`) }]);
    equals(
      refused.map(({ code }) => code),
      ["changed"],
      "reasons",
    );
    equals(words(snapshot.document), words(before), "the document");
    equals(host.copies().length, 0, "copies");
  }),
];

const blankTable = (id: TableId) => exampleTable(tableOf(currentNotice, id), () => undefined);

function planned(document: ReportDocument): ReplaceTable {
  const { edit, reasons } = repairPlan(recognise(document), "t4");
  holds(edit !== undefined, `the table can be repaired: ${reasons.join()}`);
  return edit;
}

/** Repairs table 4 and checks that the body then is what the model says it should be. */
async function repaired(host: DocumentHost, before: ReportDocument): Promise<{ readonly document: ReportDocument }> {
  const edit = planned(before);
  const { snapshot, refused } = await host.apply([edit]);
  equals(refused, [], "refused");
  const should = applyToModel(before, [edit], blankTable).document;
  equals(outline(snapshot.document), outline(should), "order of blocks");
  equals(words(snapshot.document), words(should), "text of the body");
  return snapshot;
}

/** Text of the body; empty lines at the end are left out. */
function words(document: ReportDocument): string[] {
  const lines = document.blocks.map(blockText);
  while (lines.at(-1) === "") lines.pop();
  return lines;
}
