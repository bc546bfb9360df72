/** Spreadsheets of report data: .xlsx and .csv, one row a unit or one sheet a table. */
export {};
