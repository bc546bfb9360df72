/**
 * Rules on official documents: marks of other formats (Markdown, HTML) are not text.
 */
import { patternRule } from "../shared/pattern-rule.js";
import { documentRules } from "../shared/standards.js";

export const markupLeft = patternRule({
  id: "RS-03",
  title: "有没有网页、排版代码的残留",
  severity: "error",
  basis: [documentRules("文字要规范")],
  why: "从网页或者其他软件复制来的代码符号没有清掉，会原样显示出来。",
  todo: "删去这些符号。",
  within: "text",
  kinds: ["body", "heading"],
  patterns: [
    {
      pattern: /\*\*([^*\n]{1,80})\*\*/gu,
      hints: ["**"],
      what: ([words]) => `“${words}”两边的星号是排版代码`,
      fix: ([, inner]) => inner,
    },
    {
      pattern: /(?<!\*)\*{2,3}(?![^*\n]{1,80}\*\*)(?<!\*\*[^*\n]{1,80}\*\*)/gu,
      hints: ["**"],
      what: ([words]) => `“${words}”是排版代码`,
      fix: () => "",
    },
    {
      pattern: /(?<=^\s*)#{1,6}\s?(?=\S)|```|(?<=^\s*)>\s(?=\p{Script=Han})/gu,
      hints: ["#", "```", ">"],
      what: ([words]) => `“${words.trim()}”是排版代码`,
      fix: () => "",
    },
    {
      pattern: /&(?:nbsp|amp|lt|gt|quot|ldquo|rdquo|ensp|emsp|#\d{2,5});/gu,
      hints: ["&"],
      what: ([words]) => `“${words}”是网页代码`,
      fix: ([words]) => ({ "&ldquo;": "“", "&rdquo;": "”", "&nbsp;": "", "&ensp;": "", "&emsp;": "" })[words],
    },
    {
      pattern:
        /<\/?(?:p|br|div|span|strong|b|i|u|a|table|tr|td|th|li|ul|ol|font|img|h[1-6]|sup|sub)(?:\s[^<>]*)?\/?>/giu,
      hints: ["<"],
      what: ([words]) => `“${words}”是网页代码`,
      fix: () => "",
    },
    {
      pattern: /\[([^\]\n]{1,40})\]\(https?:[^)\s]+\)/gu,
      hints: ["](http"],
      what: ([words]) => `“${words}”是排版代码`,
    },
  ],
  valid: () => [
    ["没有代码", "累计阅读量5*12次的说法不准确，以台账为准；A&B栏目改名。"],
    ["网址", "详见http://www.example.gov.cn/?a=1&b=2，3<5，条目#1已更新。"],
  ],
  invalid: () => [
    ["星号", "一是**健全制度**。二是压实责任。", "**健全制度**"],
    ["网页代码", "健全制度&nbsp;。<br>压实责任<strong>到人</strong>。", "&nbsp;", "<br>", "<strong>", "</strong>"],
    ["井号", "## 健全制度，压实责任，加强培训。", "## "],
  ],
});
