import { CharacterClasses } from "../../text/character-classes.js";
import { promptPatterns } from "../../text/prompt.js";
import { allMatches } from "../../text/matches.js";

/** What a placeholder is, so that the message can say it. */
export type PlaceholderKind = "prompt" | "empty" | "mark";

/** A stretch of text that stands for words still to be written. */
export interface Placeholder {
  readonly kind: PlaceholderKind;
  readonly start: number;
  readonly end: number;
}

/**
 * Patterns in order of precedence. Each must be beyond doubt: 【执法主体】 is a name, 待补正 is a term of the law,
 * 二○○五 is a year, and XX inside a word or an address is part of it.
 */
const patterns: readonly (readonly [PlaceholderKind, RegExp])[] = [
  ...promptPatterns.map((pattern) => ["prompt", pattern] as const),
  ["empty", /【\s*】/gu],
  ["mark", /\{\{[^{}]*\}\}|\$\{[^{}]*\}|«[^»]*»/gu],
  ["mark", /(?<![A-Za-z])(?:[XxＸｘ×✕╳]{2,})(?![A-Za-z])/gu],
  ["mark", /(?<![A-Za-z\d])[XxＸｘ×](?=\s*(?:年|月|日|件|条|份|人次|篇|万元|元|项))/gu],
  ["mark", /[_＿]{3,}/gu],
  ["mark", /某某+/gu],
  ["mark", /(?<![〇○零一二三四五六七八九十])[○●]{2,}(?![〇○零一二三四五六七八九十])/gu],
  // A note to oneself in brackets: （此处待核实）, 【数据待定】; 待核实的线索 are a matter of their own.
  [
    "mark",
    /[（(【[〔](?:此处|这里|此数|此项|此|以上|本段|数据|数字|数量|具体|名称|日期|时间|内容|尚|仍|还|有)*待(?:再)?(?:核实|核对|核定|核查|确认|确定|更新|修改|完善|明确|定|查)(?:后再?[填改补]\p{Script=Han}?)?[！!。？?…]*[）)】\]〕]/gu,
  ],
  ["mark", /待(?:补充|补录|补|填写|填)(?=[】）)\]。，；、：\s]|$)/gu],
];

/** One look that spares nearly every paragraph the patterns: each of them needs one of these. */
const classes = new CharacterClasses();
const hint = classes.add("此【{$«XxＸｘ×✕╳_＿某○●待");
const asks = classes.add("请");

/** Addresses, in which anything may stand. */
const address = /(?:https?:\/\/|www\.)[\w./?=&%#:~+-]+|[\w.-]+@[\w.-]+/giu;

const none: readonly Placeholder[] = [];

/** Placeholders of a paragraph in order, none overlapping; nothing inside 《》 or an address counts. */
export function placeholders(text: string): readonly Placeholder[] {
  const has = classes.within(text);
  if ((has & hint) === 0 && ((has & asks) === 0 || !/请\s*[填补输]/u.test(text))) return none;
  const found: Placeholder[] = [];
  let closed: readonly (readonly [number, number])[] | undefined;
  for (const [kind, pattern] of patterns) {
    for (const match of allMatches(text, pattern)) {
      const [start, end] = [match.index, match.index + match[0].length];
      closed ??= [...bookTitles(text), ...allMatches(text, address).map(spanOf)];
      if (closed.some(([from, to]) => from <= start && end <= to)) continue;
      if (found.some((other) => other.start < end && start < other.end)) continue;
      found.push({ kind, start, end });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

function spanOf(match: RegExpExecArray): readonly [number, number] {
  return [match.index, match.index + match[0].length];
}

/** Stretches in 《》, nested ones whole; an opening without end counts up to the last 》 after it. */
function bookTitles(text: string): readonly (readonly [number, number])[] {
  const spans: (readonly [number, number])[] = [];
  let depth = 0;
  let start = -1;
  let lastClose = -1;
  for (let index = 0; index < text.length; index += 1) {
    const character = text[index];
    if (character === "《") {
      if (depth === 0) start = index;
      depth += 1;
    } else if (character === "》") {
      lastClose = index;
      if (depth > 0) depth -= 1;
      if (depth === 0 && start >= 0) {
        spans.push([start, index + 1]);
        start = -1;
      }
    }
  }
  if (start >= 0 && lastClose > start) spans.push([start, lastClose + 1]);
  return spans;
}
