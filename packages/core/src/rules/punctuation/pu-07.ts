/**
 * Standard GB/T 15834 (4.5.3.5): between adjacent titles in 《》, or words in “”, no 、 is needed.
 */
import { patternRule } from "../shared/pattern-rule.js";
import { punctuationStandard } from "../shared/standards.js";

export const commaBetweenTitles = patternRule({
  id: "PU-07",
  title: "并列的书名号、引号之间是否用了顿号",
  severity: "warning",
  basis: [punctuationStandard("标有引号、书名号的并列成分之间通常不用顿号", "4.5.3.5")],
  why: "并列的书名号或者引号之间一般不再加顿号。",
  todo: "删去中间的顿号。",
  within: "text",
  patterns: [
    {
      pattern: /(?<=》)、(?=《)|(?<=”)、(?=“)/gu,
      hints: ["》、《", "”、“"],
      what: () => "并列的书名号、引号之间不用顿号",
      fix: () => "",
    },
  ],
  valid: () => [
    ["不用顿号", "公布《示例区公开指南》《示例区公开目录》，设“公告”“解读”两栏。"],
    ["中间有别的话", "公布《示例区公开指南》（2025年版）、《示例区公开目录》，设“公告”栏、“解读”栏。"],
  ],
  invalid: () => [
    ["书名号之间", "公布《示例区公开指南》、《示例区公开目录》。", "、"],
    ["引号之间", "设“公告”、“解读”、“问答”三栏。", "、", "、"],
  ],
});
