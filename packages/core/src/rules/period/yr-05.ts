/**
 * Regulations art. 49: the report is made when its year is over. A date before that, one that does not exist, or one still blank is wrong.
 */
import { exampleDocument, paragraph } from "../../check/example.js";
import { defineRule } from "../../check/rule.js";
import type { ReportDocument } from "../../document/model.js";
import { reasons } from "../../locale/reasons.js";
import { regulations } from "../shared/basis.js";
import { saying } from "../shared/saying.js";
import { exists, signatureDate, statedDates, unfilledDate } from "./dates.js";

export const signed = (...lines: string[]): ReportDocument => {
  const document = exampleDocument();
  return { ...document, blocks: [...document.blocks, ...lines.map((line) => paragraph(line))] };
};

export const dateImpossible = defineRule({
  id: "YR-05",
  title: "落款日期有没有填、是否早于年度结束、日期是否存在",
  severity: "error",
  basis: [regulations("第四十九条", "年度结束以后公布上一年度的报告")],
  regimes: ["2021", "2019"],
  why: "年度报告统计到12月31日，落款或公布日期应在第二年；日期还要真实存在。",
  todo: "核对后改正日期。",
  examples: () => ({
    valid: [
      { title: "第二年一月", document: signed("示例市示例区司法局", "2026年1月20日") },
      { title: "正文里的日期", document: saying("2025年2月28日组织培训，2024年2月29日起施行新的目录。") },
    ],
    invalid: [
      {
        title: "月、日还空着",
        document: signed("示例市示例区司法局", "2026年　月　日"),
        quotes: ["2026年　月　日"],
      },
      { title: "只填了月", document: signed("示例市示例区司法局", "2026年1月  日"), quotes: ["2026年1月  日"] },
      { title: "年度还没有结束", document: signed("示例市示例区司法局", "2025年12月20日"), quotes: ["2025年12月20日"] },
      {
        title: "没有这一天",
        document: saying("2025年2月29日组织培训，11月完成。2025年4月31日清理栏目。"),
        quotes: ["2025年2月29日", "2025年4月31日"],
      },
    ],
  }),
  *check(report) {
    const { year } = report;
    const blank = unfilledDate(report);
    if (blank !== undefined) {
      yield {
        kind: "finding",
        key: "blank",
        // Told, not held up: day and month are often set when the report is published, after everything else is right.
        severity: "warning",
        places: [blank],
        what: "落款日期没有填",
        why: "报告要写明是哪一天公布的，空着的月、日会原样公布出去。",
        todo: "填上公布的月、日；不写落款的，删去这一行。",
      };
    }
    const impossible = statedDates(report).filter((date) => !exists(date));
    for (const { text, place } of impossible) {
      // The stated period is judged as a whole.
      if (
        report.period?.place.block === place.block &&
        report.period.place.start <= place.start &&
        place.end <= report.period.place.end
      )
        continue;
      yield { kind: "finding", places: [place], what: `没有“${text.replace(/\s/gu, "")}”这一天` };
    }
    if (year === undefined) {
      yield { kind: "notAssessable", reason: reasons.noYear };
      return;
    }
    const date = signatureDate(report);
    if (date === undefined || impossible.includes(date) || date.year > year.value) return;
    yield {
      kind: "finding",
      places: [date.place, year.place],
      what: `落款日期${date.text.replace(/\s/gu, "")}早于${year.value}年度结束`,
    };
  },
});
