import { canonicalise, tableOf, type CellForm, type Form } from "@nianbao/core";

/** A column of figures: one cell of the form, headed by its official labels. */
export interface SheetColumn {
  readonly cell: CellForm;
  /** 表二, 表三, 表四. */
  readonly table: string;
  /** Row of the official table, e.g. `（三）不予公开·1.属于国家秘密`. */
  readonly row: string;
  /** Column of the official table, e.g. `自然人`. */
  readonly column: string;
}

/** Between the labels of a heading that stands in one cell. */
const joint = "·";

/** The figure columns of these forms in printed order; what a later form has in common with an earlier one comes once. */
export function sheetColumns(forms: readonly Form[]): readonly SheetColumn[] {
  const columns = new Map<string, SheetColumn>();
  for (const form of forms) {
    for (const cell of form.tables.flatMap((table) => table.cells)) {
      if (!columns.has(cell.id)) columns.set(cell.id, columnOf(form, cell));
    }
  }
  return [...columns.values()];
}

function columnOf(form: Form, cell: CellForm): SheetColumn {
  const { rowLabels, columnLabels, table } = cell;
  // Table 2 names its blocks by items of the law, table 3 begins with 三、本年度办理结果: neither is needed to tell rows apart.
  const labels = table === "t4" ? rowLabels : rowLabels.slice(rowLabels.length > 2 ? -2 : -1);
  return { cell, table: tableOf(form, table).name, row: labels.join(joint), column: columnLabels.at(-1) ?? "" };
}

/** The heading of a column in one cell: `表三·（三）不予公开·1.属于国家秘密·自然人`. */
export function headingOf({ table, row, column }: SheetColumn): string {
  return [table, row, column].join(joint);
}

/** What headings are compared by: spaces, widths and the marks between labels do not matter. */
export function headingKey(text: string): string {
  return canonicalise(text).replaceAll(joint, "").toLowerCase();
}
