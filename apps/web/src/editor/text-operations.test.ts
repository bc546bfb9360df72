import { documentOf, type Edit, type Paragraph, type ReportDocument, type Table } from "@nianbao/core";
import { ParagraphMap } from "./paragraph-map.js";
import { textOperations, type TextOperation } from "./text-operations.js";
import { element, textParagraph } from "./tree-builder.test-support.js";
import type { TreeNode } from "./tree.js";

const paragraph = (text: string): Paragraph => ({ kind: "paragraph", text, runs: [] });
const table = (text: string): Table => ({
  kind: "table",
  rowCount: 1,
  columnCount: 1,
  layout: "grid",
  cells: [{ row: 0, column: 0, rowSpan: 1, columnSpan: 1, paragraphs: [paragraph(text)] }],
});
const wordOf = (...blocks: ReportDocument["blocks"]): ReportDocument => documentOf({ kind: "docx" }, blocks);
const mapOf = (...body: TreeNode[]) => new ParagraphMap(element("document", element("body", ...body)));
const replace = (start: number, expect: string, text: string): Edit => ({
  kind: "replaceText",
  place: { block: 0, start, end: start + expect.length },
  expect,
  text,
});

/** Plays operations on one paragraph's text. */
function play(text: string, operations: readonly TextOperation[] | undefined): string | undefined {
  return operations?.reduce((now, step) => {
    if (step.op === "insertText") return now.slice(0, step.offset) + step.text + now.slice(step.offset);
    return step.op === "deleteText" ? now.slice(0, step.start) + now.slice(step.end) : now;
  }, text);
}

test("edits of one paragraph are all against its first state", () => {
  const text = "共收到申请12件，答复9件";
  const edits = [replace(5, "12", "15"), replace(11, "9", "一十"), replace(0, "共", ""), replace(2, "到申", "𠮷")];
  const operations = textOperations(edits, wordOf(paragraph(text)), mapOf(textParagraph(text)));
  expect(play(text, operations)).toBe("收𠮷请15件，答复一十件");
  const rare = "𠮷字";
  expect(
    play(rare, textOperations([replace(0, rare, "好")], wordOf(paragraph(rare)), mapOf(textParagraph(rare)))),
  ).toBe("好");
});

test("text put into an empty cell takes the look of its paragraph mark", () => {
  const look = element("rPr", element("sz", { val: "18" }), element("lang", { val: "zh-CN" }));
  const tableOf = (mark: TreeNode) => element("tbl", element("tr", element("tc", element("p", element("pPr", mark)))));
  const edit: Edit = { kind: "setCell", block: 0, row: 0, column: 0, expect: "", text: "37" };
  const map = mapOf(tableOf(look));
  expect(textOperations([edit], wordOf(table("")), map)).toEqual([
    { op: "insertText", paragraphId: map.at({ block: 0 })!.id, offset: 0, text: "37" },
    {
      op: "setRunProperties",
      paragraphId: map.at({ block: 0 })!.id,
      start: 0,
      end: 2,
      properties: [{ localName: "sz", attributes: { val: "18" } }],
    },
  ]);
  const styled = mapOf(tableOf(element("rPr", element("rStyle", { val: "a" }))));
  expect(textOperations([edit], wordOf(table("")), styled)).toBeUndefined();
});

test("what the editor's operations cannot do exactly is left to the file", () => {
  const document = wordOf(paragraph("甲"));
  expect(textOperations([replace(0, "甲", "乙\n丙")], document, mapOf(textParagraph("甲")))).toBeUndefined();
  expect(textOperations([replace(0, "甲", "乙")], document, mapOf(textParagraph("甲戊")))).toBeUndefined();
  expect(
    textOperations([{ kind: "insertTable", table: "t2", after: 0 }], document, mapOf(textParagraph("甲"))),
  ).toBeUndefined();
});
