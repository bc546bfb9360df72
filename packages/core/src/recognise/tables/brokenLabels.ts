import { groupBy } from "./groupBy.js";
import type { LabelPairs, Pair } from "./labelPairs.js";
import type { LabelPattern, TablePattern } from "./pattern.js";
import type { SourceCell, SourceRow } from "./source.js";

/** A row's label that has run together with the labels before it: `（三）不予公开1.属于国家秘密`. */
export function pairJoined(
  pattern: TablePattern,
  words: readonly SourceCell[],
  pairs: LabelPairs,
  used: ReadonlySet<SourceCell>,
  pair: Pair,
): void {
  for (const { name, joinedNames } of pattern.rows) {
    if (name === undefined || pairs.has(name)) continue;
    const cell = words.find((candidate) => !used.has(candidate) && joinedNames.includes(candidate.key));
    if (cell !== undefined) pair(name, cell);
  }
}

/** A heading of which the first half stands in one row and the rest under it: `结果` over `维持`. */
export function pairBroken(
  labels: readonly LabelPattern[],
  rows: readonly SourceRow[],
  pairs: LabelPairs,
  used: ReadonlySet<SourceCell>,
  pair: Pair,
): void {
  if (labels.every((label) => pairs.has(label))) return;
  const halves: [string, SourceCell, SourceCell][] = [];
  rows.forEach((row, index) => {
    for (const upper of row.cells) {
      if (!upper.label || used.has(upper)) continue;
      for (const lowerRow of rows.slice(index + 1, index + 3)) {
        const lower = lowerRow.cells.find((cell) => cell.cell.column === upper.cell.column);
        if (lower?.label === true && !used.has(lower)) {
          halves.push([upper.key + lower.key, upper, lower]);
          break;
        }
      }
    }
  });
  const found = groupBy(halves, ([key]) => key);
  for (const [key, open] of groupBy(
    labels.filter((label) => !pairs.has(label)),
    (label) => label.key,
  )) {
    const cells = found.get(key) ?? [];
    if (cells.length === open.length) open.forEach((label, index) => pair(label, cells[index]![1], cells[index]![2]));
  }
}
