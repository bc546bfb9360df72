/**
 * Standard GB/T 9704 (7.2.5): in a document number the year stands in 〔〕 with four digits, the number without 第 and without leading zeros.
 */
import { patternRule } from "../shared/pattern-rule.js";
import { layoutStandard } from "../shared/standards.js";

export const documentNumber = patternRule({
  id: "PU-05",
  title: "发文字号的写法",
  severity: "warning",
  basis: [layoutStandard("年份标全称，用六角括号“〔〕”括入；发文顺序号不加“第”字，不编虚位", "7.2.5")],
  why: "发文字号的年份用六角括号〔〕，序号前不加“第”，也不用 0 补位。",
  todo: "按规范写法改正。",
  within: "text",
  patterns: [
    {
      pattern: /(?<=[\p{Script=Han}])[[［（(【{]((?:19|20)\d\d)[\]］）)】}]\s*(?:第\s*)?0*(\d{1,4})\s*号/gu,
      hints: ["号"],
      what: ([words]) => `发文字号里的“${words}”，年份应放在六角括号〔〕里`,
      fix: ([, year, number]) => `〔${year!}〕${number!}号`,
    },
    {
      pattern: /〔((?:19|20)\d\d)〕\s*(?:第\s*0*|0+)(\d{1,4})\s*号/gu,
      hints: ["〔"],
      what: ([words]) => `发文字号里的“${words}”，序号前不加“第”，也不用 0 补位`,
      fix: ([, year, number]) => `〔${year!}〕${number!}号`,
    },
  ],
  valid: () => [
    ["规范", "落实示政办发〔2025〕12号文件要求。"],
    ["不是发文字号", "在示例路（2025）改造项目公告和第12号公告栏公布，公布示例报告（2025年版）。"],
  ],
  invalid: () => [
    ["用了圆括号、方括号", "落实示政办发（2025）12号和示政发[2025]3号文件。", "（2025）12号", "[2025]3号"],
    ["加了“第”和 0", "落实示政办发〔2025〕第12号和示政发〔2025〕03号文件。", "〔2025〕第12号", "〔2025〕03号"],
  ],
});
