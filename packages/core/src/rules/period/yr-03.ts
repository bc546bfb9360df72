/**
 * Regulations art. 50: what is to be done next lies after the report's year.
 */
import { defineRule } from "../../check/rule.js";
import { reasons } from "../../locale/reasons.js";
import { sentences } from "../../text/sentences.js";
import { regulations } from "../shared/basis.js";
import { paragraphsWith } from "../shared/hinted.js";
import { perNumber } from "../shared/per-number.js";
import { placeIn } from "../shared/prose.js";
import { saying } from "../shared/saying.js";

/** Shows that the sentence speaks of what is to come: 将 alone may be 把. */
const plan =
  /将(?:继续|进一步|重点|着力|持续|不断|认真|加大|加强|采取|以|从|做好|坚持|努力|切实|围绕|按照|严格|积极|全面|深入|大力|着重|主要|在)|拟(?:开展|采取|进一步|从|重点)|计划(?:开展|采取|从)/u;

const planning = paragraphsWith(["将", "拟", "计划"]);

/** The year of a report or the one before, close before the end of a text. */
const yearPattern = perNumber(
  (year) => new RegExp(`(?<!\\d)(?:${year}|${year - 1})\\s*年度?(?=[，,]?[^，。；,;]{0,10}$)`, "u"),
);

export const yearInPlans = defineRule({
  id: "YR-03",
  title: "下一步打算里的年份",
  severity: "warning",
  basis: [regulations("第五十条", "年度报告写明改进情况；下一步打算在报告年度之后")],
  regimes: ["2021", "2019"],
  why: "下一步的打算是以后的事，写成报告年度或者更早的年份，多半是年份没有改。",
  todo: "核对后改成下一年，或者去掉年份。",
  examples: () => ({
    valid: [
      {
        title: "写下一年",
        document: saying("2026年，我局将继续充实专栏内容。下一步，将重点加强解读。", { chapter: 5 }),
      },
      { title: "说的是已经做的", document: saying("2025年，我局将公开工作列入考核，逐项落实。", { chapter: 5 }) },
    ],
    invalid: [
      {
        title: "写成报告年度",
        document: saying("2025年，我局将继续充实专栏内容。", { chapter: 5 }),
        quotes: ["2025年"],
      },
      {
        title: "下一步还写上一年",
        document: saying("下一步，2024 年我局将重点做好解读回应。", { chapter: 5 }),
        quotes: ["2024 年"],
      },
    ],
  }),
  *check(report) {
    const { year } = report;
    if (year === undefined) {
      yield { kind: "notAssessable", reason: reasons.noYear };
      return;
    }
    const pattern = yearPattern(year.value);
    for (const paragraph of planning(report)) {
      for (const { start, end } of sentences(paragraph.bare)) {
        const sentence = paragraph.bare.slice(start, end);
        const will = plan.exec(sentence);
        // The year must be the time of what is planned: right before it.
        const found = will === null ? null : pattern.exec(sentence.slice(0, will.index));
        if (found === null) continue;
        const at = start + found.index;
        yield {
          kind: "finding",
          places: [placeIn(paragraph, at, at + found[0].length), year.place],
          what: `打算做的事写在${found[0].trim()}，这是${year.value}年的报告`,
        };
      }
    }
  },
});
