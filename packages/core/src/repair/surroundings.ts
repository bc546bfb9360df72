import { cellText } from "../document/access.js";
import type { Table, TableCell } from "../document/model.js";
import { parseCell } from "../report/parseCell.js";
import { canonicalise } from "../text/canonical.js";

/** Whether a cell holds words, as against a figure, a filler or nothing. */
export function holdsWords(text: string): boolean {
  const key = canonicalise(text);
  return /\p{L}{2}/u.test(key) && parseCell(key, "count").value === null && parseCell(key, "amount").value === null;
}

/** The nearest cell with words above a cell, over its columns. */
export function headingAbove(table: Table, cell: TableCell): TableCell | undefined {
  return table.cells.findLast(
    (other) =>
      other.row + other.rowSpan <= cell.row &&
      other.column < cell.column + cell.columnSpan &&
      cell.column < other.column + other.columnSpan &&
      holdsWords(cellText(other)),
  );
}

/** The nearest cell with words to the left of a cell, in its row. */
export function labelBeside(table: Table, cell: TableCell): TableCell | undefined {
  return table.cells
    .filter((other) => other.row <= cell.row && cell.row < other.row + other.rowSpan && other.column < cell.column)
    .filter((other) => holdsWords(cellText(other)))
    .sort((a, b) => b.column - a.column)[0];
}

/** The labels that a cell stands under, in words: `“规章”行“本年新公开数量”列`. */
export function surroundings(table: Table, cell: TableCell): string {
  const words = (found: TableCell | undefined, kind: string): string =>
    found === undefined ? "" : `“${cellText(found).replace(/\s+/gu, "")}”${kind}`;
  return words(labelBeside(table, cell), "行") + words(headingAbove(table, cell), "列");
}
