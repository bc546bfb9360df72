import type { Table } from "@nianbao/core";
import { paragraphOf, type Sourced } from "./sourced.js";

/** A table met in the lines of a text file. */
export interface FoundTable {
  readonly rows: readonly (readonly Sourced[])[];
  /** First line after it. */
  readonly next: number;
}

/** A table of which only the order of the cells in each row is known. */
export function tableOf({ rows }: FoundTable): Table {
  return {
    kind: "table",
    layout: "sequence",
    rowCount: rows.length,
    columnCount: Math.max(...rows.map((row) => row.length)),
    cells: rows.flatMap((row, rowIndex) =>
      row.map((cell, column) => ({
        row: rowIndex,
        column,
        rowSpan: 1,
        columnSpan: 1,
        paragraphs: [paragraphOf(cell)],
      })),
    ),
  };
}
