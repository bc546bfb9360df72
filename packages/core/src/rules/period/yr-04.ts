/**
 * Rules on official documents (exact wording): a report is read later and by others: 今年 and 目前 say no time.
 */
import { patternRule } from "../shared/pattern-rule.js";
import { documentRules } from "../shared/standards.js";

export const vagueTime = patternRule({
  id: "YR-04",
  title: "有没有没写明年份的“今年”“目前”",
  severity: "warning",
  basis: [documentRules("时间要写明确，使用具体的年、月、日")],
  why: "报告在第二年公布，“今年”“去年”“目前”会让人弄不清是哪一年。",
  todo: "写明具体的年份或者时间。",
  patterns: [
    {
      pattern: /今年(?:以来)?|去年(?:同期)?|前年|明年|今后一年/gu,
      hints: ["今年", "去年", "前年", "明年", "今后一年"],
      what: ([words]) => `“${words}”没有写明是哪一年`,
    },
    {
      pattern: /(?:截至)?目前(?!的)(?=[，,]|已|共|有|我|全|仍|还|公|开|门|专|政|网|微|平)/gu,
      hints: ["目前"],
      what: ([words]) => `“${words}”没有写明是什么时候`,
    },
  ],
  valid: () => [
    ["写明了时间", "2025年以来的做法成效明显，截至2025年12月底，专栏有6个。"],
    ["书名号、引号里的", "发布《目前政策问答》《今年怎么办》两期专题，开设“去年今日”栏目。"],
  ],
  invalid: () => [
    ["今年、去年", "今年以来公布信息186条，比去年同期增加。", "今年以来", "去年同期"],
    ["目前", "目前公众号有关注者2500人；截至目前，专栏共有6个。", "目前", "截至目前"],
  ],
});
