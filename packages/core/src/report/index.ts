export { cellStates, cellValueSchema, type CellState, type CellValue } from "./cell.js";
export { toAnnualReport } from "./fromRecognised.js";
export { parseCell } from "./parseCell.js";
export { parseSigned } from "./parseSigned.js";
export { annualReportJsonSchema, parseAnnualReport, type ParsedReport } from "./parseReport.js";
export {
  annualReportSchema,
  chapterTextSchema,
  placeSchema,
  readReportSchema,
  reportCellSchema,
  type AnnualReport,
  type ChapterText,
  type ReadReport,
} from "./report.js";
