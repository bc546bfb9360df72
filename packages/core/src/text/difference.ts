import { canonicalMap } from "./canonical.js";

/** Least number of characters to insert, delete or replace to make one text the other (UTF-16 units). */
export function editDistance(a: string, b: string): number {
  if (a === b) return 0;
  let start = 0;
  while (start < a.length && start < b.length && a.charCodeAt(start) === b.charCodeAt(start)) start += 1;
  let endA = a.length;
  let endB = b.length;
  while (endA > start && endB > start && a.charCodeAt(endA - 1) === b.charCodeAt(endB - 1)) {
    endA -= 1;
    endB -= 1;
  }
  let previous = Array.from({ length: endB - start + 1 }, (_, index) => index);
  for (let i = start; i < endA; i += 1) {
    const current = [i - start + 1];
    for (let j = start; j < endB; j += 1) {
      const at = j - start;
      const replace = previous[at]! + (a.charCodeAt(i) === b.charCodeAt(j) ? 0 : 1);
      current.push(Math.min(replace, previous[at + 1]! + 1, current[at]! + 1));
    }
    previous = current;
  }
  return previous[endB - start]!;
}

/** 1 for equal texts, 0 for texts with nothing in common: 1 − distance / longer length. */
export function similarity(a: string, b: string): number {
  const longer = Math.max(a.length, b.length);
  return longer === 0 ? 1 : 1 - editDistance(a, b) / longer;
}

/** A stretch of the comparison of two texts. `expected` and `actual` are slices of the texts as given. */
export interface DifferencePart {
  readonly kind: "same" | "changed" | "missing" | "extra";
  readonly expected: string;
  readonly actual: string;
  /** Where `actual` stands in the actual text (UTF-16). */
  readonly start: number;
  readonly end: number;
}

/** Longest common subsequence of two short texts as pairs of indexes. */
function commonPairs(a: string, b: string): [number, number][] {
  const width = b.length + 1;
  const lengths = new Uint32Array((a.length + 1) * width);
  for (let i = a.length - 1; i >= 0; i -= 1) {
    for (let j = b.length - 1; j >= 0; j -= 1) {
      lengths[i * width + j] =
        a.charCodeAt(i) === b.charCodeAt(j)
          ? lengths[(i + 1) * width + j + 1]! + 1
          : Math.max(lengths[(i + 1) * width + j]!, lengths[i * width + j + 1]!);
    }
  }
  const pairs: [number, number][] = [];
  for (let i = 0, j = 0; i < a.length && j < b.length;) {
    if (a.charCodeAt(i) === b.charCodeAt(j)) pairs.push([i++, j++]);
    else if (lengths[(i + 1) * width + j]! >= lengths[i * width + j + 1]!) i += 1;
    else j += 1;
  }
  return pairs;
}

/**
 * Compares an official text with the one found, blind to spaces and widths, and says in order what is the
 * same and what is not. For short texts (labels, headings): time and memory grow with the product of lengths.
 */
export function difference(expected: string, actual: string): DifferencePart[] {
  const wanted = canonicalMap(expected);
  const found = canonicalMap(actual);
  const parts: DifferencePart[] = [];
  const push = (kind: DifferencePart["kind"], e1: number, e2: number, a1: number, a2: number): void => {
    const start = found.offsets[a1]!;
    const end = a2 === a1 ? start : found.offsets[a2]!;
    const wantedEnd = e2 === e1 ? wanted.offsets[e1]! : wanted.offsets[e2]!;
    parts.push({
      kind,
      expected: expected.slice(wanted.offsets[e1], wantedEnd),
      actual: actual.slice(start, end),
      start,
      end,
    });
  };
  const gap = (e1: number, e2: number, a1: number, a2: number): void => {
    if (e1 < e2 && a1 < a2) push("changed", e1, e2, a1, a2);
    else if (e1 < e2) push("missing", e1, e2, a1, a2);
    else if (a1 < a2) push("extra", e1, e2, a1, a2);
  };
  let e = 0;
  let a = 0;
  const pairs = commonPairs(wanted.text, found.text);
  for (let index = 0; index < pairs.length;) {
    const [i, j] = pairs[index]!;
    gap(e, i, a, j);
    let length = 1;
    while (pairs[index + length]?.[0] === i + length && pairs[index + length]?.[1] === j + length) length += 1;
    push("same", i, i + length, j, j + length);
    e = i + length;
    a = j + length;
    index += length;
  }
  gap(e, wanted.text.length, a, found.text.length);
  return parts;
}

/** The difference in words for people: `“下”应为“政”；“法律”后面少了“行政”`; `""` when only spaces or widths differ. */
export function describeDifference(expected: string, actual: string): string {
  const parts = difference(expected, actual);
  const words = parts.map((part, index) => {
    if (part.kind === "same") return "";
    if (part.kind === "changed") return `“${part.actual.trim()}”应为“${part.expected.trim()}”`;
    if (part.kind === "extra") return `多了“${part.actual.trim()}”`;
    const before = parts[index - 1]?.actual.trim().slice(-4) ?? "";
    return before === "" ? `前面少了“${part.expected.trim()}”` : `“${before}”后面少了“${part.expected.trim()}”`;
  });
  return words.filter((word) => word !== "").join("；");
}
