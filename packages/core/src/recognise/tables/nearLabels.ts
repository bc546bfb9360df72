import { similarity } from "../../text/difference.js";
import type { LabelPairs, Pair } from "./labelPairs.js";
import type { LabelPattern, TablePattern } from "./pattern.js";
import type { SourceCell } from "./source.js";

/** Pairs that keep their order, as many as possible: the frame in which near misses are looked for. */
function frame(labels: readonly LabelPattern[], words: readonly SourceCell[], pairs: LabelPairs): [number, number][] {
  const positions = new Map(words.map((cell, index) => [cell, index]));
  const ends: number[] = []; // ends[k]: index in `points` of the best chain of k + 1 points
  const points: { label: number; word: number; previous: number }[] = [];
  for (const label of labels) {
    const cells = pairs.get(label);
    if (cells === undefined) continue;
    const word = positions.get(cells[0]!)!;
    let low = 0;
    let high = ends.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (points[ends[middle]!]!.word < word) low = middle + 1;
      else high = middle;
    }
    points.push({ label: label.index, word, previous: low === 0 ? -1 : ends[low - 1]! });
    ends[low] = points.length - 1;
  }
  const chain: [number, number][] = [];
  for (let at = ends.at(-1) ?? -1; at !== -1; at = points[at]!.previous) {
    chain.unshift([points[at]!.label, points[at]!.word]);
  }
  return chain;
}

/** How alike two labels are, 0 when too little to be the same label altered. */
function likeness(expected: string, actual: string): number {
  if (expected === actual) return 1;
  const alike = similarity(expected, actual);
  const inside = actual.length >= 2 && (expected.includes(actual) || actual.includes(expected));
  return alike >= 0.6 || (inside && alike >= 0.4) ? alike : 0;
}

/** Whether only figures or empty cells follow in the row. */
export function namesRow({ row, order }: SourceCell): boolean {
  const after = row.cells.slice(order + 1);
  return after.length > 0 && after.every((cell) => !cell.label);
}

/** Pairs labels that are like enough with the words between two labels already found, in their order. */
export function pairNear(
  pattern: TablePattern,
  words: readonly SourceCell[],
  pairs: LabelPairs,
  used: ReadonlySet<SourceCell>,
  pair: Pair,
): void {
  const known = new Set([...pairs.keys()].map((label) => label.key));
  const names = new Set(
    pattern.rows.map(({ name }) => name).flatMap((name) => (name && pairs.has(name) ? name.key : [])),
  );
  // A cell that is word for word another label is that label, doubled; never a near miss of this one. But a word that
  // is right as a heading (总计) may be a row's name cut short (（七）总计).
  const isOther = (cell: SourceCell): boolean => (namesRow(cell) ? names : known).has(cell.key);
  const { labels } = pattern;
  let labelFrom = 0;
  let wordFrom = 0;
  for (const [labelTo, wordTo] of [...frame(labels, words, pairs), [labels.length, words.length] as const]) {
    const open = labels.slice(labelFrom, labelTo).filter((label) => !pairs.has(label));
    const free = words.slice(wordFrom, wordTo).filter((cell) => !used.has(cell) && !isOther(cell));
    for (const [label, cell] of align(open, free)) pair(label, cell);
    labelFrom = labelTo + 1;
    wordFrom = wordTo + 1;
  }
}

/** Best pairing in order of a few labels with a few cells. */
function align(labels: readonly LabelPattern[], cells: readonly SourceCell[]): [LabelPattern, SourceCell][] {
  if (labels.length === 0 || cells.length === 0) return [];
  const width = cells.length + 1;
  const best = new Float64Array((labels.length + 1) * width);
  const like = labels.map((label) => cells.map((cell) => likeness(label.key, cell.key)));
  for (let i = labels.length - 1; i >= 0; i -= 1) {
    for (let j = cells.length - 1; j >= 0; j -= 1) {
      const both = like[i]![j]! > 0 ? like[i]![j]! + best[(i + 1) * width + j + 1]! : 0;
      best[i * width + j] = Math.max(both, best[(i + 1) * width + j]!, best[i * width + j + 1]!);
    }
  }
  const result: [LabelPattern, SourceCell][] = [];
  for (let i = 0, j = 0; i < labels.length && j < cells.length;) {
    const here = best[i * width + j]!;
    if (here === best[(i + 1) * width + j]) i += 1;
    else if (here === best[i * width + j + 1]) j += 1;
    else result.push([labels[i++]!, cells[j++]!]);
  }
  return result;
}
