/**
 * Standard GB/T 15834 (4.4.3.4, B.3) and GB/T 9704 (7.3.3): （一） and （1） take no mark after them, 1 takes a dot, 第一 a comma.
 */
import { patternRule } from "../shared/pattern-rule.js";
import { layoutStandard, punctuationStandard } from "../shared/standards.js";

export const markAfterNumber = patternRule({
  id: "PU-08",
  title: "序号后面的标点",
  severity: "warning",
  basis: [
    layoutStandard("结构层次序数依次用“一、”“（一）”“1.”“（1）”标注", "7.3.3"),
    punctuationStandard("“第一”“首先”等后用逗号，带括号的序号后不用点号", "B.3"),
  ],
  why: "规范的写法是“一、”“（一）”“1.”“（1）”“第一，”。",
  todo: "按规范写法改正。",
  within: "bare",
  patterns: [
    {
      pattern: /(?<=^\s*)([（(](?:[一二三四五六七八九十]{1,3}|\d{1,2})[）)])[、.．，,](?!\d)/gu,
      hints: ["）", ")"],
      what: ([words]) => `“${words}”后面不用标点`,
      fix: ([, label]) => label,
    },
    {
      pattern: /(?<=^\s*)(\d{1,2})、/gu,
      hints: ["、"],
      what: ([words]) => `“${words}”应为“${words.slice(0, -1)}.”`,
      fix: ([, number]) => `${number!}.`,
      // 1.2025年 reads as a number.
      unless: ({ input, index, 0: words }) => /^\d/u.test(input.slice(index + words.length)),
    },
    {
      pattern: /(?<=^\s*|[。；：，])(第[一二三四五六七八九十]{1,2})、/gu,
      hints: ["第"],
      what: ([words]) => `“${words}”应为“${words.slice(0, -1)}，”`,
      fix: ([, label]) => `${label!}，`,
    },
  ],
  valid: () => [
    ["规范", "（1）公开指南更新情况。第一，更新及时；第二，内容准确。"],
    ["不是序号", "第一季度发布信息90条，在3、4月集中清理。"],
  ],
  invalid: () => [
    ["带括号的序号加了顿号", "（1）、公开指南更新情况良好。", "（1）、"],
    ["“1、”“第一、”", "1、修订公开指南。第一、更新及时；第二、内容准确。", "1、", "第一、", "第二、"],
  ],
});
