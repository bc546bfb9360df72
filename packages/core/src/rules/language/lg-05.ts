/**
 * Language law art. 9: standard wording. A character or word written twice by oversight.
 */
import { patternRule } from "../shared/pattern-rule.js";
import { languageLaw } from "../shared/standards.js";

/** Words of two characters that are doubled in good Chinese (研究研究), or are the end of one word and the beginning of the next. */
const doubles = /^(?:一.|.一|研究|讨论|商量|学习|了解|交流|方面|多多|高高|大大|公开)$/u;

/** Whether a character stands twice in a row. */
function hasDoubledCharacter(text: string): boolean {
  for (let at = 1; at < text.length; at += 1) if (text.charCodeAt(at) === text.charCodeAt(at - 1)) return true;
  return false;
}

const longest = 6;
/** Where a pair of characters began last, in this text and those before it: by a number that other pairs may have too. */
const lastAt = new Int32Array(4096);
let base = 0;

/** Whether the same pair of characters may begin twice within the length of a word: where a word is doubled it does. */
function mayDouble(text: string): boolean {
  base += text.length + longest + 1;
  if (base > 1e9) {
    lastAt.fill(0);
    base = text.length;
  }
  let first = text.charCodeAt(0);
  for (let at = 1; at < text.length; at += 1) {
    const second = text.charCodeAt(at);
    const slot = (Math.imul(first, 31) + second) & 4095;
    const apart = base + at - lastAt[slot]!;
    // One further on is a character that stands three times, unless the number belongs to two pairs.
    if (apart <= longest && (apart > 1 || first !== second)) return true;
    lastAt[slot] = base + at;
    first = second;
  }
  return false;
}

export const doubledWords = patternRule({
  id: "LG-05",
  title: "有没有写重的字词",
  severity: "warning",
  basis: [languageLaw],
  why: "同一个字、词连写两遍或者一句里重复使用，多半是改稿时留下的。",
  todo: "删去多余的一个。",
  patterns: [
    {
      pattern:
        /(?<!\p{Script=Han}目)(的的|了了|和和|与与|及及|在在|是是|为为|将将|被被|把把|对对|有有|并并|也也|或或|我我|该该|由由|等等等)/gu,
      hints: [
        "的的",
        "了了",
        "和和",
        "与与",
        "及及",
        "在在",
        "是是",
        "为为",
        "将将",
        "被被",
        "把把",
        "对对",
        "有有",
        "并并",
        "也也",
        "或或",
        "我我",
        "该该",
        "由由",
        "等等等",
      ],
      worth: (text) => hasDoubledCharacter(text),
      what: ([words]) => `“${words}”写重了`,
      fix: ([words]) => (words === "等等等" ? "等" : words.slice(1)),
    },
    {
      pattern: /(\p{Script=Han}{2,6})\1/gu,
      hints: [""],
      worth: (text) => mayDouble(text),
      unless: ([, word]) => doubles.test(word!) || word![0] === word![1],
      what: ([, word]) => `“${word!}”写了两遍`,
      fix: ([, word]) => word,
    },
    {
      pattern: /存在[^，。；：、！？,;:\s]{1,14}?存在(?!的)/gu,
      hints: ["存在"],
      what: ([words]) => `“${words}”里“存在”用了两次`,
      todo: "删去一个“存在”，把句子理顺。",
    },
  ],
  valid: () => [
    ["没有写重", "层层压实责任，件件有回音，一件一件抓落实，同有关单位反复研究研究。"],
    ["不在一个分句里", "工作中存在不足，问题依然存在。"],
  ],
  invalid: () => [
    ["字写重了", "完善公开的的各项制度，做好了了登记。", "的的", "了了"],
    ["词写重了", "及时更新栏目栏目内容，发现存在解读形式存在单一。", "栏目栏目", "存在解读形式存在"],
  ],
});
