/**
 * Standard GB/T 15834 (4.5.3): members of one list are parted by a mark. 上半年…《》下半年…《》, built alike, with nothing between them.
 */
import { patternRule, type Pattern } from "../shared/pattern-rule.js";
import { punctuationStandard } from "../shared/standards.js";

/** Times that come in turn; the second of two that are built alike begins a new member. */
const time = "(?:[上下]半年|[上下]学期|(?:第)?[一二三四]季度|20\\d\\d年度?|\\d{1,2}月)";

function between(words: string, next: string): Pattern {
  return {
    pattern: new RegExp(`(${time})${words}《[^《》]{2,60}》(?=(?!\\1)${time}${next})`, "gu"),
    hints: [
      "》上",
      "》下",
      "》第",
      "》一",
      "》二",
      "》三",
      "》四",
      ...Array.from("123456789", (digit) => `》${digit}`),
    ],
    what: ([match]) => `“${match}”和后面的一项并列，中间没有标点`,
    choices: ([match]) => [`${match}、`, `${match}，`],
  };
}

export const markBetweenMissing = patternRule({
  id: "PU-12",
  title: "并列的文件名之间有没有漏标点",
  severity: "warning",
  basis: [punctuationStandard("并列的词语之间用顿号或者逗号", "4.5.3")],
  why: "写法相同的两项是并列的，中间要有标点隔开。",
  todo: "在两项之间加上顿号或者逗号。",
  within: "text",
  patterns: [
    // The next member has a title too, or the very words that stand before the first title.
    between(`([^《》，。；、：,;\\d]{0,8})`, "\\2《"),
    between("(\\p{Script=Han}{2,8})", "\\2(?!《)"),
  ],
  valid: () => [
    ["有标点", "公布了上半年版本《示例区检查事项清单》、下半年版本《示例区检查事项清单（修订）》。"],
    [
      "后面不是并列的一项",
      "落实《示例区公开要点》2025年各项要求，按照《示例区公开指南》下半年的安排和《示例区公开目录》逐项公开。",
    ],
  ],
  invalid: () => [
    [
      "上半年、下半年",
      "公布了上半年版本《示例区检查事项清单》下半年版本《示例区检查事项清单（修订）》。",
      "上半年版本《示例区检查事项清单》",
    ],
    ["后一项没有书名号", "更新了上半年版本《示例区检查事项清单》下半年版本1份。", "上半年版本《示例区检查事项清单》"],
    ["两个季度", "发布第一季度《示例简报》第二季度《示例简报》，内容准确。", "第一季度《示例简报》"],
  ],
});
