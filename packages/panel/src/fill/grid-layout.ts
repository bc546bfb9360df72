import type { CellForm, TableForm } from "@nianbao/core";

/** A row of the whole table on the screen; without cells it is a heading over the rows that follow. */
export interface GridLine {
  readonly text: string;
  /** 0 for the main items, 1 for （一）, 2 for 1. */
  readonly depth: number;
  readonly cells: readonly CellForm[];
}

/**
 * A table laid out for filling: one row a line with its label indented by depth, headings on lines of their own, columns
 * named once. Table 4, printed as one row of fifteen, becomes three rows of five.
 */
export function gridOf(table: TableForm): { readonly columns: readonly string[]; readonly lines: readonly GridLine[] } {
  const longest = Math.max(...table.rows.map(({ id }) => table.cells.filter((cell) => cell.rowId === id).length));
  const lines: GridLine[] = [];
  let columns: readonly string[] = [];
  const said = new Set<string>();
  for (const row of table.rows) {
    const cells = table.cells.filter((cell) => cell.rowId === row.id);
    if (cells.length === longest && columns.length === 0) columns = cells.map((cell) => cell.columnLabels.at(-1) ?? "");
    const [text, ...outer] = [...row.labels].reverse();
    outer.reverse().forEach((heading, depth) => {
      if (!said.has(heading)) lines.push({ text: heading, depth, cells: [] });
      said.add(heading);
    });
    // A figure alone on its row says itself what it counts.
    const own = cells.length < longest ? `${text ?? ""}（${cells[0]?.columnLabels.at(-1) ?? ""}）` : (text ?? "");
    lines.push({ text: own, depth: outer.length, cells });
  }
  return { columns, lines };
}
