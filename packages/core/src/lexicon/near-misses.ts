import { exceptions } from "./exceptions.js";
import { standardLexicon, type CutTerm, type HalfGroup, type Lexicon } from "./lexicon.js";
import { pairKey } from "./pair-key.js";
import { isCommonPair } from "./words.js";

/** What happened to the one character. */
export type Slip = "wrong" | "missing" | "extra" | "swapped";

/** An official term with one slip in it. Offsets are those of the text searched (UTF-16). */
export interface NearMiss {
  readonly term: string;
  readonly slip: Slip;
  readonly start: number;
  readonly end: number;
}

/** A candidate: the term would stand at `from`…`to` of the compact text, broken at `breakFrom`…`breakTo`. */
interface Candidate {
  readonly term: string;
  readonly slip: Slip;
  readonly from: number;
  readonly to: number;
  /** Characters that are not the term's; empty where one is missing. */
  readonly breakFrom: number;
  readonly breakTo: number;
  /** Offset in the term of the first character that went wrong. */
  readonly at: number;
}

/** Words that come and go inside a term without being a slip. */
const loose = new Set(
  "的地得之和与及或并等各其该此本我全不未非无没已被将把对向由在于为是有到了着过从以而且也都就又再最更很较应可能须需",
);
/** These too; but in the place of another character they are a slip. */
const places = new Set("新旧老大小多少上下中内外前后");
/** Numerals make another term: 第五十条, 第五一条. */
const numerals = new Set("〇零一二三四五六七八九十百千万两");
/** Below this length only what lies inside a term is looked at, and a character too many only when it is doubled. */
const longTerm = 8;

/**
 * Finds official terms with one character wrong, missing, doubled or swapped. What could be another word, or the term with
 * a word put in (政府信息的公开), is left alone: what is found is wrong. Spaces are skipped over. Time grows linearly with
 * the text.
 */
export function nearMisses(text: string, lexicon: Lexicon = standardLexicon()): readonly NearMiss[] {
  let known = cache.get(lexicon);
  if (known === undefined || known.size > mostKnown) {
    known = new Map();
    cache.set(lexicon, known);
  }
  let misses = known.get(text);
  if (misses === undefined) {
    misses = search(text, lexicon);
    known.set(text, misses);
  }
  return misses;
}

/** What was found in texts before: a check as one types meets the same paragraphs again and again. */
const cache = new WeakMap<Lexicon, Map<string, readonly NearMiss[]>>();
const mostKnown = 2000;

function search(text: string, lexicon: Lexicon): readonly NearMiss[] {
  const compact = compactText(text);
  const { text: words } = compact;
  const found: Candidate[] = [];
  const unknown = nextUnknownPair(words, lexicon);
  for (let at = 0; at + 1 < words.length; at += 1) {
    if (!lexicon.starts.hasAt(words, at)) continue;
    const key = pairKey(words, at);
    const groups = lexicon.halves.get(key);
    const third = words.charCodeAt(at + 2);
    for (let index = 0; groups !== undefined && index < groups.length; index += 1) {
      const group = groups[index]!;
      if (group.third !== 0 && group.third !== third) continue;
      // A slip leaves a pair of characters that is in no word: where there is none, there is nothing to compare.
      const from = group.first ? at + group.half.length - 1 : Math.max(0, at - group.longest - 1);
      const to = group.first ? at + group.half.length + group.longest : at - 1;
      if (unknown[from]! <= to) fromHalf(words, at, group, found);
    }
    for (const { text: mixed, term } of lexicon.swapped.get(key) ?? none) {
      if (!same(words, at, mixed, 0, mixed.length)) continue;
      const first = (term.length >> 1) - 1;
      const [breakFrom, breakTo] = [at + first, at + first + 2];
      found.push({ term, slip: "swapped", from: at, to: at + term.length, breakFrom, breakTo, at: first });
    }
  }
  const slips = found.filter(
    (candidate) => isSlip(words, candidate, lexicon) && !isOtherTerm(words, candidate, lexicon),
  );
  return longest(slips).map(({ term, slip, from, to }) => ({
    term,
    slip,
    start: compact.offset(from),
    end: compact.offset(to - 1) + 1,
  }));
}

const none: readonly never[] = [];

/** For each offset, the first one at or after it at which two characters stand that are a pair of no word or term. */
function nextUnknownPair(text: string, { known }: Lexicon): Int32Array {
  const next = new Int32Array(text.length + 1);
  let nearest = text.length;
  next[text.length] = nearest;
  for (let at = text.length - 1; at >= 0; at -= 1) {
    if (!known.hasAt(text, at)) nearest = at;
    next[at] = nearest;
  }
  return next;
}

/** Terms with one slip whose half stands at an offset; the half's first two characters are known to. */
function fromHalf(text: string, at: number, { half, first, near, far }: HalfGroup, found: Candidate[]): void {
  if (!same(text, at + 2, half, 2, half.length - 2)) return;
  const beside = text.charCodeAt(first ? at + half.length : at - 1);
  const beyond = text.charCodeAt(first ? at + half.length + 1 : at - 2);
  tryAll(text, at, first, near.get(beside), found);
  tryAll(text, at, first, far.get(beside), found);
  tryAll(text, at, first, far.get(beyond), found);
  tryAll(text, at, first, near.get(beyond), found);
}

function tryAll(
  text: string,
  at: number,
  first: boolean,
  cuts: readonly CutTerm[] | undefined,
  found: Candidate[],
): void {
  if (cuts === undefined) return;
  for (const cut of cuts) {
    const candidate = first ? forwards(text, at, cut) : backwards(text, at, cut);
    if (candidate !== undefined) found.push(candidate);
  }
}

/** Whether a stretch of the text reads as a stretch of the term. */
function same(text: string, textFrom: number, term: string, termFrom: number, length: number): boolean {
  if (textFrom < 0 || textFrom + length > text.length) return length === 0;
  for (let at = 0; at < length; at += 1) {
    if (text.charCodeAt(textFrom + at) !== term.charCodeAt(termFrom + at)) return false;
  }
  return true;
}

/** The first half is whole: compares what follows. */
function forwards(text: string, from: number, { term, middle }: CutTerm): Candidate | undefined {
  let at = middle;
  while (at < term.length && text.charCodeAt(from + at) === term.charCodeAt(at)) at += 1;
  if (at === term.length) return undefined;
  const here = from + at;
  const left = term.length - at;
  const actual = text.charCodeAt(here);
  const next = text.charCodeAt(here + 1);
  if (
    left > 1 &&
    actual === term.charCodeAt(at + 1) &&
    next === term.charCodeAt(at) &&
    same(text, here + 2, term, at + 2, left - 2)
  ) {
    return { term, slip: "swapped", from, to: here + left, breakFrom: here, breakTo: here + 2, at };
  }
  if (isHanCode(actual) && same(text, here + 1, term, at + 1, left - 1)) {
    return { term, slip: "wrong", from, to: here + left, breakFrom: here, breakTo: here + 1, at };
  }
  if (same(text, here, term, at + 1, left - 1)) {
    return { term, slip: "missing", from, to: here + left - 1, breakFrom: here, breakTo: here, at };
  }
  if (same(text, here + 1, term, at, left)) {
    return { term, slip: "extra", from, to: here + left + 1, breakFrom: here, breakTo: here + 1, at };
  }
  return undefined;
}

/** The second half is whole: compares what stands before it. */
function backwards(text: string, second: number, { term, middle }: CutTerm): Candidate | undefined {
  const to = second + term.length - middle;
  const shift = second - middle;
  let at = middle - 1;
  while (at >= 0 && text.charCodeAt(shift + at) === term.charCodeAt(at)) at -= 1;
  if (at < 0) return undefined;
  const here = shift + at;
  const actual = text.charCodeAt(here);
  if (
    at > 0 &&
    actual === term.charCodeAt(at - 1) &&
    text.charCodeAt(here - 1) === term.charCodeAt(at) &&
    same(text, here - at, term, 0, at - 1)
  ) {
    return { term, slip: "swapped", from: here - at, to, breakFrom: here - 1, breakTo: here + 1, at: at - 1 };
  }
  if (isHanCode(actual) && same(text, here - at, term, 0, at)) {
    return { term, slip: "wrong", from: here - at, to, breakFrom: here, breakTo: here + 1, at };
  }
  if (same(text, here + 1 - at, term, 0, at)) {
    return { term, slip: "missing", from: here + 1 - at, to, breakFrom: here + 1, breakTo: here + 1, at };
  }
  if (same(text, here - at - 1, term, 0, at + 1)) {
    return { term, slip: "extra", from: here - at - 1, to, breakFrom: here, breakTo: here + 1, at: at + 1 };
  }
  return undefined;
}

/** Whether the candidate can be nothing but the term with a slip. */
function isSlip(text: string, candidate: Candidate, lexicon: Lexicon): boolean {
  const { term, slip, from, to, breakFrom, breakTo, at } = candidate;
  const wrong = text.slice(breakFrom, breakTo);
  if (!Array.from(wrong).every(isHan)) return false;
  const right = slip === "missing" || slip === "wrong" ? term[at]! : "";
  if (slip !== "swapped") {
    if (loose.has(wrong) || loose.has(right)) return false;
    if (slip !== "wrong" && (places.has(wrong) || places.has(right))) return false;
    if (numerals.has(wrong) || (slip !== "wrong" && numerals.has(right))) return false;
  }
  if (slip === "extra") {
    const doubled = text[breakFrom - 1] === wrong || text[breakTo] === wrong;
    if (!doubled && term.length < longTerm) return false;
    // 信息公开公开: the doubled character may begin the next word; 政府政府: end the one before.
    if (doubled && (breakFrom <= from || breakTo >= to)) return false;
  }
  const atEdge = breakFrom <= from || breakTo >= to;
  if (atEdge) {
    if (slip === "swapped") return isSwappedAtEdge(text, candidate) && !isException(text, candidate);
    if (slip === "wrong") return isWrongAtEdge(text, candidate) && !isException(text, candidate);
    if (slip !== "missing") return false;
    // A term cut short shows only where no word goes on.
    const outside = breakFrom <= from ? text[from - 1] : text[to];
    if (isHan(outside)) return false;
    if (outside === undefined && breakTo >= to) return false;
    const remains = text.slice(from, to);
    if (remains.length < 3 || lexicon.terms.has(remains) || isException(text, candidate)) return false;
    return breakFrom <= from ? !common(text, from) : !common(text, to - 2);
  }
  return !readsAsWords(text, candidate) && !isException(text, candidate);
}

/** Shortest term whose first or last character is looked at. */
const longEnough = 6;

/** The first or last character wrong shows where it belongs to a word of two and makes no word with either neighbour. */
function isWrongAtEdge(text: string, { term, from, to, breakFrom }: Candidate): boolean {
  if (term.length < longEnough) return false;
  const word = breakFrom === from ? term.slice(0, 2) : term.slice(-2);
  if (!isCommonPair(word.charCodeAt(0), word.charCodeAt(1))) return false;
  return !common(text, breakFrom - 1) && !common(text, breakFrom) && from <= breakFrom && breakFrom < to;
}

/** The first or last two characters swapped, where they are a word of two in the right order and none in the wrong one. */
function isSwappedAtEdge(text: string, { term, from, breakFrom, breakTo }: Candidate): boolean {
  if (term.length < longEnough) return false;
  const word = breakFrom === from ? term.slice(0, 2) : term.slice(-2);
  if (!isCommonPair(word.charCodeAt(0), word.charCodeAt(1)) || common(text, breakFrom)) return false;
  return !common(text, breakFrom - 1) && !common(text, breakTo - 1);
}

/**
 * Whether the broken place reads as words of its own: some pair of characters that touches the break is a common one, or
 * with a character missing both sides are whole words. A single character of the term between the break and the term's edge
 * may belong to the word outside: it must not, and what stands outside must be a word without it.
 */
function readsAsWords(text: string, { slip, from, to, breakFrom, breakTo, term, at }: Candidate): boolean {
  const loneFirst = breakFrom - from === 1;
  const loneLast = to - breakTo === 1;
  const first = loneFirst ? from - 1 : breakFrom - 1;
  const last = loneLast ? to : breakTo;
  for (let pair = Math.max(0, first); pair + 1 <= Math.min(last, text.length - 1); pair += 1) {
    // A doubled character stands beside itself and where it belongs.
    if (slip === "extra" && isOwnPair(text, pair, term, at)) continue;
    if (common(text, pair)) return true;
  }
  if (loneFirst && isHan(text[from - 1]) && !loose.has(text[from - 1]!) && !common(text, from - 2)) return true;
  if (loneLast && isHan(text[to]) && !loose.has(text[to]!) && !common(text, to)) return true;
  if (slip !== "missing") return false;
  return (loneFirst || common(text, breakFrom - 2)) && (loneLast || common(text, breakTo));
}

/** Longest term that is looked for round a broken place. */
const longestOther = 20;

/** Whether another term stands over the broken place: 人民政府办公厅 is not 人民政府办公室. */
function isOtherTerm(text: string, { breakFrom, breakTo }: Candidate, { terms }: Lexicon): boolean {
  // Where a character is missing, a term must reach over both sides.
  const over = breakFrom === breakTo ? 1 : 0;
  for (let from = Math.max(0, breakFrom - longestOther); from <= breakFrom - over; from += 1) {
    for (let to = breakTo + over; to <= Math.min(text.length, from + longestOther); to += 1) {
      if (terms.has(text.slice(from, to))) return true;
    }
  }
  return false;
}

/** Whether the broken place lies in a phrase of its own. */
function isException(text: string, { breakFrom, breakTo }: Candidate): boolean {
  const before = Math.max(0, breakFrom - longestException);
  const around = text.slice(before, breakTo + longestException);
  return exceptions.some((phrase) => {
    const at = around.indexOf(phrase);
    return at !== -1 && before + at <= breakFrom && before + at + phrase.length >= breakTo;
  });
}

const longestException = Math.max(...exceptions.map((phrase) => phrase.length));

function isOwnPair(text: string, pair: number, term: string, at: number): boolean {
  const two = text.slice(pair, pair + 2);
  return two[0] === two[1] || term.slice(Math.max(0, at - 2), at + 2).includes(two);
}

function isHan(character: string | undefined): boolean {
  return character !== undefined && isHanCode(character.charCodeAt(0));
}

function isHanCode(code: number): boolean {
  return code >= 0x4e00 && code <= 0x9fff;
}

function common(text: string, at: number): boolean {
  return at >= 0 && at + 1 < text.length && isCommonPair(text.charCodeAt(at), text.charCodeAt(at + 1));
}

/** Of candidates that overlap, the one that explains most. */
function longest(candidates: readonly Candidate[]): readonly Candidate[] {
  if (candidates.length < 2) return candidates;
  const kept: Candidate[] = [];
  for (const candidate of [...candidates].sort((a, b) => b.term.length - a.term.length || a.from - b.from)) {
    if (!kept.some((other) => other.from < candidate.to && candidate.from < other.to)) kept.push(candidate);
  }
  return kept.sort((a, b) => a.from - b.from);
}

interface Compact {
  readonly text: string;
  /** Offset in the source of a character. */
  offset(at: number): number;
}

const space = /\s/u;

/** The text without spaces, with a way back. */
function compactText(source: string): Compact {
  if (!space.test(source)) return { text: source, offset: (at) => at };
  let text = "";
  const offsets: number[] = [];
  for (let at = 0; at < source.length; at += 1) {
    if (space.test(source[at]!)) continue;
    text += source[at]!;
    offsets.push(at);
  }
  return { text, offset: (at) => offsets[at] ?? source.length };
}
