import { buildTable, type SourceCell } from "../table.js";

/** Outcomes of a case in printed order, then the total. */
export const caseColumns = [
  ["upheld", "结果维持"],
  ["corrected", "结果纠正"],
  ["otherResult", "其他结果"],
  ["pending", "尚未审结"],
  ["total", "总计"],
] as const;

/** The three blocks of table 4. */
export const caseBlocks = [
  ["reconsideration", ["行政复议"]],
  ["litigationDirect", ["行政诉讼", "未经复议直接起诉"]],
  ["litigationAfterReview", ["行政诉讼", "复议后起诉"]],
] as const;

/** Table 4: reviews and lawsuits over disclosure work; one row of 15 figures. */
export const table4 = buildTable({
  id: "t4",
  chapter: 4,
  name: "表四",
  columnWidths: new Array<number>(15).fill(1),
  headerRows: 3,
  anchors: ["行政复议", "行政诉讼", "未经复议直接起诉", "复议后起诉", "尚未审结"],
  rows: [
    [
      { text: "行政复议", columnSpan: 5 },
      { text: "行政诉讼", columnSpan: 10 },
    ],
    [
      ...caseColumns.map(([, text]): SourceCell => ({ text, rowSpan: 2 })),
      { text: "未经复议直接起诉", columnSpan: 5 },
      { text: "复议后起诉", columnSpan: 5 },
    ],
    [...caseColumns, ...caseColumns].map(([, text]): SourceCell => ({ text })),
    caseBlocks.flatMap(([block, labels]) =>
      caseColumns.map(([id, label]): SourceCell => ({ id: [block, id], rowLabels: labels, columnLabels: [label] })),
    ),
  ],
});
