import { exampleDocument, paragraph } from "../check/example.js";
import type { Place } from "../document/model.js";
import { describePlace, recognise } from "./index.js";

const document = exampleDocument({
  title: ["示例市示例区司法局", "2025年政府信息公开工作年度报告"],
  preamble: ["", "甲。", "乙。"],
  chapters: { 3: { paragraphs: ["子。", "", "丑。"] } },
});
const report = recognise({ ...document, stories: [{ kind: "footer", blocks: [paragraph("第1页")] }] });
const blockOf = (text: string): number =>
  document.blocks.findIndex((block) => block.kind === "paragraph" && block.text === text);
const say = (place: Partial<Place> & { readonly block: number }): string =>
  describePlace(report, { start: 0, end: 0, ...place });

it("names paragraphs as people count them", () => {
  expect(say({ block: 0 })).toBe("标题");
  expect(say({ block: 1 })).toBe("标题");
  expect(say({ block: blockOf("甲。") })).toBe("开头部分第1段");
  expect(say({ block: blockOf("乙。") })).toBe("开头部分第2段");
  expect(say({ block: report.chapters[4]!.place.block })).toBe("第五部分标题");
  expect(say({ block: blockOf("丑。") })).toBe("第三部分第2段");
  expect(say({ block: 0, story: 0 })).toBe("页脚");
  expect(say({ block: 9999 })).toBe("文末");
});

it("names cells by their labels, and other cells of a table by row and order", () => {
  const { place } = report.tables.get("t3")!.cells.get("t3.refused.stateSecret.naturalPerson")!;
  expect(describePlace(report, place)).toBe("表三“（三）不予公开·1.属于国家秘密”行“自然人”列");
  expect(say({ block: place.block })).toBe("表三");
  const label = report.tables.get("t3")!.labels.find(({ expected }) => expected === "1.属于国家秘密")!;
  expect(describePlace(report, label.place!)).toBe("表三“1.属于国家秘密”一格");
  const long = report.tables.get("t3")!.labels.find(({ expected }) => expected.startsWith("1.申请人"))!;
  expect(describePlace(report, long.place!)).toBe("表三“1.申请人无正当理由逾期不补正、行政机…”一格");
});

it("names tables that are not the form's, doubled chapters and documents without chapters", () => {
  const other = {
    ...document.blocks.find((block) => block.kind === "table")!,
    rowCount: 1,
    columnCount: 1,
    cells: [{ row: 0, column: 0, rowSpan: 1, columnSpan: 1, paragraphs: [paragraph("渠道")] }],
  };
  const texts = ["一、总体情况", "甲。"].map((text) => paragraph(text));
  const doubled = recognise({ ...document, blocks: [...texts, other, ...texts] });
  const cell = { row: 0, column: 0, paragraph: 0 };
  expect(describePlace(doubled, { block: 2, cell, start: 0, end: 2 })).toBe("第一部分第1个表格第1行第1格");
  expect(describePlace(doubled, { block: 4, start: 0, end: 1 })).toBe("第一部分（第2处）第1段");
  expect(describePlace(recognise({ ...document, blocks: [paragraph("甲。")] }), { block: 0, start: 0, end: 1 })).toBe(
    "正文第1段",
  );
});
