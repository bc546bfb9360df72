import type { Place } from "../../document/model.js";
import type { FactOf } from "./claims.js";
import type { ParagraphProse } from "./paragraph.js";
import type { Fact, Statement } from "./types.js";
import { allMatches } from "../../text/matches.js";

const trend =
  /(?:逐年|连年|连续[\p{Script=Han}\d]{0,3}年|持续)(?:稳步|明显|大幅|不断)*(递增|上升|增长|增加|提高|攀升|递减|下降|减少|降低|回落)/gu;

/** 逐年递增 and its like, with the years and values of the same sentence. */
export function trendsOf(
  { masked, claims }: ParagraphProse,
  factOf: FactOf,
  place: (start: number, end: number) => Place,
  chapter: number,
): Statement[] {
  const found: Statement[] = [];
  if (!/[逐连]年|连续|持续/u.test(masked.masked)) return found;
  for (const match of allMatches(masked.masked, trend)) {
    const sentence = claims.sentences.find(({ start, end }) => start <= match.index && match.index < end);
    const series = new Map<number, Fact>();
    let unit: string | undefined;
    for (const claim of claims.bySentence.get(sentence?.index ?? -1) ?? []) {
      const fact = factOf(claim);
      if (fact.year === undefined || claim.year?.year === undefined || claim.role === "change") continue;
      unit ??= fact.unit;
      if (fact.unit === unit && !series.has(fact.year)) series.set(fact.year, fact);
    }
    if (series.size < 2) continue;
    found.push({
      kind: "trend",
      place: place(match.index, match.index + match[0].length),
      qualified: false,
      about: [/递增|上升|增|提高|攀/u.test(match[1]!) ? "up" : "down"],
      confidence: "certain",
      chapter,
      series: [...series].map(([year, fact]) => ({ year, fact })).sort((a, b) => a.year - b.year),
    });
  }
  return found;
}
