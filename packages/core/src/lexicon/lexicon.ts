import { currentNotice } from "../form/choice.js";
import { pairKey } from "./pair-key.js";
import { PairTable } from "./pair-table.js";
import { shortestTerm } from "./length.js";
import { termSource } from "./terms.js";
import { commonPairSource } from "./words.js";

/** A term cut in two: whatever single error it has, one of its halves is whole. */
export interface CutTerm {
  readonly term: string;
  /** Length of the first half. */
  readonly middle: number;
}

/** All terms that share a half. */
export interface HalfGroup {
  readonly half: string;
  /** The half comes first in these terms; else it comes second. */
  readonly first: boolean;
  /**
   * Terms by the UTF-16 unit of their other half that is nearest to this one, and next but one. In a text, one of the two
   * is met next to the half or one place off, whatever the slip.
   */
  readonly near: Map<number, CutTerm[]>;
  readonly far: Map<number, CutTerm[]>;
  /** Third character of the half, or 0: tells most groups apart at a glance. */
  readonly third: number;
  /** Length of the longest other half. */
  longest: number;
}

/** Terms ready for matching. */
export interface Lexicon {
  readonly terms: ReadonlySet<string>;
  /** By the first two characters of the half, as `pairKey`. */
  readonly halves: ReadonlyMap<number, readonly HalfGroup[]>;
  /** Terms with their two middle characters swapped, the one error that no half survives; by their first two characters. */
  /** Pairs of characters inside terms: where only these and common pairs stand, nothing is broken. */
  readonly known: PairTable;
  /** First two characters of halves and swapped terms. */
  readonly starts: PairTable;
  readonly swapped: ReadonlyMap<number, readonly { readonly text: string; readonly term: string }[]>;
}

/**
 * A lexicon of the official terms, the form's own headings and labels, and an office's terms.
 * @param own terms as `termSchema` wants them: of four characters or more, Chinese characters only. They come from outside
 * and are checked there (see the room `config`), so that nobody else needs zod to check a text.
 */
export function buildLexicon(own: readonly string[] = []): Lexicon {
  const terms = new Set<string>(own);
  for (const source of Object.values(termSource)) {
    for (const term of source.trim().split(/\s+/u)) if (term.length >= shortestTerm) terms.add(term);
  }
  for (const term of formTerms()) terms.add(term);
  const halves = new Map<number, HalfGroup[]>();
  const swapped = new Map<number, { text: string; term: string }[]>();
  for (const term of terms) {
    const middle = term.length >> 1;
    const cut = { term, middle };
    addHalf(halves, term.slice(0, middle), true, cut, term.charCodeAt(middle), term.charCodeAt(middle + 1));
    addHalf(halves, term.slice(middle), false, cut, term.charCodeAt(middle - 1), term.charCodeAt(middle - 2));
    const text = term.slice(0, middle - 1) + term[middle]! + term[middle - 1]! + term.slice(middle + 1);
    if (text !== term) push(swapped, pairKey(text, 0), { text, term });
  }
  const starts = [
    ...[...halves.values()].flatMap((groups) => groups.map(({ half }) => half.slice(0, 2))),
    ...[...swapped.values()].flatMap((mixed) => mixed.map(({ text }) => text.slice(0, 2))),
  ];
  const common = commonPairSource();
  return {
    terms,
    halves,
    swapped,
    known: new PairTable({ chains: [...terms, ...common.chains], stars: common.stars }),
    starts: new PairTable({ chains: starts }),
  };
}

function addHalf(
  halves: Map<number, HalfGroup[]>,
  half: string,
  first: boolean,
  cut: CutTerm,
  near: number,
  far: number,
): void {
  const key = pairKey(half, 0);
  let group = halves.get(key)?.find((other) => other.first === first && other.half === half);
  if (group === undefined) {
    group = {
      half,
      first,
      near: new Map(),
      far: new Map(),
      third: half.length > 2 ? half.charCodeAt(2) : 0,
      longest: 0,
    };
    push(halves, key, group);
  }
  group.longest = Math.max(group.longest, cut.term.length - half.length);
  push(group.near, near, cut);
  push(group.far, far, cut);
}

function push<T>(map: Map<number, T[]>, key: number, value: T): void {
  const known = map.get(key);
  if (known === undefined) map.set(key, [value]);
  else known.push(value);
}

/** Chapter titles and table labels of the form, cut where marks and digits stand. */
function* formTerms(): Generator<string> {
  const texts = [
    ...currentNotice.chapters.map(({ title }) => title),
    ...currentNotice.tables.flatMap(({ layout }) => layout.flatMap(({ text }) => (text === undefined ? [] : [text]))),
  ];
  for (const text of texts) {
    for (const part of text.split(/[^\p{Script=Han}]+/u)) if (part.length > shortestTerm) yield part;
  }
}

let standard: Lexicon | undefined;

/** The lexicon without own terms; built once, when first needed. */
export function standardLexicon(): Lexicon {
  standard ??= buildLexicon();
  return standard;
}
