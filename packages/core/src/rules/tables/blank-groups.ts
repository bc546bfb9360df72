import type { TableForm } from "../../form/types.js";
import type { FaultyFigure } from "./figures.js";

/** Figures that are empty in the same way and belong together; reported as one. */
export type FigureGroup =
  | { readonly scope: "table"; readonly figures: readonly FaultyFigure[] }
  | { readonly scope: "columns"; readonly columns: readonly string[]; readonly figures: readonly FaultyFigure[] }
  | { readonly scope: "row"; readonly figures: readonly FaultyFigure[] }
  | { readonly scope: "cell"; readonly figures: readonly [FaultyFigure] };

/** Columns shorter than this (tables 2 and 4) are no block of their own. */
const shortestColumn = 5;

/**
 * Groups figures of one table: more than half of the table, else columns more than half empty (all of them together),
 * else rows more than half empty, else each figure alone.
 */
export function groupFigures(table: TableForm, figures: readonly FaultyFigure[]): readonly FigureGroup[] {
  if (figures.length === 0) return [];
  if (figures.length > table.cells.length / 2) return [{ scope: "table", figures }];
  const groups: FigureGroup[] = [];
  const columns = table.columns.filter(({ id }) => {
    const size = table.cells.filter((cell) => cell.columnId === id).length;
    const empty = figures.filter(({ form }) => form.columnId === id).length;
    return size >= shortestColumn && empty > size / 2;
  });
  const columnIds = new Set(columns.map(({ id }) => id));
  const inColumns = figures.filter(({ form }) => columnIds.has(form.columnId));
  if (inColumns.length > 0) {
    groups.push({ scope: "columns", columns: columns.map(({ labels }) => labels.at(-1)!), figures: inColumns });
  }
  const rest = figures.filter(({ form }) => !columnIds.has(form.columnId));
  for (const { id } of table.rows) {
    const size = table.cells.filter((cell) => cell.rowId === id).length;
    const inRow = rest.filter(({ form }) => form.rowId === id);
    if (inRow.length > 1 && inRow.length > size / 2) groups.push({ scope: "row", figures: inRow });
    else groups.push(...inRow.map((figure): FigureGroup => ({ scope: "cell", figures: [figure] })));
  }
  return groups;
}
