/**
 * Standard GB/T 15835: numbers must not run into each other: 1.2025年 reads as one number.
 */
import { patternRule } from "../shared/pattern-rule.js";
import { saying } from "../shared/saying.js";
import { numberStandard } from "../shared/standards.js";

export const numberGluedToYear = patternRule({
  id: "NM-01",
  title: "序号和年份是否连在一起",
  severity: "warning",
  basis: [numberStandard("相邻的数字不能连写成另一个数")],
  why: "序号“1.”后面直接写年份，会读成“1.2025年”。",
  todo: "在序号后换一种说法开头，或者去掉年份。",
  patterns: [
    {
      pattern: /(?<=^\s*)\d{1,2}[.．]\s?(?:19|20)\d\d\s*年(?:度)?/gu,
      hints: ["年"],
      what: ([words]) => `“${words}”里序号和年份连在一起`,
      choices: ([words]) => [
        words.replace(/(?:19|20)\d\d\s*年(?:度)?/u, "本年度"),
        words.replace(/([.．])\s?/u, "$1全年（").replace(/$/u, "）"),
      ],
    },
  ],
  valid: () => [
    ["序号后不是年份", saying(["1.截至2025年底，开设专栏2个。", "2.全年培训3次。"])],
    ["小数", "办理用时缩短到1.2025个工作日以内。"],
  ],
  invalid: () => [
    ["连写", saying(["1.2025年，开设专栏2个。", "2.2025 年度培训3次。"]), "1.2025年", "2.2025 年度"],
    ["全角点", "1．2025年开设专栏2个。", "1．2025年"],
  ],
});
