export { cellStates, cellValueSchema, type CellState, type CellValue } from "./cell.js";
export { annualReportSchema, chapterTextSchema, type AnnualReport, type ChapterText } from "./report.js";
export { parseCell } from "./parseCell.js";
