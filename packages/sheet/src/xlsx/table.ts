import type { CellId, TableForm } from "@nianbao/core";
import type { WorkbookCell, WorkbookSheet } from "./workbook.js";

/** A sheet that looks like a table of the notice, its labels merged as printed. @param figureOf what stands in a figure's cell */
export function tableSheet(table: TableForm, figureOf: (cell: CellId) => WorkbookCell): WorkbookSheet {
  const rows: (WorkbookCell | null)[][] = Array.from({ length: table.rowCount }, () =>
    new Array<WorkbookCell | null>(table.columnCount).fill(null),
  );
  for (const { row, column, rowSpan, columnSpan, text, cell } of table.layout) {
    const span = { ...(rowSpan > 1 ? { rowSpan } : {}), ...(columnSpan > 1 ? { columnSpan } : {}) };
    rows[row]![column] =
      text === undefined ? { ...figureOf(cell!), ...span } : { value: text, kind: "heading", ...span };
  }
  const widths = table.columnWidths.map((width) => (table.id === "t4" ? 9 : Math.max(9, width)));
  return { name: table.name, rows, widths, stickyRows: table.headerRows };
}
