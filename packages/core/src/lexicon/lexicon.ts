import { notice2021 } from "../form/notice2021/index.js";
import { ownTermsSchema, shortestTerm } from "./schema.js";
import { termSource } from "./terms.js";

/**
 * One half of a term: whatever single error a term has, one of its halves is whole; but for a swap across the middle, which
 * is kept as a text of its own.
 */
export interface Half {
  readonly term: string;
  /** Offset of the half in the term; 0 for the first one. */
  readonly at: number;
  readonly length: number;
  /** The whole term with its two middle characters swapped. */
  readonly swapped?: string;
}

/** Terms ready for matching. */
export interface Lexicon {
  readonly terms: ReadonlySet<string>;
  /** Halves by their first two characters, as `first * 65536 + second`. */
  readonly halves: ReadonlyMap<number, readonly Half[]>;
}

/**
 * A lexicon of the official terms, the form's own headings and labels, and an office's terms.
 * @param own terms of four characters or more, Chinese characters only
 * @throws ZodError when an own term is not one
 */
export function buildLexicon(own: readonly string[] = []): Lexicon {
  const terms = new Set<string>(ownTermsSchema.parse(own));
  for (const source of Object.values(termSource)) for (const term of source.trim().split(/\s+/u)) terms.add(term);
  for (const term of formTerms()) terms.add(term);
  const halves = new Map<number, Half[]>();
  for (const term of terms) {
    if (term.length < shortestTerm) {
      terms.delete(term);
      continue;
    }
    const middle = term.length >> 1;
    const swapped = term.slice(0, middle - 1) + term[middle]! + term[middle - 1]! + term.slice(middle + 1);
    const entries: Half[] = [
      { term, at: 0, length: middle },
      { term, at: middle, length: term.length - middle },
    ];
    if (swapped !== term) entries.push({ term, at: 0, length: term.length, swapped });
    for (const half of entries) {
      const key = half.swapped === undefined ? pairKey(term, half.at) : pairKey(half.swapped, 0);
      const known = halves.get(key);
      if (known === undefined) halves.set(key, [half]);
      else known.push(half);
    }
  }
  return { terms, halves };
}

/** Key of the two characters of a text at an offset. */
export function pairKey(text: string, at: number): number {
  return text.charCodeAt(at) * 0x10000 + text.charCodeAt(at + 1);
}

/** Chapter titles and table labels of the form, cut where marks and digits stand. */
function* formTerms(): Generator<string> {
  const texts = [
    ...notice2021.chapters.map(({ title }) => title),
    ...notice2021.tables.flatMap(({ layout }) => layout.flatMap(({ text }) => (text === undefined ? [] : [text]))),
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
