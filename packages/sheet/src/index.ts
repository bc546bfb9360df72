/** Spreadsheets: the figures of reports as .xlsx or CSV, one row a unit. */
export { writeCsv } from "./csv/write.js";
export { SheetError, type SheetErrorCode } from "./errors.js";
export { readGrids, readList, readSheet, type SheetContent } from "./read.js";
export type { SheetUnit } from "./unit.js";
export { tableSheet } from "./xlsx/table.js";
export { writeWorkbook, type WorkbookCell, type WorkbookSheet } from "./xlsx/workbook.js";
export { unitSheet, writeSheet } from "./xlsx/write.js";
