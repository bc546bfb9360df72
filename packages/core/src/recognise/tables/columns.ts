import type { LabelPairs } from "./labels.js";
import type { FigureRow } from "./pattern.js";
import { endColumn, type SourceCell } from "./source.js";

/** Where the headings say that the figures of a row stand. Grid columns; only for tables whose grid is known. */
export interface HeadingColumns {
  /** For each figure of the row the columns under its heading, or undefined when the heading was not found. */
  readonly columns: readonly ({ readonly from: number; readonly to: number } | undefined)[];
  /** All headings found, no two over one column. */
  readonly complete: boolean;
  /** Headings run from left to right as in the form. */
  readonly inOrder: boolean;
}

/**
 * Reads the columns from the headings. Headings that stand over each other's columns, or over the column of the
 * row's own name, have been shifted by a lost merge: then they say nothing and the result is undefined.
 */
export function headingColumns(
  row: FigureRow,
  pairs: LabelPairs,
  name: SourceCell | undefined,
): HeadingColumns | undefined {
  const columns = row.headings.map((label) => {
    const cell = label === undefined ? undefined : pairs.get(label)?.[0];
    return cell === undefined ? undefined : { from: cell.cell.column, to: endColumn(cell) };
  });
  const known = columns.filter((column) => column !== undefined);
  if (known.length === 0) return undefined;
  const sorted = [...known].sort((a, b) => a.from - b.from);
  const overlap = sorted.some((column, index) => index > 0 && column.from < sorted[index - 1]!.to);
  const first = name === undefined ? 0 : endColumn(name);
  if (overlap || sorted[0]!.from < first) return undefined;
  const inOrder = known.every((column, index) => index === 0 || column.from > known[index - 1]!.from);
  return { columns, complete: known.length === columns.length, inOrder };
}
