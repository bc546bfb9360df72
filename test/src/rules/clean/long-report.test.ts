import { applyToModel, check, recognise, textAt } from "@nianbao/core";
import { longReport } from "./long-report.js";

const characters = longReport.blocks.reduce(
  (sum, block) =>
    sum +
    (block.kind === "paragraph"
      ? block.text.length
      : block.cells.reduce((all, { paragraphs }) => all + paragraphs.reduce((n, { text }) => n + text.length, 0), 0)),
  0,
);

test("a long report in good order has no finding at all, and every check that can be made was made", () => {
  expect(characters).toBeGreaterThan(9900);
  const { findings, outcomes } = check(recognise(longReport));
  expect(findings.map(({ rule, quote }) => [rule, quote])).toEqual([]);
  expect(outcomes.filter(({ reasons }) => reasons.some((reason) => reason.includes("程序内部出错")))).toEqual([]);
});

/** A slip put into the report, and the rule that must see it at that very place. */
const slips: readonly (readonly [from: string, to: string, rule: string])[] = [
  ["主动公开基本目录", "主动公开基本目绿", "LG-01"],
  ["习近平法治思想", "习近平法治治思想", "LG-01"],
  ["政府信息主动公开基本目录", "政府信主动公开基本目录", "LG-01"],
  ["中华人民共和国政府信息公开条例", "中华人民共和国政府信息公开例条", "LG-01"],
  ["报告中所列数据的统计期限自", "截止2025年12月31日。报告中所列数据的统计期限自", "LG-02"],
  ["如对本报告有疑问", "如本报告有疑问", "LG-06"],
  ["群众获取信息更加方便。", "群众获取信息更加方便,。", "PU-10"],
  ["接受代表、委员和群众监督。", "接受代表、委员和群众监督", "PU-01"],
  ["《示例区行政执法监督工作办法》", "《示例区行政执法监督工作办法", "PU-03"],
  ["（国办函〔2020〕109号）", "国办函〔2020〕109号", "PU-06"],
  ["党的二十大和二十届历次全会精神", "二十大和二十届历次全会精神", "RS-09"],
  ["（三）政府信息管理情况", "（四）政府信息管理情况", "STR-12"],
  ["（四）政府信息公开平台建设情况", "（四）政府信息平台建设情况", "STR-05"],
];

test.each(slips)("the same report with %s → %s", (from, to, rule) => {
  const block = longReport.blocks.findIndex((each) => each.kind === "paragraph" && each.text.includes(from));
  const paragraph = longReport.blocks[block]!;
  const start = paragraph.kind === "paragraph" ? paragraph.text.indexOf(from) : -1;
  const edit = {
    kind: "replaceText",
    place: { block, start, end: start + from.length },
    expect: from,
    text: to,
  } as const;
  const { document } = applyToModel(longReport, [edit], () => {
    throw new Error("no table is inserted");
  });
  const { findings } = check(recognise(document));
  expect(findings.map((finding) => finding.rule)).toContain(rule);
  for (const finding of findings) {
    const [place] = finding.places;
    if (place !== undefined && finding.quote !== "") expect(textAt(document, place)).toBe(finding.quote);
  }
});
