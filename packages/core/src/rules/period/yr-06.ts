/**
 * Regulations art. 49: departments publish last year's report by 31 January, governments by 31 March.
 */
import { defineRule } from "../../check/rule.js";
import { regulations } from "../shared/basis.js";
import { agencyProfile } from "../shared/agency-profile.js";
import { signatureDate } from "./dates.js";
import { signed } from "./yr-05.js";

export const dateLate = defineRule({
  id: "YR-06",
  title: "公布时间是否超过期限",
  severity: "info",
  basis: [regulations("第四十九条", "政府部门1月31日前、各级政府3月31日前公布上一年度的报告")],
  regimes: ["2021", "2019"],
  why: "县级以上政府部门应在每年1月31日前、政府应在3月31日前公布上一年度的报告。",
  todo: "核对日期；确实晚了，按要求说明。",
  examples: () => ({
    valid: [
      { title: "一月底前", document: signed("示例市示例区司法局", "2026年1月31日") },
      { title: "没有落款日期", document: signed("示例市示例区司法局") },
    ],
    invalid: [
      { title: "二月", document: signed("示例市示例区司法局", "2026年2月3日"), quotes: ["2026年2月3日"] },
      { title: "四月", document: signed("示例市示例区司法局", "2026 年 4 月 1 日"), quotes: ["2026 年 4 月 1 日"] },
    ],
  }),
  *check(report) {
    const date = signatureDate(report);
    const profile = agencyProfile(report);
    if (date === undefined || report.year === undefined || profile === undefined) return;
    // Dates of townships are set locally.
    if (profile.kind !== "department" && profile.kind !== "government") return;
    const lastMonth = profile.kind === "government" ? 3 : 1;
    const next = report.year.value + 1;
    if (date.year < next || (date.year === next && date.month <= lastMonth)) return;
    yield {
      kind: "finding",
      places: [date.place],
      what: `落款日期${date.text.replace(/\s/gu, "")}晚于${next}年${lastMonth}月31日`,
    };
  },
});
