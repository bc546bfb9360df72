import fc from "fast-check";
import {
  check,
  exampleDocument,
  exampleLastYear,
  isSameAgency,
  notice2021,
  recognise,
  ruleById,
  tableOf,
  type RecognisedReport,
} from "../index.js";
import { exampleFigures } from "../check/example-figures.js";
import { exampleApplications, fewApplications, fewCases } from "../rules/narrative/examples.js";
import { passagesOf } from "./passages.js";
import { sharedPart } from "./shingles.js";

const of = (rule: string, report: RecognisedReport, last: RecognisedReport) =>
  check(report, { last, rules: [ruleById(rule)!] });
const named = (agency: string) => recognise(exampleDocument({ agency }));

test.each([
  ["示例市示例区司法局", "示例区司法局", true],
  ["示例市示例区司法局", "示例市 示例区司法局", true],
  ["示例市甲区司法局", "示例市乙区司法局", false],
  ["示例市示例区司法局", "示例市司法局", false],
  ["示例县示例镇人民政府", "示例镇人民政府", true],
])("%s and %s are one agency: %s", (one, other, same) => {
  expect([isSameAgency(named(one), named(other)), isSameAgency(named(other), named(one))]).toEqual([same, same]);
});

test("any column that was carried over wrong is named with both numbers and the difference", () => {
  const last = recognise(exampleLastYear());
  const columns = tableOf(notice2021, "t3").columns;
  fc.assert(
    fc.property(fc.constantFrom(...columns), fc.nat(999), ({ id, labels }, value) => {
      const right = Number(exampleFigures(notice2021).get(`t3.carriedOver.${id}`));
      fc.pre(value !== right);
      const report = recognise(exampleDocument({ cells: { [`t3.carriedOver.${id}`]: value } }));
      const [finding, ...more] = of("Y-1", report, last).findings;
      expect(more).toEqual([]);
      expect(finding!.quote).toBe(String(value));
      const difference = Math.abs(value - right);
      for (const words of [`“${labels.at(-1)!}”列为 ${value}`, `为 ${right}，`, `相差 ${difference}`]) {
        expect(finding!.message.what).toContain(words);
      }
      // Whatever other rules see in the same cell, it is told once.
      const all = check(report, { last }).findings.filter(({ quote }) => quote === String(value));
      expect(new Set(all.map(({ message }) => message.what)).size).toBe(all.length);
    }),
    { numRuns: 40 },
  );
});

test("a blank is no number: the column is not compared, and that is said", () => {
  const report = recognise(exampleDocument({ cells: { "t3.carriedOver.business": "" } }));
  const { findings, outcomes } = of("Y-1", report, recognise(exampleLastYear()));
  expect(findings).toEqual([]);
  expect(outcomes).toMatchObject([{ state: "notAssessable", reasons: [expect.stringContaining("有 1 处")] }]);
});

test("a table of few cases may be the same by chance: a doubt, no finding", () => {
  const one = {
    ...fewCases,
    "t4.reconsideration.upheld": 1,
    "t4.reconsideration.pending": 0,
    "t4.reconsideration.total": 1,
  };
  const report = recognise(exampleDocument({ cells: one }));
  const { findings, outcomes } = of("AR-14", report, recognise(exampleLastYear({ cells: one })));
  expect(findings).toEqual([]);
  expect(outcomes).toMatchObject([{ state: "uncertain", reasons: [expect.stringContaining("表四")] }]);
});

describe("growth against both years' tables: 12 after 10", () => {
  const ten = recognise(
    exampleLastYear({
      cells: {
        ...fewApplications,
        "t3.new.naturalPerson": 8,
        "t3.new.total": 10,
        "t3.carriedOver.naturalPerson": 0,
        "t3.carriedOver.total": 0,
      },
    }),
  );
  const quotes = (words: string) =>
    of(
      "Y-3",
      recognise(exampleApplications(`2025年收到政府信息公开申请12件，${words}。`, fewApplications)),
      ten,
    ).findings.map(({ quote }) => quote);
  test.each([
    "同比增长20%",
    "同比增长20.0%",
    "较上年增加2件",
    "比2024年增加 2 件",
    "较去年同期增长约21%",
    "同比增长二成",
    "培训同比增长50%",
    "较2023年增长50%",
    "同比增长明显",
  ])("%s is left alone", (words) => {
    expect(quotes(words)).toEqual([]);
  });
  test.each([["同比增长21%"], ["同比下降20%"], ["较上年增加3件"], ["比2024年减少2件"], ["较去年增长16.7%"]])(
    "%s is wrong",
    (words) => {
      expect(quotes(words)).toEqual([words]);
    },
  );
});

test("what is alike is alike by its own words: neither names of laws nor the agency's, nor the year, count", () => {
  const text = (year: number, agency: string) =>
    recognise(
      exampleDocument({
        year,
        agency,
        chapters: {
          5: {
            paragraphs: [`${year}年，${agency}按照《中华人民共和国政府信息公开条例》（国令〔2019〕711号）清理栏目。`],
          },
        },
      }),
    );
  const [one] = passagesOf(text(2025, "示例市示例区司法局")).filter(({ paragraph }) => paragraph.chapter === 5);
  const [other] = passagesOf(text(2024, "示例市示例区民政局")).filter(({ paragraph }) => paragraph.chapter === 5);
  expect(one!.words).toBe("<Y>年,按照清理栏目。");
  expect(other!.words).toBe(one!.words);
});

test("the shared part of a text is 1 of itself, 0 of another, and between for a part; of a few words nothing is said", () => {
  const text = Array.from({ length: 400 }, (_, index) => String.fromCharCode(0x4e00 + index)).join("");
  const other = Array.from({ length: 400 }, (_, index) => String.fromCharCode(0x6e00 + index)).join("");
  expect([sharedPart([text], [text]), sharedPart([text], [other])]).toEqual([1, 0]);
  expect(sharedPart([text], [text.slice(0, 200), other])).toBeCloseTo(0.49, 1);
  expect(sharedPart(["很短"], ["很短"])).toBeUndefined();
});
