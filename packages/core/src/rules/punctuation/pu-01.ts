/**
 * Standard GB/T 15834: a statement ends with 。 (or ？, ！); a paragraph of body text does not break off without a mark.
 */
import { defineRule, type Verdict } from "../../check/rule.js";
import { inWords } from "../shared/in-words.js";
import { placeIn, type ProseParagraph } from "../shared/prose.js";
import { toExample } from "../shared/pattern-rule.js";
import { punctuationStandard } from "../shared/standards.js";

/** Shorter paragraphs may be lines of their own: names, contacts, captions. */
const shortest = 15;
/** A line of contacts or a note under a table. */
const lineOfItsOwn =
  /^(?:附件|附|注|备注|来源|发布|公开|联系|地址|办公|电话|传真|邮编|邮箱|邮政|电子|网址|网站|监督|举报)[^。]{0,10}[：:]/u;

export const endMarkMissing = defineRule({
  id: "PU-01",
  title: "段落末尾有没有标点",
  severity: "error",
  basis: [punctuationStandard("陈述句末尾用句号", "4.1")],
  regimes: ["2021", "2019"],
  why: "正文一段话说完要有句末标点，没有标点多半是漏了或者后面的话丢了。",
  todo: "补上句号；如果后面还有内容，补完整。",
  examples: () => ({
    valid: [
      toExample(["有句末标点", "本年度新增专栏2个，原有专栏保持不变。"]),
      toExample(["标题、联系方式不用句号", "联系地址：示例市示例区示例路1号，邮编：000000"]),
    ],
    invalid: [
      toExample(["漏了句号", "全年组织培训3次，参训人员覆盖全部科室", "参训人员覆盖全部科室"]),
      toExample([
        "以书名号结尾",
        "修订完善公开制度，印发了《示例区政府信息公开指南》",
        "印发了《示例区政府信息公开指南》",
      ]),
    ],
  }),
  check: (report) => say(report),
});

const say = inWords(
  function* (paragraph): Generator<Verdict> {
    const { open } = paragraph;
    const end = open.trimEnd().length;
    const from = lastClause(open, end);
    const place = placeIn(paragraph, from, end);
    const expect = paragraph.text.slice(from, end);
    yield {
      kind: "finding",
      places: [place],
      what: `“${expect.slice(-20)}”后面没有标点`,
      fixes: [
        {
          title: "加上句号",
          kind: "safe",
          edits: [{ kind: "replaceText", place, expect, text: `${expect}。` }],
        },
      ],
    };
  },
  { worth: (paragraph) => paragraph.kind === "body" && breaksOff(paragraph) },
);

function breaksOff({ text, open, paragraph }: ProseParagraph): boolean {
  const words = open.trim();
  if (words.length < shortest || paragraph.outlineLevel !== undefined) return false;
  // Without any mark inside it is a caption; a bracket or quotation mark at the end may hold the end mark.
  if (!/[，。；,;]/u.test(words.slice(0, -1)) || lineOfItsOwn.test(words)) return false;
  if (/^[（(〔【]/u.test(words) && /[）)〕】]$/u.test(words)) return false;
  return /[\p{Script=Han}\d%》]$/u.test(text.trimEnd());
}

/** Longest clause that is quoted whole; of a longer one, from its last title on. */
const longestQuote = 40;

/** Where the last clause begins: after the last mark that is not in 《》. */
function lastClause(open: string, end: number): number {
  let from = 0;
  for (let at = end - 2; at >= 0 && from === 0; at -= 1) {
    if ("，。；：！？,;:".includes(open[at]!)) from = at + 1;
  }
  const title = open.lastIndexOf("《", end - 1);
  return end - from > longestQuote && title > from ? title : from;
}
