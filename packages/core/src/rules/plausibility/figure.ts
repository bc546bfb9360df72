import type { CellId, TableId } from "../../form/types.js";
import type { RecognisedCell, RecognisedReport } from "../../recognise/types.js";

/** A figure cell with a whole number in it. */
export interface Figure {
  readonly cell: RecognisedCell;
  readonly value: number;
}

/** The count in a cell, or undefined when the cell is missing, blank or holds no number. */
export function figure(report: RecognisedReport, id: CellId): Figure | undefined {
  const table = id.slice(0, id.indexOf(".")) as TableId;
  const cell = report.tables.get(table)?.cells.get(id);
  return typeof cell?.value === "number" ? { cell, value: cell.value } : undefined;
}

/** Whether every figure of a table is known and 0; undefined when one of them is not known. */
export function allZero(report: RecognisedReport, id: TableId): boolean | undefined {
  const table = report.tables.get(id);
  if (table === undefined || table.unplaced.size > 0) return undefined;
  let zero = true;
  for (const { value } of table.cells.values()) {
    if (value === null) return undefined;
    if (Number(value) !== 0) zero = false;
  }
  return zero;
}
