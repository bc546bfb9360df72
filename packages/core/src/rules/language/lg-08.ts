/**
 * Language law art. 9: standard wording. Verbs and nouns that do not go together.
 */
import { patternRule } from "../shared/pattern-rule.js";
import { languageLaw } from "../shared/standards.js";

export const collocations = patternRule({
  id: "LG-08",
  title: "动词和名词是否搭配",
  severity: "info",
  basis: [languageLaw],
  why: "“力度”用“加大”，“程度”“水平”用“提高”，“意识”用“增强”，事情是“在轨道上”运行。",
  todo: "换成搭配的说法。",
  patterns: [
    {
      pattern: /加强[^，。；,;加]{0,50}?力度/gu,
      hints: ["力度"],
      what: ([words]) => `“${words}”：“力度”宜与“加大”搭配`,
      choices: ([words]) => [words.replace("加强", "加大")],
    },
    {
      pattern: /轨道下(?:运行|推进|开展|进行)?/gu,
      hints: ["轨道下"],
      what: ([words]) => `“${words}”宜为“${words.replace("下", "上")}”`,
      fix: ([words]) => words.replace("下", "上"),
    },
    {
      pattern: /(?:化|公开|认识|透明|知晓|满意|重视)程度[^，。；,;的]{0,8}加强/gu,
      hints: ["程度"],
      what: ([words]) => `“${words}”：“程度”宜与“提高”搭配`,
      choices: ([words]) => [words.replace("加强", "提高")],
    },
    {
      pattern: /(?:能力水平|业务水平|工作水平|服务水平|公开水平)[^，。；,;的能]{0,8}加强/gu,
      hints: ["水平"],
      what: ([words]) => `“${words}”：“水平”宜与“提高”搭配`,
      choices: ([words]) => [words.replace("加强", "提高")],
    },
    {
      pattern: /意识[^，。；,;的]{0,8}(?:深化|加大|扩大)/gu,
      hints: ["意识"],
      what: ([words]) => `“${words}”：“意识”宜与“增强”搭配`,
      choices: ([words]) => [words.replace(/深化|加大|扩大/u, "增强")],
    },
    {
      pattern: /(?:改善|加强|提升)[^，。；,;、改加提]{0,6}问题(?=[，。；])/gu,
      hints: ["问题"],
      what: ([words]) => `“${words}”：“问题”宜与“解决”搭配`,
    },
  ],
  valid: () => [
    ["搭配得当", "加大公开力度，提高规范化程度和业务水平，增强公开意识，在法治轨道上运行。"],
    ["各有所属", "加强队伍建设，加大培训力度，认识程度有所提高，解决更新不及时的问题。"],
  ],
  invalid: () => [
    ["加强……力度", "继续加强政策解读力度，工作在规范化轨道下运行。", "加强政策解读力度", "轨道下运行"],
    ["程度……加强", "公开的规范化程度有待加强，公开意识还要深化。", "化程度有待加强", "意识还要深化"],
  ],
});
