import { applyToModel, check, exampleTable, notice2021, recognise, type ReportDocument } from "../../index.js";
import { tableOf } from "../../form/index.js";
import { exampleApplications, exampleChapter, fewApplications } from "./examples.js";
import { narrativeRules } from "./index.js";

const findingsOf = (document: ReportDocument) => check(recognise(document), { rules: narrativeRules }).findings;
const blank = (id: "t2" | "t3" | "t4") => exampleTable(tableOf(notice2021, id), () => undefined);

const cases = narrativeRules.flatMap((rule) =>
  rule
    .examples()
    .invalid.flatMap(({ title, document }) =>
      findingsOf(document).flatMap((finding) =>
        finding.fixes.map((fix) => [`${rule.id} ${title}：${fix.title}`, document, finding, fix] as const),
      ),
    ),
);

test("both ways out are offered", () => {
  expect(cases.length).toBeGreaterThan(20);
  expect(cases.some(([name]) => name.includes("以表为准")) && cases.some(([name]) => name.includes("以文为准"))).toBe(
    true,
  );
});

test.each(cases)("%s: the finding is gone", (_, document, finding, fix) => {
  const fixed = applyToModel(document, fix.edits, blank);
  expect(fixed.refused).toEqual([]);
  expect(findingsOf(fixed.document).map(({ fingerprint }) => fingerprint)).not.toContain(finding.fingerprint);
});

test("the manner of writing is kept, and what a cell unbalances is told", () => {
  const titles = (document: ReportDocument) =>
    findingsOf(document).flatMap(({ fixes }) => fixes.map(({ title, caution }) => [title, caution]));
  expect(titles(exampleChapter(2, ["收取行政事业性收费13.36万元。"]))).toEqual([
    ["以表为准：正文改为 12.36万（表二“行政事业性收费”行“本年收费金额（单位：万元）”列）", undefined],
    ["以文为准：表二“行政事业性收费”行“本年收费金额（单位：万元）”列改为 13.36", undefined],
  ]);
  expect(titles(exampleApplications("结转下年度继续办理的政府信息公开申请3件。", fewApplications))).toEqual([
    ["以表为准：正文改为 2（表三“四、结转下年度继续办理”行“总计”列）", undefined],
    [
      "以文为准：表三“四、结转下年度继续办理”行“总计”列改为 3",
      "改后表里“总计”列、“四、结转下年度继续办理”行加起来对不上，要接着改",
    ],
  ]);
});

test("one wrong number is one finding, though a sum and a share are wrong with it", () => {
  const findings = findingsOf(
    exampleApplications("收到政府信息公开申请12件，其中自然人9件、法人2件，自然人申请占83.3%。", fewApplications),
  );
  expect(findings.map(({ rule, quote }) => [rule, quote])).toEqual([["XR-02", "其中自然人9件"]]);
});
