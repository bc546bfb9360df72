/** Replaces the characters from `start` to `end` of a part's text. */
export interface Splice {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Makes splices that do not overlap; those at the same place come in the given order, insertions before a replacement. */
export function applySplices(text: string, splices: readonly Splice[]): string {
  const sorted = splices
    .map((splice, order) => ({ ...splice, order }))
    .sort(
      (left, right) =>
        left.start - right.start ||
        Number(left.end > left.start) - Number(right.end > right.start) ||
        left.order - right.order,
    );
  let result = "";
  let from = 0;
  for (const { start, end, text: inserted } of sorted) {
    result += text.slice(from, start) + inserted;
    from = end;
  }
  return result + text.slice(from);
}
