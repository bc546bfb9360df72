/**
 * Rules on official documents and the language law: fixed political expressions are written whole and unchanged.
 */
import { patternRule } from "../shared/pattern-rule.js";
import { documentRules, languageLaw } from "../shared/standards.js";

export const brokenExpressions = patternRule({
  id: "RS-09",
  title: "固定的政治用语是否完整",
  severity: "warning",
  basis: [documentRules("提法要准确规范"), languageLaw],
  why: "重要会议、重要思想的提法是固定的，不能简略或者改动。",
  todo: "改成规范的提法。",
  patterns: [
    {
      pattern: /(?<!党的|共产党|共产党第|党|中共|第)(?:二十大|十九大|十八大)(?:报告|精神|以来|决策部署)?/gu,
      hints: ["二十大", "十九大", "十八大"],
      // 党的十九大、二十大精神
      unless: ({ input, index }) =>
        /党的(?:十八大|十九大|二十大)[、和与]?(?:以来)?[、和与]?$/u.test(input.slice(Math.max(0, index - 8), index)),
      what: ([words]) => `“${words}”前面少了“党的”`,
      fix: ([words]) => `党的${words}`,
    },
    {
      pattern: /(二十|十九|十八)大([一二三四五六七])中全会/gu,
      hints: ["中全会"],
      what: ([words, number]) => `“${words}”应为“${words.replace(`${number!}大`, `${number!}届`)}”`,
      fix: ([words, number]) => words.replace(`${number!}大`, `${number!}届`),
    },
    {
      pattern: /(?:二十|十九|十八)届(?:[八九十]|[一二三四五六七]次)(?:中)?全会/gu,
      hints: ["全会"],
      what: ([words]) => `没有“${words}”，请核对是几中全会`,
    },
    {
      pattern:
        /习近平新时代中国特色社会主义(?!思想|经济思想)|(?<!习近平|习近平总书记关于|坚持和发展)新时代中国特色社会主义思想/gu,
      hints: ["新时代中国特色社会主义"],
      what: ([words]) => `“${words}”不完整，应为“习近平新时代中国特色社会主义思想”`,
      fix: () => "习近平新时代中国特色社会主义思想",
    },
    {
      pattern: /习近平(?:主席|同志)?讲话精神|习总书记|习近平书记/gu,
      hints: ["习近平", "习总书记"],
      what: ([words]) => `“${words}”不规范，请用全称（如“习近平总书记重要讲话精神”）`,
    },
  ],
  valid: () => [
    [
      "规范",
      "以习近平新时代中国特色社会主义思想为指导，深入贯彻党的二十大和二十届三中全会精神，学习党的十九大、二十大报告。",
    ],
    ["书名号里的", "开设“学习二十大”专栏，印发《二十大知识问答》。"],
  ],
  invalid: () => [
    ["少了“党的”", "深入学习贯彻二十大精神。", "二十大精神"],
    [
      "届和大混用、不完整",
      "贯彻党的二十大三中全会部署，坚持新时代中国特色社会主义思想。",
      "二十大三中全会",
      "新时代中国特色社会主义思想",
    ],
  ],
});
