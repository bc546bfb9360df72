import { applyToModel, cellText } from "../document/index.js";
import {
  exampleAgency,
  exampleDocument,
  exampleTable,
  fillEdits,
  notice2021,
  recognise,
  toAnnualReport,
  type ReportDocument,
} from "../index.js";
import { check } from "../check/check.js";
import { paragraph } from "../check/example.js";
import { exampleFigures } from "../check/example-figures.js";
import { examplePreamble, exampleText } from "../check/example-text.js";

const figures = exampleFigures(notice2021);
const prompt = "【请填写：本部分内容】";

/** A new report: prompts in every chapter, blank tables, and lines to sign at the end. */
function blankReport(): ReportDocument {
  const heads = ["（一）主动公开", prompt, "（二）依申请公开", prompt];
  const document = exampleDocument({
    preamble: [`报告可在${prompt}下载。`],
    cells: Object.fromEntries([...figures.keys()].map((id) => [id, ""])),
    chapters: Object.fromEntries(
      [1, 2, 3, 4, 5, 6].map((number) => [number, { paragraphs: number === 1 ? heads : [prompt] }]),
    ),
  });
  return { ...document, blocks: [...document.blocks, paragraph(exampleAgency), paragraph("2026年　月　日")] };
}

function fill(document: ReportDocument, data: unknown) {
  const { edits, problems } = fillEdits(recognise(document), data);
  const applied = applyToModel(document, edits, () => exampleTable(notice2021.tables[0]!, () => undefined));
  expect(applied.refused).toEqual([]);
  return { edits, problems, document: applied.document };
}

const lines = (document: ReportDocument) =>
  document.blocks.flatMap((block) => (block.kind === "paragraph" ? [block.text] : []));

const text = exampleText(exampleAgency, 2025);
const data = {
  agency: exampleAgency,
  year: 2025,
  preamble: examplePreamble(
    exampleAgency,
    2025,
    notice2021.chapters.map(({ title }) => title),
  ),
  chapters: Object.entries(text).map(([number, paragraphs]) => ({ number: Number(number), heading: "", paragraphs })),
  cells: Object.fromEntries([...figures].map(([id, value]) => [id, id === "t2.fee" ? value : Number(value)])),
};

test("a new report, filled with text and every number, is the clean report with its signature left to be dated", () => {
  const blank = blankReport();
  const errors = check(recognise(blank)).findings.filter(({ severity }) => severity === "error");
  // Prompts and blanks: what is missing because of a prompt is the prompt's fault alone.
  expect(new Set(errors.map(({ rule }) => rule))).toEqual(new Set(["RS-04", "TS-05"]));
  const filled = fill(blank, data);
  expect(filled.problems).toEqual([]);
  expect(lines(filled.document)).toEqual([...lines(exampleDocument()), exampleAgency, "2026年　月　日"]);
  expect(check(recognise(filled.document)).findings.map(({ rule }) => rule)).toEqual(["YR-05"]);
});

test("prompts beside a table go when the table is full, and stay while it is not", () => {
  const { document } = fill(blankReport(), {
    ...data,
    chapters: data.chapters.filter(({ paragraphs }) => paragraphs.length > 0),
  });
  expect(check(recognise(document)).findings.map(({ rule }) => rule)).toEqual(["YR-05"]);
  const rest = Object.fromEntries(Object.entries(data.cells).filter(([id]) => id !== "t3.new.total"));
  expect(lines(fill(blankReport(), { cells: rest }).document).filter((line) => line === prompt)).toHaveLength(5);
});

test("filling again changes nothing", () => {
  const once = fill(blankReport(), data);
  expect(fillEdits(recognise(once.document), data)).toEqual({ edits: [], problems: [] });
});

test("what is not named stays: other cells, other chapters, headings, tables", () => {
  const before = exampleDocument({ chapters: { 5: { heading: "五、存在的问题" } } });
  const { edits, document } = fill(before, {
    cells: { "t3.new.total": 400, "t2.penalty": "8", "t2.licence": null, "t2.coercion": 3 },
    chapters: [{ number: 5, paragraphs: ["问题是公开不及时。", "已按月通报。"] }],
  });
  expect(edits.filter(({ kind }) => kind === "setCell").map((edit) => "text" in edit && edit.text)).toEqual([
    "400",
    "8",
    "",
  ]);
  const from = lines(before);
  const chapterFive = from.indexOf("五、存在的问题");
  const chapterSix = from.findIndex((line) => line.startsWith("六、"));
  expect(lines(document)).toEqual([
    ...from.slice(0, chapterFive + 1),
    "问题是公开不及时。",
    "已按月通报。",
    ...from.slice(chapterSix),
  ]);
  const texts = (document: ReportDocument) =>
    document.blocks.flatMap((block) => (block.kind === "table" ? block.cells.map(cellText) : []));
  const [was, is] = [texts(before), texts(document)];
  expect(is.filter((cell, index) => cell !== was[index])).toEqual(["", "8", "400"]);
});

test("text goes in even where a chapter has none, before its table", () => {
  const { document } = fill(exampleDocument(), {
    chapters: [{ number: 3, paragraphs: ["（一）申请情况", "见下表。"] }],
  });
  const at = document.blocks.findIndex((block) => block.kind === "paragraph" && block.text === "（一）申请情况");
  expect(document.blocks[at - 1]).toMatchObject({ text: notice2021.chapters[2]!.heading });
  expect(document.blocks[at + 1]).toMatchObject({ text: "见下表。" });
  expect(document.blocks[at + 2]).toMatchObject({ kind: "table" });
  // Neither line takes the look of a chapter heading.
  expect(document.blocks.slice(at, at + 2).map((block) => "outlineLevel" in block)).toEqual([false, false]);
});

test("what was read from a document goes back into it without a change, signature and text beside a heading too", () => {
  const signed = fill(blankReport(), data).document;
  const blocks = signed.blocks.map((block) =>
    block.kind === "paragraph" && block.text === "六、其他需要报告的事项" ? paragraph(`${block.text}：无。`) : block,
  );
  for (const document of [signed, { ...signed, blocks }, exampleDocument({ title: [], preamble: [] })]) {
    const report = recognise(document);
    expect(fillEdits(report, toAnnualReport(report))).toEqual({ edits: [], problems: [] });
  }
  const { document } = fill({ ...signed, blocks }, { chapters: [{ number: 6, paragraphs: ["未收取信息处理费。"] }] });
  expect(lines(document).slice(-3)).toEqual([
    "六、其他需要报告的事项：未收取信息处理费。",
    exampleAgency,
    "2026年　月　日",
  ]);
});

test("text goes above its table and notes below, whatever prompt stood there", () => {
  const table = exampleTable(notice2021.tables[0]!, (id) => figures.get(id));
  const before = exampleDocument();
  const at = before.blocks.findIndex(({ kind }) => kind === "table");
  const blocks = before.blocks.flatMap((block, index) => (index === at ? [table, paragraph(prompt)] : [block]));
  const given = [{ number: 2, paragraphs: ["具体数据见下表。", "注：规章由市人民政府制定。"] }];
  const { document } = fill({ ...before, blocks }, { chapters: given });
  const around = document.blocks.slice(at, at + 3).map((block) => (block.kind === "table" ? "table" : block.text));
  expect(around).toEqual(["具体数据见下表。", "table", "注：规章由市人民政府制定。"]);
  const again = fill(before, { chapters: given }).document;
  expect(again.blocks.slice(at, at + 3)).toMatchObject(document.blocks.slice(at, at + 3));
});

test("a cell as read gives it is put back word for word", () => {
  const { document } = fill(exampleDocument(), {
    cells: {
      "t2.normativeDocument.inForce": { value: 9, state: "text", raw: "9（其中修订2件）" },
      "t2.licence": { value: null, state: "blank", raw: "" },
      "t2.fee": 49.9624,
    },
  });
  const { cells } = recognise(document).tables.get("t2")!;
  expect(cells.get("t2.normativeDocument.inForce")).toMatchObject({ raw: "9（其中修订2件）", value: 9 });
  expect(cells.get("t2.licence")).toMatchObject({ state: "blank" });
  expect(cells.get("t2.fee")).toMatchObject({ value: "49.9624", state: "number" });
});

test.each([
  ["a cell that does not exist", { cells: { "t3.nothing.total": 1 } }, "t3.nothing.total"],
  ["a negative count", { cells: { "t3.new.total": -1 } }, "不小于 0 的整数"],
  ["a fraction of a count", { cells: { "t3.new.total": 1.5 } }, "不小于 0 的整数"],
  ["words for a count", { cells: { "t3.new.total": "十二" } }, "十二"],
  ["a wrong type", { cells: { "t3.new.total": true } }, "t3.new.total"],
  ["a chapter that does not exist", { chapters: [{ number: 7, paragraphs: [] }] }, "number，1 到 6"],
  [
    "a chapter twice",
    {
      chapters: [
        { number: 2, paragraphs: [] },
        { number: 2, paragraphs: [] },
      ],
    },
    "不止一次",
  ],
  ["another year", { year: 2024, cells: {} }, "2024 年"],
  ["another agency", { agency: "另一市另一区司法局", cells: {} }, "另一市另一区司法局"],
  ["no text list", { preamble: "一段" }, "preamble"],
  ["nothing to fill", [1], "没有可以填的内容"],
])("%s is a problem in words, and nothing is changed", (_, given, words) => {
  const { edits, problems } = fillEdits(recognise(exampleDocument()), given);
  expect(edits).toEqual([]);
  expect(problems).toEqual([expect.stringContaining(words)]);
});

test("one mistake does not lose the rest", () => {
  const { edits, problems } = fillEdits(recognise(exampleDocument({ copies: { t4: 0 } })), {
    cells: { "t3.new.total": 1, "t4.reconsideration.total": 1, "t2.fee": "很多" },
  });
  expect(edits).toHaveLength(1);
  expect(problems).toEqual([expect.stringContaining("表四"), expect.stringContaining("以万元计")]);
});
