import {
  blockText,
  check,
  exampleDocument,
  notice2021,
  recognise,
  type Block,
  type ReportDocument,
} from "@nianbao/core";
import { readReport, renderReport } from "@nianbao/docx";
import { longReport } from "../clean/long-report.js";

/** One cause, one finding: a prompt that nobody replaced is told as that, not also as what is missing because of it. */
const found = (document: ReportDocument): string[] =>
  check(recognise(document)).findings.map(({ rule, quote }) => `${rule} ${quote}`);

/** Prompts as our skeleton has them, as others write them, and as Word's own controls show them. */
const prompts = [
  "【请填写：本年度的做法、数量和结果，没有发生的填0】",
  "（请填写本单位没有收到、均已办结的情况）",
  "单击此处输入文字",
];
const inPlaceOf = (document: ReportDocument, at: number, text: string): ReportDocument => ({
  ...document,
  blocks: document.blocks.map((block, index): Block =>
    index === at ? { kind: "paragraph", text, runs: [{ start: 0, end: text.length, format: {} }] } : block,
  ),
});
const isBody = (block: Block): boolean => block.kind === "paragraph" && block.style === undefined;
const isHeading = (block: Block): boolean => /^（[一二三四五六七]）[^。；，]*$/u.test(blockText(block));

describe.each([
  ["the example", exampleDocument()],
  ["a long report", longReport],
])("%s, any of its paragraphs still a prompt", (_, document) => {
  const places = document.blocks.flatMap((block, index) => (isBody(block) && !isHeading(block) ? [index] : []));

  test.each(prompts)("%s is the only finding", (prompt) => {
    expect(places.length).toBeGreaterThan(10);
    for (const at of places) expect([at, found(inPlaceOf(document, at, prompt))]).toEqual([at, [`RS-04 ${prompt}`]]);
  });

  test("all of them prompts: one finding each; what is missing because of them is not assessable", () => {
    const [prompt] = prompts as [string];
    const blank = places.reduce((each, at) => inPlaceOf(each, at, prompt), document);
    expect(found(blank)).toEqual(places.map(() => `RS-04 ${prompt}`));
    const states = new Map(check(recognise(blank)).outcomes.map(({ rule, state }) => [rule, state]));
    for (const rule of ["PB-01", "STR-16"]) expect([rule, states.get(rule)]).toEqual([rule, "notAssessable"]);
  });
});

test("the blank skeleton: each prompt once, each empty table once, the date that is still blank, nothing else", () => {
  const bytes = renderReport(notice2021, { agency: "示例市示例区民政局", year: 2025 });
  const document = readReport(bytes, { name: "年报.docx" });
  const asked = document.blocks.flatMap((block) => blockText(block).match(/【请填写：[^】]*】/gu) ?? []);
  expect(asked.length).toBeGreaterThan(12);
  expect(found(document).sort()).toEqual(
    [...asked.map((prompt) => `RS-04 ${prompt}`), ...Array<string>(3).fill("TS-05 "), "YR-05 2026年　月　日"].sort(),
  );
});
