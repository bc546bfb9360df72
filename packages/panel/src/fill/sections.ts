import type { CellForm, CellId, Form, TableForm, TableId } from "@nianbao/core";
import { tableOf } from "@nianbao/core";
import type { Matrix } from "./motion.js";

/** One line of the narrow form: a figure with the label that tells it from its neighbours. */
export interface Line {
  readonly cell: CellForm;
  readonly label: string;
  /** How deep the label stands: 0 for the main items, 1 for （一）, 2 for 1. */
  readonly depth: number;
}

/** Lines under one heading; the heading is `""` where the lines speak for themselves. */
export interface Section {
  readonly heading: string;
  readonly depth: number;
  readonly lines: readonly Line[];
}

/** The columns that a narrow panel shows one at a time; empty where the whole table fits. */
export function pickedColumns(table: TableForm): TableForm["columns"] {
  return table.id === "t3" ? table.columns : [];
}

/** The lines of a table as a narrow panel shows them. @param column column id, for a table with {@link pickedColumns}. */
export function sectionsOf(table: TableForm, column: string): readonly Section[] {
  const sections: { path: string; heading: string; depth: number; lines: Line[] }[] = [];
  for (const cell of table.cells) {
    if (pickedColumns(table).length > 0 && cell.columnId !== column) continue;
    const [path, label] = table.id === "t3" ? splitPath(cell.rowLabels) : headAndLabel(table, cell);
    const depth = table.id === "t3" ? cell.rowLabels.length - 1 : 0;
    let section = sections.at(-1);
    if (section === undefined || section.path !== path) {
      const said = sections.some((earlier) => earlier.path === path); // （七）总计 comes back to 三
      section = { path, heading: said ? "" : path, depth: Math.max(0, depth - 1), lines: [] };
      sections.push(section);
    }
    section.lines.push({ cell, label, depth });
  }
  return sections;
}

/** One row of a table as a narrow panel shows it: a figure for each applicant. */
export function rowSection(table: TableForm, row: string): readonly Section[] {
  const cells = table.cells.filter((cell) => cell.rowId === row);
  return [
    { heading: "", depth: 0, lines: cells.map((cell) => ({ cell, label: cell.columnLabels.at(-1) ?? "", depth: 0 })) },
  ];
}

/**
 * Cells by row and column in the order that arrows, Enter and a pasted block go through them. Narrow, tables 2 and 4 are
 * lists. Table 4 is printed as one row of fifteen; three rows of five are easier to fill.
 */
export function cellMatrix(form: Form, table: TableId, whole: boolean): Matrix {
  const { id, cells } = tableOf(form, table);
  if (!whole && id !== "t3") return cells.map((cell) => [cell.id]);
  const rows = new Map<string, CellId[]>();
  for (const cell of cells) {
    const row = rows.get(cell.rowId);
    if (row === undefined) rows.set(cell.rowId, [cell.id]);
    else row.push(cell.id);
  }
  return [...rows.values()];
}

function splitPath(labels: readonly string[]): [heading: string, label: string] {
  return [labels.at(-2) ?? "", labels.at(-1) ?? ""];
}

/** Table 2 groups its figures by row where a row has several, table 4 by kind of case. */
function headAndLabel(table: TableForm, cell: CellForm): [heading: string, label: string] {
  const row = cell.rowLabels.join(" · ");
  const column = cell.columnLabels.at(-1) ?? "";
  if (table.id === "t4") return [row, column];
  const several = table.cells.filter((other) => other.rowId === cell.rowId).length > 1;
  return several ? [row, column] : [`${cell.rowLabels[0] ?? ""} · ${column}`, cell.rowLabels.at(-1) ?? ""];
}
