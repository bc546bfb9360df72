/**
 * Language law art. 9: standard wording. A character or word written twice by oversight.
 */
import { patternRule } from "../shared/pattern-rule.js";
import { languageLaw } from "../shared/standards.js";

/** Words of two characters that are doubled in good Chinese (研究研究), or are the end of one word and the beginning of the next. */
const doubles = /^(?:一.|.一|研究|讨论|商量|学习|了解|交流|方面|多多|高高|大大|公开)$/u;

/** What stands twice in a row: 1 a character, 2 a stretch of two to six of them. */
const [twice, doubled] = [1, 2];

/** Bits of what stands twice in a row. One pass: the characters before are kept in hand. */
function repeatsOf(text: string): number {
  let found = 0;
  let [one, two, three, four, five, six] = [0, 0, 0, 0, 0, 0];
  let [after2, after3, after4, after5, after6] = [0, 0, 0, 0, 0];
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === one) found |= twice;
    after2 = code === two ? after2 + 1 : 0;
    after3 = code === three ? after3 + 1 : 0;
    after4 = code === four ? after4 + 1 : 0;
    after5 = code === five ? after5 + 1 : 0;
    after6 = code === six ? after6 + 1 : 0;
    if (after2 === 2 || after3 === 3 || after4 === 4 || after5 === 5 || after6 === 6) found |= doubled;
    six = five;
    five = four;
    four = three;
    three = two;
    two = one;
    one = code;
  }
  return found;
}

/** Whether two characters stand twice within six: nothing of two characters or more stands twice in a row where they do not. */
function mayRepeat(text: string): boolean {
  let [one, two, three, four, five, six] = [0, 0, 0, 0, 0, 0];
  let before = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === before) return true;
    const pair = (before << 16) | code;
    if (pair === two || pair === three || pair === four || pair === five || pair === six) return true;
    six = five;
    five = four;
    four = three;
    three = two;
    two = one;
    one = pair;
    before = code;
  }
  return false;
}

let last = { text: "", found: 0 };

/** Whether something stands twice in a row; several patterns ask of one text. */
function repeats(text: string, what: number): boolean {
  if (last.text !== text) last = { text, found: mayRepeat(text) ? repeatsOf(text) : 0 };
  return (last.found & what) !== 0;
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
      worth: (text) => repeats(text, twice),
      what: ([words]) => `“${words}”写重了`,
      fix: ([words]) => (words === "等等等" ? "等" : words.slice(1)),
    },
    {
      pattern: /(\p{Script=Han}{2,6})\1/gu,
      hints: [""],
      worth: (text) => repeats(text, doubled),
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
