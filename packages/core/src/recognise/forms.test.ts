import { exampleDocument, exampleTable, paragraph } from "../check/example.js";
import type { Block } from "../document/model.js";
import { notice2021 } from "../form/notice2021/index.js";
import type { Form, TableForm } from "../form/types.js";
import { recognise } from "./index.js";

/** Another notice: other words in tables and headings. Nothing of recognition may rest on the words of one form. */
const words: Readonly<Record<string, string>> = {
  本年制发件数: "本年新制作数量",
  行政规范性文件: "各类规定",
  "一、本年新收政府信息公开申请数量": "一、当年收到的申请",
  "2.重复申请": "2.再次提出",
  科研机构: "研究院所",
  未经复议直接起诉: "直接起诉",
};
const reword = (table: TableForm): TableForm => ({
  ...table,
  layout: table.layout.map((cell) =>
    cell.text === undefined ? cell : { ...cell, text: words[cell.text] ?? cell.text },
  ),
  anchors: table.anchors.map((anchor) => words[anchor] ?? anchor),
});
const other: Form = {
  ...notice2021,
  id: "2019",
  chapters: notice2021.chapters.map((chapter) => ({
    ...chapter,
    title: `${chapter.title}报告`,
    heading: `${chapter.heading}报告`,
  })),
  tables: notice2021.tables.map(reword),
};

const documentOf = (form: Form) => ({
  ...exampleDocument(),
  blocks: form.chapters.flatMap((chapter): Block[] => {
    const table = form.tables.find(({ id }) => id === chapter.table);
    return [paragraph(chapter.heading), paragraph("正文。"), ...(table ? [exampleTable(table, () => "0")] : [])];
  }),
});

it.each([notice2021, other])("the form whose labels stand in the tables is chosen, and read whole: $id", (form) => {
  for (const forms of [
    [notice2021, other],
    [other, notice2021],
  ]) {
    const report = recognise(documentOf(form), { forms });
    expect(report.form).toBe(form);
    expect(report.chapters.map(({ match }) => match)).toEqual(form.chapters.map(() => "exact"));
    const tables = [...report.tables.values()];
    expect(tables.map((table) => table.cells.size)).toEqual([10, 175, 15]);
    expect(tables.flatMap((table) => table.labels.filter(({ match }) => match !== "exact"))).toEqual([]);
  }
});

it("a document without tables is held against the first form", () => {
  const empty = { ...exampleDocument(), blocks: [] };
  expect(recognise(empty, { forms: [other, notice2021] }).form).toBe(other);
  expect(() => recognise(empty, { forms: [] })).toThrow();
});

it("takes time in proportion to the document's length", () => {
  const base = exampleDocument();
  const long = Array.from({ length: 20_000 }, (_, index) =>
    paragraph(`（${index % 9}）2025年3月1日至4月2日，区司法局公开政府信息${index}条。`),
  );
  const start = performance.now();
  expect(recognise({ ...base, blocks: [...base.blocks, ...long] }).chapters).toHaveLength(6);
  expect(performance.now() - start).toBeLessThan(5000);
});
