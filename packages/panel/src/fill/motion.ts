import type { CellId } from "@nianbao/core";

/** Where a key takes the clerk from a cell. */
export type Motion =
  | "up"
  | "down"
  | "left"
  | "right"
  | "rowStart"
  | "rowEnd"
  | "columnStart"
  | "columnEnd"
  | "first"
  | "last"
  | "next"
  | "previous";

/** Cells by row and column as they are shown; rows may differ in length. */
export type Matrix = readonly (readonly CellId[])[];

/** The cell that a motion leads to, or undefined at the edge. `next` and `previous` go row by row. */
export function cellAfter(cells: Matrix, id: CellId, motion: Motion): CellId | undefined {
  const row = cells.findIndex((line) => line.includes(id));
  const line = cells[row];
  if (line === undefined) return undefined;
  const column = line.indexOf(id);
  const inRow = (at: number): CellId | undefined => {
    const other = cells[at];
    return other?.[Math.min(column, other.length - 1)];
  };
  switch (motion) {
    case "left":
      return line[column - 1];
    case "right":
      return line[column + 1];
    case "up":
      return inRow(row - 1);
    case "down":
      return inRow(row + 1);
    case "rowStart":
      return line[0];
    case "rowEnd":
      return line.at(-1);
    case "columnStart":
      return inRow(0);
    case "columnEnd":
      return inRow(cells.length - 1);
    case "first":
      return cells[0]?.[0];
    case "last":
      return cells.at(-1)?.at(-1);
    case "next":
      return line[column + 1] ?? cells[row + 1]?.[0];
    case "previous":
      return line[column - 1] ?? cells[row - 1]?.at(-1);
  }
}

/** The cells of the rectangle that two cells span, by row and column. */
export function rectangle(cells: Matrix, one: CellId, other: CellId): Matrix {
  const at = (id: CellId): readonly [row: number, column: number] | undefined => {
    const row = cells.findIndex((line) => line.includes(id));
    return row < 0 ? undefined : [row, cells[row]!.indexOf(id)];
  };
  const [a, b] = [at(one), at(other)];
  if (a === undefined || b === undefined) return [];
  const [top, bottom] = [Math.min(a[0], b[0]), Math.max(a[0], b[0])];
  const [left, right] = [Math.min(a[1], b[1]), Math.max(a[1], b[1])];
  return cells.slice(top, bottom + 1).map((line) => line.slice(left, right + 1));
}
