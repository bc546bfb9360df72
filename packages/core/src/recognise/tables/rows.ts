import type { LabelPairs } from "./labels.js";
import type { FigureRow, TablePattern } from "./pattern.js";
import type { SourceCell, SourceRow } from "./source.js";

/** A row of the document that stands for a row of the form. */
export interface AssignedRow {
  readonly row: SourceRow;
  /** The cell with the row's name; absent when the row has none or it is gone. */
  readonly name?: SourceCell;
  /** Found by its own name, or at least by the only place left for it between two rows so found. */
  readonly by: "name" | "position";
}

/** Cells of a row that may hold figures: those after its name; without a name, those after any leading words. */
export function figureCells({ row, name }: AssignedRow): readonly SourceCell[] {
  if (name !== undefined) return row.cells.slice(name.order + 1);
  const first = row.cells.findIndex((cell) => !cell.label);
  return first === -1 ? [] : row.cells.slice(first);
}

/** Finds for each figure row of the form its row in the document. */
export function assignRows(
  pattern: TablePattern,
  rows: readonly SourceRow[],
  pairs: LabelPairs,
): ReadonlyMap<FigureRow, AssignedRow> {
  const assigned = new Map<FigureRow, AssignedRow>();
  for (const figureRow of pattern.rows) {
    const name = figureRow.name === undefined ? undefined : pairs.get(figureRow.name)?.[0];
    if (name !== undefined) assigned.set(figureRow, { row: name.row, name, by: "name" });
  }
  assignByPosition(pattern, rows, pairs, assigned);
  assignUnnamed(pattern, rows, pairs, assigned);
  return assigned;
}

/**
 * Between two rows found by name, as many rows of figures are left as the form has there, and none of them is named
 * as something else: then they are those rows, their names lost or changed beyond likeness.
 */
function assignByPosition(
  pattern: TablePattern,
  rows: readonly SourceRow[],
  pairs: LabelPairs,
  assigned: Map<FigureRow, AssignedRow>,
): void {
  const positions = new Map(rows.map((row, index) => [row, index]));
  const taken = new Set([...assigned.values()].map(({ row }) => row));
  const paired = new Set([...pairs.values()].flat());
  const named = new Set(pattern.labels.map((label) => label.key));
  const open: FigureRow[] = [];
  let from: number | undefined;
  for (const figureRow of pattern.rows) {
    const here = assigned.get(figureRow);
    if (here === undefined) {
      if (figureRow.name !== undefined) open.push(figureRow);
      continue;
    }
    const to = positions.get(here.row)!;
    if (from !== undefined && open.length > 0) {
      const between = rows.slice(from + 1, to).filter((row) => !taken.has(row) && holdsFigures(row, open[0]!));
      if (between.length === open.length) {
        open.forEach((lost, index) => {
          const row = between[index]!;
          const name = row.cells.filter((cell) => cell.label).at(-1);
          const other = name !== undefined && (paired.has(name) || named.has(name.key));
          if (!other && sameNumber(lost.name!.key, name?.key)) {
            assigned.set(lost, { row, ...(name ? { name } : {}), by: "position" });
          }
        });
      }
    }
    open.length = 0;
    from = to;
  }
}

function holdsFigures(row: SourceRow, figureRow: FigureRow): boolean {
  return row.cells.filter((cell) => !cell.label).length >= figureRow.cells.length;
}

/** A name that still has its number (`2.`, `（七）`) must have the right one. */
function sameNumber(expected: string, actual: string | undefined): boolean {
  const number = /^(?:\d+\.|\([一二三四五六七八九十]+\)|[一二三四五六七八九十]+、)/;
  const found = number.exec(actual ?? "")?.[0];
  return found === undefined || found === number.exec(expected)?.[0];
}

/** A row without a name of its own is the first row below its headings that is nothing but figures. */
function assignUnnamed(
  pattern: TablePattern,
  rows: readonly SourceRow[],
  pairs: LabelPairs,
  assigned: Map<FigureRow, AssignedRow>,
): void {
  const positions = new Map(rows.map((row, index) => [row, index]));
  for (const figureRow of pattern.rows) {
    if (figureRow.name !== undefined) continue;
    const headings = figureRow.headings.flatMap((label) => (label === undefined ? [] : (pairs.get(label) ?? [])));
    const after = Math.max(-1, ...headings.map((cell) => positions.get(cell.row)!));
    const below = rows
      .slice(after + 1)
      .filter((row) => row.cells.slice(1).every((cell) => !cell.label) && row.cells.some((cell) => !cell.label));
    const fitting = below.filter((row) => row.cells.length >= figureRow.cells.length);
    const candidates = fitting.length > 0 ? fitting : below;
    const row = candidates.find((candidate) => candidate.cells.some((cell) => cell.key !== "")) ?? candidates[0];
    if (row !== undefined) assigned.set(figureRow, { row, by: headings.length > 0 ? "name" : "position" });
  }
}
