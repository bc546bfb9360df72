import type { CellForm, CellId, Form, TableForm, TableId } from "./types.js";

const cellIndexes = new WeakMap<Form, Map<CellId, CellForm>>();

/** The figure cell with this id, or undefined when the form has none. */
export function cellOf(form: Form, id: CellId): CellForm | undefined {
  let index = cellIndexes.get(form);
  if (index === undefined) {
    index = new Map(form.tables.flatMap((table) => table.cells.map((cell) => [cell.id, cell] as const)));
    cellIndexes.set(form, index);
  }
  return index.get(id);
}

/** The table with this id. @throws Error when the form has none: a programming mistake. */
export function tableOf(form: Form, id: TableId): TableForm {
  const table = form.tables.find((candidate) => candidate.id === id);
  if (table === undefined) throw new Error(`form ${form.id} has no table ${id}`);
  return table;
}

/** A cell in words for people: `表三 “（三）不予公开·1.属于国家秘密” 行 “自然人” 列`. */
export function describeCell(form: Form, id: CellId): string {
  const cell = cellOf(form, id);
  if (cell === undefined) return id;
  const rowPath = cell.rowLabels.length > 2 ? cell.rowLabels.slice(-2) : cell.rowLabels.slice(-1);
  const row = cell.table === "t4" ? cell.rowLabels : rowPath;
  return `${tableOf(form, cell.table).name}“${row.join("·")}”行“${cell.columnLabels.at(-1) ?? ""}”列`;
}
