import { currentNotice, type ReportDocument, type TableId } from "@nianbao/core";
import { emptyFile, outline, outlineOf, paragraphWith, plainFile, sampleReport, tableAt } from "./documents.js";
import { equals, holds } from "./expect.js";
import { onDocument } from "./opened.js";
import type { ContractCase } from "./subject.js";

const fields = { agency: "示例市示例区司法局", year: 2025 };
const tables: readonly TableId[] = ["t2", "t3", "t4"];

/** Inserting tables, the skeleton and paragraphs. */
export const structureCases: readonly ContractCase[] = [
  ...tables.map((id) =>
    onDocument(`inserts a blank ${id} after a block`, plainFile, async ({ host }) => {
      await host.read();
      const { snapshot, refused } = await host.insertTable(id, { after: 0 });
      equals(refused, [], "refused");
      const lines = outline(snapshot.document);
      equals(lines.slice(0, 2), ["甲", outlineOf(id)], "the table stands after the block");
      equals(lines.at(-1), "乙", "what stood there stays");
      holds(lines.length <= 5, `no heap of empty lines: ${JSON.stringify(lines)}`);
      const table = snapshot.document.blocks[1];
      holds(table?.kind === "table" && table.tag === `nianbao:${id}`, "the table is tagged");
    }),
  ),

  onDocument("inserts at the end and at the very beginning", plainFile, async ({ host }) => {
    await host.read();
    await host.insertTable("t4", { at: "end" });
    const { snapshot } = await host.insertTable("t2", { after: -1 });
    const lines = outline(snapshot.document).filter((line) => line !== "");
    equals(lines, [outlineOf("t2"), "甲", "乙", outlineOf("t4")], "order of blocks");
  }),

  onDocument("inserts at the cursor", plainFile, async ({ host, placeCursor }) => {
    if (!host.capabilities.selection) return;
    await host.read();
    await placeCursor(1);
    const { snapshot } = await host.insertTable("t3", { at: "cursor" });
    const lines = outline(snapshot.document).filter((line) => line !== "");
    equals(lines, ["甲", outlineOf("t3"), "乙"], "order of blocks");
  }),

  onDocument("makes a new file a report", emptyFile, async ({ host }) => {
    await host.read();
    const { snapshot } = await host.insertSkeleton(fields);
    const { document } = snapshot;
    for (const { heading } of currentNotice.chapters)
      holds(paragraphWith(document, heading) >= 0, `heading ${heading}`);
    for (const id of tables) holds(tableAt(document, id) >= 0, `table ${id}`);
    holds(paragraphWith(document, fields.agency) >= 0, "the agency's name");
  }),

  onDocument("adds the skeleton to a file in use without touching what is there", plainFile, async (subject) => {
    const { host } = subject;
    await host.read();
    await subject.placeCursor(0);
    const { snapshot } = await host.insertSkeleton(fields);
    const lines = outline(snapshot.document);
    equals([lines[0], lines.at(-1)], ["甲", "乙"], "what was there");
    holds(tableAt(snapshot.document, "t4") > 0, "the skeleton is in between");
  }),

  onDocument("takes an inserted table back", sampleReport, async ({ host }) => {
    if (!host.capabilities.undo) return;
    const before = outline((await host.read()).document);
    await host.insertTable("t4", { after: 1 });
    const { snapshot } = await host.undo();
    equals(outline(snapshot.document), before, "the document as it was");
  }),

  onDocument("inserts several paragraphs in their order and removes blocks", plainFile, async ({ host }) => {
    await host.read();
    const added = await host.apply([
      { kind: "insertParagraphs", after: 0, like: 0, texts: ["一", "二"] },
      { kind: "insertParagraphs", after: 0, like: 0, texts: ["三"] },
      { kind: "removeBlock", block: 2, expect: "不是这一段" },
    ]);
    equals(
      added.refused.map(({ code }) => code),
      ["changed"],
      "reasons",
    );
    equals(outline(added.snapshot.document), ["甲", "一", "二", "三", "", "乙"], "order of blocks");
    const removed = await host.apply([{ kind: "removeBlock", block: 2, expect: "二" }]);
    equals(outline(removed.snapshot.document), ["甲", "一", "三", "", "乙"], "what is left");
  }),

  onDocument("brings removed blocks back as they were, in their places", sampleReport, async ({ host }) => {
    if (!host.capabilities.undo) return;
    const before = (await host.read()).document;
    const table = tableAt(before, "t4");
    const { snapshot, refused } = await host.apply([
      { kind: "removeBlock", block: 1, expect: textOfParagraph(before, 1) },
      { kind: "removeBlock", block: 2, expect: textOfParagraph(before, 2) },
      { kind: "removeBlock", block: table, expect: "" },
    ]);
    equals(refused, [], "refused");
    equals(tableAt(snapshot.document, "t4"), -1, "the table is gone");
    const back = await host.undo();
    equals(outline(back.snapshot.document), outline(before), "the document as it was");
    equals(tableAt(back.snapshot.document, "t4"), table, "the table with its tag");
  }),
];

function textOfParagraph(document: ReportDocument, block: number): string {
  const found = document.blocks[block];
  return found?.kind === "paragraph" ? found.text : "";
}
