import {
  applyToModel,
  blockText,
  check,
  exampleDocument,
  exampleLastYear,
  exampleTable,
  fillEdits,
  notice2019,
  notice2021,
  outstandingRewrites,
  recognise,
  rollEdits,
  rollReport,
  rollRewrites,
  tableOf,
  toAnnualReport,
  type ReportDocument,
  type RollPlan,
} from "@nianbao/core";
import { openDocx, renderReport } from "@nianbao/docx";
import fc from "fast-check";

const blank = (id: "t2" | "t3" | "t4") => exampleTable(tableOf(notice2021, id), () => "");
const staleRules = ["YR-01", "YR-02", "YR-08"];

function planOf(document: ReportDocument): RollPlan {
  const roll = rollReport(recognise(document));
  if (roll.state !== "ready") throw new Error(roll.state);
  return roll.plan;
}

function rolled(document: ReportDocument): ReportDocument {
  const result = applyToModel(document, rollEdits(planOf(document)), blank);
  expect(result.refused).toEqual([]);
  return result.document;
}

const texts = (document: ReportDocument): string[] => document.blocks.map(blockText);

/** Last year's report with a sentence of our own in chapter one. */
const saying = (text: string) => exampleLastYear({ chapters: { 1: { paragraphs: [text] } } });

test("last year's report becomes this year's: title, period, tables; what was carried forward is carried over", () => {
  const last = exampleLastYear();
  const now = recognise(rolled(last));
  expect(now.year?.value).toBe(2025);
  expect(now.title?.text).toContain("2025年政府信息公开工作年度报告");
  expect(now.period?.value).toEqual({ from: "2025-01-01", to: "2025-12-31" });
  const before = recognise(last).tables.get("t3")!.cells;
  const { cells } = now.tables.get("t3")!;
  expect(cells.get("t3.carriedOver.total")?.value).toBe(before.get("t3.carriedForward.total")?.value);
  expect(cells.get("t3.new.total")?.state).toBe("blank");
  expect(now.tables.get("t2")!.cells.get("t2.normativeDocument.inForce")?.raw).toBe("8");
  expect([...now.tables.get("t4")!.cells.values()].every(({ state }) => state === "blank")).toBe(true);
});

test.each([
  ["2024年，我局未发生泄密事件。", "2025年，我局未发生泄密事件。"],
  ["二〇二四年，全区共公开信息9条。", "二〇二五年，全区共公开信息9条。"],
  ["２０２４年度我局组织培训。", "２０２５年度我局组织培训。"],
  ["自2008年施行以来不断完善。", "自2008年施行以来不断完善。"],
  ["自2024年起设立公开专区。", "自2024年起设立公开专区。"],
  [
    "落实《政府信息公开条例（2019年修订）》和《示例区2024年公开要点》。",
    "落实《政府信息公开条例（2019年修订）》和《示例区2024年公开要点》。",
  ],
  ["现公布《示例区司法局2024年政府信息公开工作年度报告》。", "现公布《示例区司法局2025年政府信息公开工作年度报告》。"],
  ["公开信息较2023年增加3条。", "公开信息较2024年增加3条。"],
  ["2022年、2023年、2024年分别公开3条、4条、5条。", "2022年、2023年、2024年分别公开3条、4条、5条。"],
  ["截至2024年12月31日，共有专栏6个。", "截至2025年12月31日，共有专栏6个。"],
  ["2024年5月8日召开会议。", "2024年5月8日召开会议。"],
  ["下一步，2025年我局将继续加强解读。", "下一步，2026年我局将继续加强解读。"],
  ["依据国办函〔2020〕109号办理。", "依据国办函〔2020〕109号办理。"],
])("a year is changed or left for a reason: %s", (before, after) => {
  expect(texts(rolled(saying(before)))).toContain(after);
});

test("a stated period is one change that shows both its years", () => {
  const plan = rollReport(recognise(exampleLastYear()));
  const periods = plan.state === "ready" ? plan.plan.changes.filter(({ kind }) => kind === "period") : [];
  expect(periods.map(({ before, after }) => [before, after])).toEqual([
    [
      "…报告所列数据的统计期限自2024年1月1日起至2024年12月31日止。报告电…",
      "…报告所列数据的统计期限自2025年1月1日起至2025年12月31日止。报告电…",
    ],
  ]);
});

test("signature: the year after, day left open", () => {
  const last = exampleLastYear({
    chapters: { 6: { paragraphs: ["本年度未收取信息处理费。", "示例市示例区司法局", "2025年1月15日"] } },
  });
  expect(texts(rolled(last)).at(-1)).toBe("2026年　月　日");
});

test("after a roll the report is not clean, every sentence of last year is listed until it is changed", () => {
  const last = exampleLastYear();
  const plan = planOf(last);
  const rewrites = rollRewrites(recognise(last), plan);
  const document = rolled(last);
  const report = recognise(document);
  const { findings } = check(report, { last: recognise(last) });
  expect(findings.some(({ rule }) => rule === "TS-05")).toBe(true);
  expect(findings.filter(({ rule }) => staleRules.includes(rule))).toEqual([]);
  const open = outstandingRewrites(report, rewrites);
  expect(open).toHaveLength(rewrites.length);
  expect(rewrites.filter(({ kind }) => kind === "sentence").length).toBeGreaterThan(8);
  const [first] = open;
  const { place, rewrite } = first!;
  const changed = applyToModel(
    document,
    [{ kind: "replaceText", place, expect: rewrite.text, text: "今年的话。" }],
    blank,
  );
  expect(outstandingRewrites(recognise(changed.document), rewrites)).toHaveLength(rewrites.length - 1);
});

test("rolled, then filled with the new year's data: no stale year, no error", () => {
  const document = rolled(exampleLastYear());
  const filling = fillEdits(recognise(document), toAnnualReport(recognise(exampleDocument())));
  expect(filling.problems).toEqual([]);
  const filled = applyToModel(document, filling.edits, blank);
  const { findings } = check(recognise(filled.document), { last: recognise(exampleLastYear()) });
  expect(findings.filter(({ severity, rule }) => severity === "error" || staleRules.includes(rule))).toEqual([]);
});

test("only years and figures change, whatever the text says", () => {
  const piece = fc.constantFrom(
    "2024年，",
    "2023年",
    "2025年",
    "二〇二四年",
    "自2008年以来",
    "《示例办法（2024年版）》",
    "〔2024〕9号",
    "我局共收到12件，",
    "较2023年增长5%。",
    "下一步将",
    "截至2024年底",
    "公开信息",
  );
  fc.assert(
    fc.property(fc.array(piece, { minLength: 1, maxLength: 8 }), (pieces) => {
      const last = saying(`${pieces.join("")}。`);
      const bare = (document: ReportDocument) =>
        document.blocks.map((block) =>
          block.kind === "table" ? "" : block.text.replace(/[\d〇一二三四五六七八九]{4}(?=年)/gu, "Y"),
        );
      const now = rolled(last);
      expect(bare(now)).toEqual(bare(last));
      const { findings } = check(recognise(now));
      expect(findings.filter(({ rule }) => rule === "YR-01" || rule === "YR-08")).toEqual([]);
    }),
    { numRuns: 60 },
  );
});

test("in a file: the edits are all made, and the other parts stay byte for byte", () => {
  const { agency, year, ...content } = toAnnualReport(recognise(exampleLastYear()));
  const file = openDocx(renderReport(notice2021, { ...content, agency: agency!, year: year! }));
  const plan = planOf(file.document);
  const { file: after, refused } = file.apply(rollEdits(plan));
  expect(refused).toEqual([]);
  expect(recognise(after.document).year?.value).toBe(2025);
  expect(after.part("word/styles.xml")).toBe(file.part("word/styles.xml"));
  const looks = (document: ReportDocument) =>
    document.blocks.map((block) => (block.kind === "table" ? block.rowCount : [block.style, block.format]));
  expect(looks(after.document)).toEqual(looks(file.document));
});

test("a change that is not wanted is left out; no year, an old form: said plainly", () => {
  const last = exampleLastYear();
  const plan = planOf(last);
  const unwanted = new Set([plan.changes[0]!.id]);
  expect(rollEdits(plan, unwanted)).toHaveLength(rollEdits(plan).length - plan.changes[0]!.edits.length);
  const unknown = rollReport(
    recognise(exampleDocument({ title: [], preamble: [], chapters: { 1: { paragraphs: ["公开。"] } } })),
  );
  expect(unknown.state).toBe("refused");
  const old = rollReport(recognise(exampleDocument({ form: notice2019, year: 2020 })));
  if (old.state !== "formChanged") throw new Error(old.state);
  expect(old.to).toBe(2021);
  expect(old.content.chapters).toHaveLength(6);
  expect(Object.keys(old.content.cells ?? {})).toContain("t3.carriedOver.total");
});
