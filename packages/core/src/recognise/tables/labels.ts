import { pairBroken, pairJoined } from "./brokenLabels.js";
import { groupBy } from "./groupBy.js";
import type { LabelPairs, Pair } from "./labelPairs.js";
import { pairNear } from "./nearLabels.js";
import type { LabelPattern, TablePattern } from "./pattern.js";
import type { SourceCell, SourceRow } from "./source.js";

/**
 * Finds each printed label of a table among the words of the document: first the ones that are exactly right
 * (wherever they stand), cut over two rows or run together, then, between those, near misses in the same order.
 */
export function pairLabels(pattern: TablePattern, rows: readonly SourceRow[]): LabelPairs {
  const words = rows.flatMap((row) => row.cells.filter((cell) => cell.label));
  const pairs = new Map<LabelPattern, SourceCell[]>();
  const used = new Set<SourceCell>();
  const pair = (label: LabelPattern, ...cells: SourceCell[]): void => {
    pairs.set(label, cells);
    for (const cell of cells) used.add(cell);
  };
  pairExact(pattern, words, pair);
  pairBroken(pattern.labels, rows, pairs, used, pair);
  pairJoined(pattern, words, pairs, used, pair);
  pairNear(pattern, words, pairs, used, pair);
  return pairs;
}

function pairExact(pattern: TablePattern, words: readonly SourceCell[], pair: Pair): void {
  const found = groupBy(words, (cell) => cell.key);
  for (const [key, labels] of groupBy(pattern.labels, (label) => label.key)) {
    const cells = found.get(key) ?? [];
    // A label that occurs once may be doubled (a heading repeated on the next page); of several, all must be there.
    if (labels.length === 1 ? cells.length > 0 : cells.length === labels.length) {
      labels.forEach((label, index) => pair(label, cells[index]!));
    }
  }
}
