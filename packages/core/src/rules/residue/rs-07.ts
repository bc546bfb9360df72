/**
 * Rules on official documents (concise wording): the same words twice in one chapter, or a paragraph that says again what stands above.
 */
import { defineRule } from "../../check/rule.js";
import type { RecognisedReport } from "../../recognise/types.js";
import { canonicalise } from "../../text/canonical.js";
import { onceForWords } from "../shared/per-paragraph.js";
import { proseOf, placeIn, type ProseParagraph } from "../shared/prose.js";
import { saying } from "../shared/saying.js";
import { toExample } from "../shared/pattern-rule.js";
import { documentRules } from "../shared/standards.js";
import { shorten } from "../shared/wording.js";
import { findRepeats, Searched, type Repeat } from "./repeats.js";

/** Shortest phrase that is not repeated by chance. */
const leastPhrase = 12;
/** Longer than that, even a stretch without a mark is more than a name. */
const longName = 30;
/** Shortest clause with which a paragraph begins that says again what the one above said. */
const leastClause = 8;
/** What a phrase cannot run across: ends of sentences, and what stands in 《》. */
const barrier = "。！？\u2400\n";

export const repeated = defineRule({
  id: "RS-07",
  title: "有没有重复的话",
  severity: "warning",
  basis: [documentRules("文字要精练，不重复")],
  regimes: ["2021", "2019"],
  why: "同样的话在一部分里写了两遍，多半是复制留下的。",
  todo: "删去或者合并重复的内容。",
  examples: () => ({
    valid: [
      toExample(["没有重复", "健全制度，压实责任。完善流程，加强培训，公布示例市示例区司法局的联系方式。"]),
      {
        title: "机关名称、文件名重复",
        document: saying([
          "公布《示例市示例区司法局政府信息公开指南》。",
          "修订《示例市示例区司法局政府信息公开指南》，通过示例市示例区人民政府门户网站公布。",
        ]),
      },
    ],
    invalid: [
      toExample([
        "一句话写了两遍",
        "不断拓宽信息发布的各类渠道，方便群众。全年继续努力，不断拓宽信息发布的各类渠道，扩大影响。",
        "不断拓宽信息发布的各类渠道，",
      ]),
      {
        title: "下一段重复上一段的话",
        document: saying([
          "一是严格执行保密审查。每月检查1次，发现问题立即整改。",
          "严格执行保密审查，每月检查，做到不出差错。",
        ]),
        quotes: ["严格执行保密审查，每月检查，做到不出差错。"],
      },
    ],
  }),
  *check(report) {
    const names = officialNames(report);
    for (const [, words] of [...proseOf(report).byChapter].sort(([a], [b]) => a - b)) {
      const own = words.filter(({ kind }) => kind === "body");
      if (own.length === 0) continue;
      for (const repeat of repeatsIn(own)) {
        const [from, to] = wholeClauses(own[repeat.text]!.open, repeat.start, repeat.end);
        const phrase = own[repeat.text]!.open.slice(from, to);
        if (!saysSomething(phrase, names)) continue;
        const { first } = repeat;
        const shift = from - repeat.start;
        const earlier = placeIn(own[first.text]!, first.start + shift, first.start + shift + to - from);
        yield {
          kind: "finding",
          places: [earlier, placeIn(own[repeat.text]!, from, to)],
          what: `“${shorten(phrase)}”写了两遍`,
        };
      }
      for (let index = 1; index < own.length; index += 1) {
        const paragraph = own[index]!;
        const above = own[index - 1];
        if (above === undefined || !saysAgain(paragraph, above)) continue;
        yield {
          kind: "finding",
          places: [placeIn(paragraph, 0, paragraph.text.trimEnd().length), placeIn(above, 0, above.text.length)],
          what: `这一段和上一段重复：“${firstClause(paragraph.open)}”上一段已经说过`,
        };
      }
    }
  },
});

const readyFor = onceForWords(({ open }) => new Searched(open));

function repeatsIn(paragraphs: readonly ProseParagraph[]): readonly Repeat[] {
  const texts = paragraphs.map(readyFor);
  const [first, last] = [texts[0]!, texts.at(-1)!];
  const found = findRepeats(texts, leastPhrase, barrier, first.found ?? last.found);
  // With the first and with the last text: seldom are both changed.
  first.found = last.found = found;
  return found.byText.flat();
}

/** Names that may be repeated as often as needed. */
function officialNames(report: RecognisedReport): readonly string[] {
  return [
    report.agency?.name ?? "",
    ...(report.agency?.shortNames ?? []),
    ...report.form.chapters.map(({ title }) => title),
    "公民、法人和其他组织",
    "公民、法人或者其他组织",
    "习近平新时代中国特色社会主义思想",
    "中华人民共和国",
    "人民政府门户网站",
    "政府信息公开工作年度报告",
    "政府信息公开申请",
    "政府信息公开工作",
    "政府信息公开",
    "行政规范性文件",
  ].filter((name) => name.length >= 4);
}

/** A repeat without the piece of a clause at its beginning; it is given back as it is when it holds no whole clause. */
function wholeClauses(text: string, start: number, end: number): readonly [number, number] {
  const mark = /[，。；：、,;:]/u;
  if (start === 0 || mark.test(text[start - 1]!)) return [start, end];
  const skip = /^[^，。；：,;:]*[，。；：,;:]/u.exec(text.slice(start, end))?.[0].length ?? 0;
  return end - start - skip >= leastPhrase ? [start + skip, end] : [start, end];
}

/** Whether enough is left of a phrase without official names, figures and marks. */
function saysSomething(phrase: string, names: readonly string[]): boolean {
  // A name alone (of a document, a campaign) may come again; a phrase has a clause that ends.
  if (phrase.length < longName && !/[，；：,;:\ufe10-\ufe6b]/u.test(phrase)) return false;
  let rest = canonicalise(phrase);
  if (!/[,;:]/u.test(rest) && rest.length < longName) return false;
  for (const name of names) rest = rest.replaceAll(name, "");
  return rest.replace(/[^\p{Script=Han}]/gu, "").length >= leastPhrase - 1;
}

/** An unnumbered paragraph that begins with a clause of the numbered one above. */
function saysAgain(paragraph: ProseParagraph, above: ProseParagraph): boolean {
  if (paragraph.numbering !== undefined || above.numbering === undefined) return false;
  const clause = firstClause(paragraph.open);
  if (clause.replace(/[^\p{Script=Han}]/gu, "").length < leastClause) return false;
  return above.open
    .split(/[，。；：、！？,;:]/u)
    .some((other) => other.trim().replace(/^[一二三四五六七八九十]是/u, "") === clause);
}

function firstClause(text: string): string {
  return text.trim().split(/[，。；：,;:]/u)[0]!;
}
