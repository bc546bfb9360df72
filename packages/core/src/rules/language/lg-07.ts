/**
 * Language law art. 9: standard wording. An exact word and a rough one together, or two words that say the same.
 */
import { patternRule } from "../shared/pattern-rule.js";
import { languageLaw } from "../shared/standards.js";

const amount = String.raw`[\d,.万千百十一二三四五六七八九]{1,10}`;

export const clashingWords = patternRule({
  id: "LG-07",
  title: "有没有意思重复、互相矛盾的词",
  severity: "warning",
  basis: [languageLaw],
  why: "“共计”要求确数，和“余、多、左右”矛盾；“大约……左右”“涉及到”等意思重复。",
  todo: "只保留一种说法。",
  patterns: [
    {
      pattern: new RegExp(
        `(?:共计|合计|总计|累计共)[^，。；,;\\d]{0,6}${amount}\\s*(?:余|多|来)\\s*(?:万|千)?(?:条|件|篇|份|次|人次|人|期|个|场|项|部|元)|(?:共计|合计|总计)[^，。；,;\\d]{0,6}${amount}\\s*(?:万|千)?(?:条|件|篇|份|次|人次|人|期|个|场|项|部|元)(?:左右|上下)`,
        "gu",
      ),
      hints: ["共计", "合计", "总计", "累计共"],
      what: ([words]) => `“${words}”：前面是确数的说法，后面又是约数`,
      todo: "写准确的数；写约数就去掉“共计”一类的词。",
    },
    {
      pattern: new RegExp(
        `(?:大约|约|近|将近)\\s*${amount}\\s*(?:余|多)?(?:万|千)?\\p{Script=Han}{1,2}(?:左右|上下)|(?:大约|约|近|将近|超过|逾)\\s*${amount}\\s*余`,
        "gu",
      ),
      hints: ["左右", "上下", "余"],
      what: ([words]) => `“${words}”里表示约数的词用重了`,
    },
    {
      pattern: /涉及到/gu,
      hints: ["涉及到"],
      what: () => "“涉及到”里的“及”就是“到”，意思重复",
      fix: () => "涉及",
    },
    {
      pattern: /规定确定|凯旋归来|切忌不要|防止不|避免不|各部门们|全部都|原因是因为|其中之一(?:的一)|目的是为了/gu,
      hints: [
        "规定确定",
        "凯旋归来",
        "切忌不要",
        "防止不",
        "避免不",
        "各部门们",
        "全部都",
        "原因是因为",
        "其中之一",
        "目的是为了",
      ],
      unless: ([words], { bare }) =>
        /^(?:防止|避免)不$/u.test(words) && /(?:防止|避免)不(?:良|实|当|法|利|必要|正当)/u.test(bare),
      what: ([words]) => `“${words}”意思重复或者搭配不当`,
      todo: "去掉多余的词，把句子理顺。",
    },
  ],
  valid: () => [
    ["约数", "发布信息约300条，接待群众20余人次，涉及民生事项12项。"],
    ["确数", "共计发布信息312条，避免不必要的重复报送，截至12月底为止。"],
  ],
  invalid: () => [
    ["共计……余", "专栏共计发布信息300余条，约50人左右参加。", "共计发布信息300余条", "约50人左右"],
    ["意思重复", "公开内容涉及到民生、教育等方面，按照第五十条规定确定的内容编制。", "涉及到", "规定确定"],
  ],
});
