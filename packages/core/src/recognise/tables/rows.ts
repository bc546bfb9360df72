import type { LabelPairs } from "./labelPairs.js";
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
 * Between two rows of which labels were found, as many unnamed rows of figures are left as the form has there: then
 * they are those rows, their names lost or changed beyond likeness.
 */
function assignByPosition(
  pattern: TablePattern,
  rows: readonly SourceRow[],
  pairs: LabelPairs,
  assigned: Map<FigureRow, AssignedRow>,
): void {
  if (pattern.rows.every((row) => row.name === undefined || assigned.has(row))) return;
  const taken = new Set([...assigned.values()].map(({ row }) => row));
  const paired = new Set([...pairs.values()].flat());
  const known = new Set(pattern.labels.map((label) => label.key));
  const isFree = (row: SourceRow, figureRow: FigureRow): boolean =>
    !taken.has(row) &&
    holdsFigures(row, figureRow) &&
    !row.cells.some((cell) => paired.has(cell) || known.has(cell.key));
  const positions = new Map(rows.map((row, index) => [row, index]));
  const labelled = new Map(
    pattern.labels.flatMap((label) => {
      const cell = pairs.get(label)?.[0];
      return cell === undefined ? [] : [[label.row, positions.get(cell.row)!] as const];
    }),
  );
  const byRow = new Map(pattern.rows.map((row) => [row.row, row]));
  let open: FigureRow[] = [];
  let from: number | undefined;
  for (let row = 0; row < pattern.form.rowCount; row += 1) {
    const figureRow = byRow.get(row);
    const to = labelled.get(row);
    if (to === undefined) {
      if (figureRow?.name !== undefined) open.push(figureRow);
      continue;
    }
    if (from !== undefined && open.length > 0) {
      const between = rows.slice(from + 1, to).filter((candidate) => isFree(candidate, open[0]!));
      if (between.length === open.length) {
        open.forEach((lost, index) => {
          const found = between[index]!;
          const name = found.cells.filter((cell) => cell.label).at(-1);
          if (sameNumber(lost.name!.key, name?.key)) {
            assigned.set(lost, { row: found, ...(name ? { name } : {}), by: "position" });
          }
        });
      }
    }
    open = [];
    from = to;
  }
}

/** Room for a name and all figures after it, and something in it: an empty caption is no row of figures that lost its name. */
function holdsFigures({ cells }: SourceRow, figureRow: FigureRow): boolean {
  const count = figureRow.cells.length;
  return (
    cells.length > count && cells.slice(-count).every((cell) => !cell.label) && cells.some((cell) => cell.key !== "")
  );
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
    const headings = figureRow.headings.flat().flatMap((label) => pairs.get(label) ?? []);
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
