import type { Place } from "../document/model.js";

/** Compares places by where they stand: body before other stories, then block, cell, paragraph, offset. */
export function comparePlaces(a: Place, b: Place): number {
  return (
    (a.story ?? -1) - (b.story ?? -1) ||
    a.block - b.block ||
    compareWays(a.nested ?? [], b.nested ?? []) ||
    (a.cell?.row ?? -1) - (b.cell?.row ?? -1) ||
    (a.cell?.column ?? -1) - (b.cell?.column ?? -1) ||
    (a.cell?.paragraph ?? -1) - (b.cell?.paragraph ?? -1) ||
    a.start - b.start ||
    a.end - b.end
  );
}

type Way = NonNullable<Place["nested"]>;

function compareWays(a: Way, b: Way): number {
  for (let step = 0; step < Math.min(a.length, b.length); step += 1) {
    const [first, second] = [a[step]!, b[step]!];
    const order = first.row - second.row || first.column - second.column || first.table - second.table;
    if (order !== 0) return order;
  }
  return a.length - b.length;
}

/** Compares what may have no place at all: that concerns the whole document and comes first. */
export function compareFirstPlaces(a: readonly Place[], b: readonly Place[]): number {
  const [first, second] = [a[0], b[0]];
  if (first === undefined || second === undefined) {
    return Number(first !== undefined) - Number(second !== undefined);
  }
  return comparePlaces(first, second);
}
