import { buildTable, type SourceCell } from "../table.js";

const disclosureColumns = [
  ["issued", "本年制发件数"],
  ["repealed", "本年废止件数"],
  ["inForce", "现行有效件数"],
] as const;

const caption = (text: string): SourceCell[] => [{ text, columnSpan: 4 }];
const wideHeading = (text: string): SourceCell[] => [{ text: "信息内容" }, { text, columnSpan: 3 }];

function documentRow(id: string, label: string): SourceCell[] {
  return [
    { text: label },
    ...disclosureColumns.map(([column, columnLabel]): SourceCell => ({
      id: [id, column],
      rowLabels: ["第二十条第（一）项", label],
      columnLabels: [columnLabel],
    })),
  ];
}

function wideRow(item: string, id: string, label: string, column: string, kind?: "amount"): SourceCell[] {
  return [
    { text: label },
    {
      id: [id, ""],
      rowLabels: [item, label],
      columnLabels: [column],
      columnSpan: 3,
      ...(kind === undefined ? {} : { kind }),
    },
  ];
}

const decisions = "本年处理决定数量";
const fees = "本年收费金额（单位：万元）";

/** Table 2: four stacked blocks, one for each item of Art. 20 of the Regulations that the notice asks for. */
export const table2 = buildTable({
  id: "t2",
  chapter: 2,
  name: "表二",
  columnWidths: [26, 25, 24, 25],
  headerRows: 0,
  anchors: ["第二十条第（一）项", "行政规范性文件", "本年制发件数", "行政事业性收费"],
  rows: [
    caption("第二十条第（一）项"),
    [{ text: "信息内容" }, ...disclosureColumns.map(([, label]): SourceCell => ({ text: label }))],
    documentRow("rule", "规章"),
    documentRow("normativeDocument", "行政规范性文件"),
    caption("第二十条第（五）项"),
    wideHeading(decisions),
    wideRow("第二十条第（五）项", "licence", "行政许可", decisions),
    caption("第二十条第（六）项"),
    wideHeading(decisions),
    wideRow("第二十条第（六）项", "penalty", "行政处罚", decisions),
    wideRow("第二十条第（六）项", "coercion", "行政强制", decisions),
    caption("第二十条第（八）项"),
    wideHeading(fees),
    wideRow("第二十条第（八）项", "fee", "行政事业性收费", fees, "amount"),
  ],
});
