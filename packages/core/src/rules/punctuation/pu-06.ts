/**
 * Standard GB/T 9704 and the rules on official documents (citing: title first, then the number in brackets).
 */
import { patternRule } from "../shared/pattern-rule.js";
import { documentRules, layoutStandard } from "../shared/standards.js";

export const numberAfterTitle = patternRule({
  id: "PU-06",
  title: "文件名后面的发文字号有没有加括号",
  severity: "warning",
  basis: [documentRules("引用公文先引标题，后引发文字号"), layoutStandard("标题后的发文字号用圆括号括入")],
  why: "引用文件先写标题，再把发文字号放在圆括号里。",
  todo: "给发文字号加上圆括号。",
  within: "text",
  patterns: [
    {
      pattern:
        /(?<=》)\s*(?!按照|根据|依据|要求|精神|落实|执行|贯彻|以及|文件|和|及|与|由|等|的|并|或)(\p{Script=Han}{1,10}〔(?:19|20)\d\d〕\s*\d{1,4}\s*号)/gu,
      hints: ["〔"],
      unless: ([words]) => /按照|根据|依据|要求|精神|落实|执行|贯彻|以及|印发|下发/u.test(words),
      what: ([words]) => `书名号后面的“${words.trim()}”没有加括号`,
      fix: ([, number]) => `（${number!}）`,
    },
  ],
  valid: () => [
    ["加了括号", "按照《示例市公开办法》（示政办发〔2025〕12号）执行。"],
    ["是另一份文件", "按照《示例市公开办法》和示政办发〔2025〕12号文件执行。"],
  ],
  invalid: () => [
    ["没有括号", "按照《示例市公开办法》示政办发〔2025〕12号执行。", "示政办发〔2025〕12号"],
    ["标题里有年份", "落实《示例区2025年公开要点》示公开办〔2025〕 4 号。", "示公开办〔2025〕 4 号"],
  ],
});
