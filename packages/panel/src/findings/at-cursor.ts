import type { Place } from "@nianbao/core";
import type { Listed } from "./grouping.js";

/** Keys of the findings with a place in the paragraph or table cell that the cursor is in. */
export function keysAtCursor(listed: readonly Listed[], cursor: Place | undefined): ReadonlySet<string> {
  if (cursor === undefined) return new Set();
  return new Set(
    listed
      .filter(({ finding }) => finding.places.some((place) => isSameParagraph(place, cursor)))
      .map(({ key }) => key),
  );
}

/** Paragraph of the body, or cell of a table; a place without a cell in a table is the whole table. */
export function isSameParagraph(a: Place, b: Place): boolean {
  if (a.block !== b.block || a.story !== b.story) return false;
  if (a.cell === undefined || b.cell === undefined) return a.cell === b.cell;
  return a.cell.row === b.cell.row && a.cell.column === b.cell.column;
}
