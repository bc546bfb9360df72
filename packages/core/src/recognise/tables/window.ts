import type { SourceCell } from "./source.js";

/**
 * Offsets at which a row's `count` figures can begin, when it has more cells than figures: everything outside the
 * window must be empty. Text extraction leaves such empty cells for merged ones, on either side.
 */
export function possibleWindows(cells: readonly SourceCell[], count: number): number[] {
  const first = cells.findIndex((cell) => cell.key !== "");
  const last = cells.findLastIndex((cell) => cell.key !== "");
  const offsets: number[] = [];
  for (let offset = 0; offset + count <= cells.length; offset += 1) {
    if (first === -1 || (offset <= first && last < offset + count)) offsets.push(offset);
  }
  return offsets;
}
