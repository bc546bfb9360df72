/**
 * Standard GB/T 15834 (4.13.3): from a number to another stands — or ～; the hyphen joins codes.
 */
import { patternRule } from "../shared/pattern-rule.js";
import { punctuationStandard } from "../shared/standards.js";

export const hyphenInRange = patternRule({
  id: "PU-13",
  title: "数字范围用的连接号",
  severity: "info",
  basis: [punctuationStandard("表示时间、数值起止用一字线“—”或者浪纹线“～”", "4.13.3")],
  why: "表示从几到几，用一字线“—”或者浪纹线“～”，短横线“-”用于编号、电话。",
  todo: "换成一字线“—”或者浪纹线“～”。",
  patterns: [
    {
      pattern:
        /(?<![\d-])\d{1,4}(?:年|月|日|%)?\s*[-－]\s*\d{1,4}(?=\s*(?:年|月|日|件|条|份|个|项|岁|人|次|天|篇|万元|元|%|号))(?![\d-])/gu,
      hints: ["-", "－"],
      what: ([words]) => `“${words}”表示范围，宜用“—”或者“～”`,
      choices: ([words]) => [words.replace(/\s*[-－]\s*/u, "—"), words.replace(/\s*[-－]\s*/u, "～")],
    },
  ],
  valid: () => [
    ["一字线", "公布2021—2025年公开规划，每月更新10～15条。"],
    ["编号、电话", "联系电话：0000-0000000，窗口编号3-2，公布《示例区2021-2025年规划》。"],
  ],
  invalid: () => [
    ["年份", "公布2021-2025年公开规划。", "2021-2025"],
    ["数量", "每月更新10-15条，3月-5月集中清理。", "10-15", "3月-5"],
  ],
});
