/**
 * Regulations art. 49 and 50: the report is about the year before; its figures run from 1 January to 31 December of that year.
 */
import { exampleDocument } from "../../check/example.js";
import { defineRule } from "../../check/rule.js";
import type { Fix } from "../../check/finding.js";
import { textAt } from "../../document/access.js";
import { reasons } from "../../locale/reasons.js";
import type { Period, RecognisedReport } from "../../recognise/types.js";
import { regulations } from "../shared/basis.js";
import { correctPeriod } from "./correct-period.js";

export const periodWrong = defineRule({
  id: "YR-01",
  title: "统计期限是否为报告年度全年",
  severity: "error",
  basis: [regulations("第四十九条、第五十条", "年度报告反映上一年度（1月1日至12月31日）的情况")],
  regimes: ["2021", "2019"],
  why: "年度报告统计的是报告年度全年，即当年1月1日至12月31日。",
  todo: "核对标题的年份和统计期限，改成同一年的1月1日至12月31日。",
  examples: () => ({
    valid: [
      { title: "全年", document: exampleDocument() },
      {
        title: "后一个日期省略年份",
        document: exampleDocument({ preamble: ["本报告统计数据从2025年1月1日至12月31日。"] }),
      },
    ],
    invalid: [
      {
        title: "统计期限还是上一年的",
        document: exampleDocument({ preamble: ["本报告所列数据的统计期限为2024年1月1日至2024年12月31日。"] }),
        quotes: ["2024年1月1日至2024年12月31日"],
      },
      {
        title: "少了最后一天",
        document: exampleDocument({ preamble: ["统计期限为2025年1月1日至2025年12月30日。"] }),
        quotes: ["2025年1月1日至2025年12月30日"],
      },
    ],
  }),
  *check(report) {
    const { year, period } = report;
    if (period === undefined || year === undefined) {
      yield { kind: "notAssessable", reason: period === undefined ? reasons.noPeriod : reasons.noYear };
      return;
    }
    const expected = { from: `${year.value}-01-01`, to: `${year.value}-12-31` };
    if (period.value.from === expected.from && period.value.to === expected.to) return;
    yield {
      kind: "finding",
      places: [period.place, year.place],
      what: `统计期限写的是${words(period.value)}，${year.value}年的报告应为${words(expected)}`,
      fixes: fix(report, year.value),
    };
  },
});

function words({ from, to }: Period): string {
  return [from, to].map((date) => date.replace(/^(\d+)-0?(\d+)-0?(\d+)$/, "$1年$2月$3日")).join("至");
}

/** Wrong days within the right year are plainly wrong; with another year the title may be what is stale. */
function fix(report: RecognisedReport, year: number): readonly Fix[] {
  const { place, value } = report.period!;
  const expect = textAt(report.document, place);
  const text = correctPeriod(expect, year);
  if (text === undefined) return [];
  const sameYear = value.from.startsWith(`${year}-`) && value.to.startsWith(`${year}-`);
  return [
    {
      title: `改为“${text}”`,
      kind: sameYear ? "safe" : "choice",
      edits: [{ kind: "replaceText", place, expect, text }],
    },
  ];
}
