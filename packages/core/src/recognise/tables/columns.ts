import type { LabelPairs } from "./labelPairs.js";
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
 * Reads the columns from the headings. Headings that stand over each other's columns, over the columns of the rows'
 * names, or beside the heading they belong under have been shifted by a lost merge: then they say nothing and the
 * result is undefined. So it is when some were not found and the others leave holes that those do not explain.
 * @param first first grid column to the right of all names of rows
 */
export function headingColumns(
  headings: FigureRow["headings"],
  pairs: LabelPairs,
  first: number,
): HeadingColumns | undefined {
  const found = headings.map((labels) => labels.map((label) => pairs.get(label)?.[0]));
  const columns = found.map(([cell]) => (cell === undefined ? undefined : span(cell)));
  const known = columns.filter((column) => column !== undefined);
  if (known.length === 0) return undefined;
  const sorted = [...known].sort((a, b) => a.from - b.from);
  const overlap = sorted.some((column, index) => index > 0 && column.from < sorted[index - 1]!.to);
  if (overlap || sorted[0]!.from < first) return undefined;
  const inOrder = known.every((column, index) => index === 0 || column.from > known[index - 1]!.from);
  const complete = known.length === columns.length;
  // One after another without a hole they can only be right, even where a heading over them was drawn too narrow.
  if (complete && inOrder && isCoherent(columns)) return { columns, complete, inOrder };
  if (found.some(standsBeside)) return undefined;
  // Headings in another order than the form's may only seem so: all that the form has over them must be there to confirm it.
  const confirmed = inOrder
    ? complete || isCoherent(columns)
    : complete && found.every((cells) => !cells.includes(undefined));
  return confirmed ? { columns, complete, inOrder } : undefined;
}

type Columns = HeadingColumns["columns"];

/** Between any two headings found there is room for those lost between them, or none at all: a column left out. */
function isCoherent(columns: Columns): boolean {
  if (columns[0] === undefined || columns.at(-1) === undefined) return false;
  let lost = 0;
  let end = columns[0].from;
  for (const column of columns) {
    if (column === undefined) {
      lost += 1;
      continue;
    }
    const gap = column.from - end;
    if (gap !== 0 && gap !== lost) return false;
    lost = 0;
    end = column.to;
  }
  return true;
}

function span(cell: SourceCell): { readonly from: number; readonly to: number } {
  return { from: cell.cell.column, to: endColumn(cell) };
}

/** Whether a heading is not under the headings that the form has over it. */
function standsBeside([leaf, ...over]: readonly (SourceCell | undefined)[]): boolean {
  if (leaf === undefined) return false;
  const { from, to } = span(leaf);
  return over.some((cell) => cell !== undefined && (from < cell.cell.column || to > endColumn(cell)));
}
