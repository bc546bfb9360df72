/**
 * Standard GB/T 15834 and GB/T 9704: Chinese text is set without spaces between characters.
 */
import { patternRule } from "../shared/pattern-rule.js";
import { isCommonPair, standardLexicon } from "../../lexicon/index.js";
import { layoutStandard } from "../shared/standards.js";

export const spaceInWord = patternRule({
  id: "PU-14",
  title: "词中间有没有空格",
  severity: "warning",
  basis: [layoutStandard("正文连续排列，字间不留空格", "7.3.3")],
  why: "一个词中间断开，多半是复制或者排版时带进来的空格。",
  todo: "删去空格。",
  kinds: ["body"],
  patterns: [
    {
      pattern: /(?<=\p{Script=Han})[ \u3000\u00a0]{1,3}(?=\p{Script=Han})/gu,
      hints: [" ", "\u3000", "\u00a0"],
      // Fields of one line (地址：… 邮编：…) and 一、 are parted by spaces for good reason.
      unless: ({ input, index, 0: spaces }) =>
        /^\p{Script=Han}{1,6}[：:]/u.test(input.slice(index + spaces.length)) ||
        !breaksWord(
          input.slice(Math.max(0, index - 8), index),
          input.slice(index + spaces.length, index + spaces.length + 8),
        ),
      what: ({ input, index, 0: spaces }) =>
        `“${input.slice(Math.max(0, index - 2), index + spaces.length + 2)}”中间有空格`,
      fix: () => "",
    },
    {
      // A tab at the beginning indents, and before a field's name (电话：) it parts fields.
      pattern: /(?<=\S[ \u3000]*)[ \u3000]*\t[ \u3000\t]*(?=\S)/gu,
      hints: ["\t"],
      unless: ({ input, index, 0: tabs }) =>
        /^[^，。；：:]{1,8}[：:]/u.test(input.slice(index + tabs.length)) ||
        !/[，。；]/u.test(input) ||
        /^\s*(?:[（(]?[\d一二三四五六七八九十]{1,3}[）).．、]?)$/u.test(input.slice(0, index)),
      what: ({ 0: tabs }) => `这句话中间有 ${tabs.split("\t").length - 1} 个制表符（按 Tab 键打出的空白）`,
      todo: "删去这段空白。",
      fix: () => "",
    },
  ],
  valid: () => [
    ["制表符用来缩进、隔开栏目", "\t（1）\t建立台账，按月核对。\t联系电话：0000-0000000。"],
    ["没有空格", "2025 年 12 月底，窗口共有 3 台自助设备，群众可以就近查询。"],
    ["用空格分开的栏目", "联系人：王示例 电话：0000-0000000 地址：示例路1号，欢迎垂询。"],
  ],
  invalid: () => [
    ["词中间", "完善主动 公开目录，及时更 新栏目。", " ", " "],
    ["误按的制表符", "组织业务培训2次，\t\t\t开展监督检查1次。", "\t\t\t"],
    ["全角空格", "加强业务培　训，规范申请办理。", "　"],
  ],
});

/** Whether the characters on both sides make a word, or an official term, together. */
function breaksWord(before: string, after: string): boolean {
  if (isCommonPair(before.charCodeAt(before.length - 1), after.charCodeAt(0))) return true;
  const { terms } = standardLexicon();
  for (let from = Math.max(0, before.length - 6); from < before.length; from += 1) {
    const head = before.slice(from);
    for (let length = 1; length <= after.length; length += 1) {
      if (terms.has(head + after.slice(0, length))) return true;
    }
  }
  return false;
}
