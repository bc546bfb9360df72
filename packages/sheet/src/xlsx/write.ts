import { currentNotice, type Form } from "@nianbao/core";
import { sheetColumns, type SheetColumn } from "../columns.js";
import { sheetFigure } from "../figure.js";
import { unitColumns, type SheetUnit } from "../unit.js";
import { writeWorkbook, type WorkbookCell, type WorkbookSheet } from "./workbook.js";

/**
 * The figures of reports as .xlsx, one row a unit under three rows of official labels: table, row, column. Amounts are
 * numbers with the decimals that were written, or text where a spreadsheet would lose digits.
 */
export async function writeSheet(
  units: readonly SheetUnit[],
  forms: readonly Form[] = [currentNotice],
): Promise<Uint8Array> {
  return writeWorkbook([unitSheet("年报数据", units, forms)]);
}

/** The sheet that {@link writeSheet} writes, for a workbook that has others too. */
export function unitSheet(name: string, units: readonly SheetUnit[], forms: readonly Form[]): WorkbookSheet {
  const columns = sheetColumns(forms);
  return {
    name,
    rows: [...headings(columns), ...units.map((unit) => unitRow(unit, columns))],
    widths: [
      ...unitColumns.map(({ width }) => width),
      ...columns.map(({ column }) => Math.min(16, Math.max(9, column.length * 2 + 2))),
    ],
    stickyRows: 3,
    stickyColumns: unitColumns.length,
  };
}

function headings(columns: readonly SheetColumn[]): (WorkbookCell | null)[][] {
  const below = unitColumns.map(() => null);
  return [
    [
      ...unitColumns.map(({ heading }): WorkbookCell => ({ value: heading, kind: "heading", rowSpan: 3 })),
      ...grouped(columns, ({ table }) => table),
    ],
    [...below, ...grouped(columns, ({ table, row }) => `${table}\n${row}`).map(withoutTable)],
    [...below, ...columns.map(({ column }): WorkbookCell => ({ value: column, kind: "heading" }))],
  ];
}

/** One heading over neighbours that share it. */
function grouped(columns: readonly SheetColumn[], labelOf: (column: SheetColumn) => string): (WorkbookCell | null)[] {
  const labels = columns.map(labelOf);
  return labels.map((value, index) => {
    if (index > 0 && labels[index - 1] === value) return null;
    const next = labels.findIndex((label, at) => at > index && label !== value);
    return { value, kind: "heading", columnSpan: (next < 0 ? labels.length : next) - index };
  });
}

function withoutTable(cell: WorkbookCell | null): WorkbookCell | null {
  return cell === null ? null : { ...cell, value: String(cell.value).split("\n")[1] ?? "" };
}

function unitRow(unit: SheetUnit, columns: readonly SheetColumn[]): (WorkbookCell | string | number | null)[] {
  return [
    ...unitColumns.map(({ value }) => value(unit) ?? ""),
    ...columns.map(({ cell }): WorkbookCell => {
      const figure = sheetFigure(unit.cells[cell.id]);
      if (figure === undefined) return { value: null };
      return "text" in figure
        ? { value: figure.text, align: "right" }
        : { value: figure.number, decimals: figure.decimals };
    }),
  ];
}
