import { buildTable, type SourceCell } from "../table.js";

type Column = readonly [id: string, label: string, more?: Pick<CellMore, "kind" | "signed" | "columnSpan">];
type CellMore = Extract<SourceCell, { id: unknown }>;

/** A row of figures: id, printed name, and its columns. */
interface Item {
  readonly id: string;
  readonly label: string;
}

const made: readonly Column[] = [
  ["made", "本年新制作数量"],
  ["published", "本年新公开数量"],
  ["publicTotal", "对外公开总数量"],
];
const lastYear: Column = ["lastYear", "上一年项目数量"];
const change = ["change", "本年增/减"] as const;
/** The number of decisions means what it means in the notice of 2021: there it is the row's only figure, `t2.licence`. */
const decided: readonly Column[] = [lastYear, [...change, { signed: true }], ["", "处理决定数量"]];
const fees: readonly Column[] = [lastYear, [...change, { signed: true, columnSpan: 2 }]];
const purchases: readonly Column[] = [
  ["items", "采购项目数量"],
  ["amount", "采购总金额", { kind: "amount", columnSpan: 2 }],
];

/** A caption, the headings, and the rows below them. */
function block(caption: string, columns: readonly Column[], items: readonly Item[]): SourceCell[][] {
  return [
    [{ text: caption, columnSpan: 4 }],
    [
      { text: "信息内容" },
      ...columns.map(([, text, more]): SourceCell =>
        more?.columnSpan === undefined ? { text } : { text, columnSpan: more.columnSpan },
      ),
    ],
    ...items.map(({ id, label }): SourceCell[] => [
      { text: label },
      ...columns.map(([column, columnLabel, more]): SourceCell => ({
        id: [id, column],
        rowLabels: [caption, label],
        columnLabels: [columnLabel],
        ...more,
      })),
    ]),
  ];
}

/** Table 2 of the notice of 2019: five stacked blocks. Items and decisions are counted apart; nothing adds up. */
export const table2 = buildTable({
  id: "t2",
  chapter: 2,
  name: "表二",
  columnWidths: [26, 25, 24, 25],
  headerRows: 0,
  anchors: ["第二十条第（一）项", "对外公开总数量", "上一年项目数量", "其他对外管理服务事项", "政府集中采购"],
  rows: [
    ...block("第二十条第（一）项", made, [
      { id: "rule", label: "规章" },
      { id: "normativeDocument", label: "规范性文件" },
    ]),
    ...block("第二十条第（五）项", decided, [
      { id: "licence", label: "行政许可" },
      { id: "otherService", label: "其他对外管理服务事项" },
    ]),
    ...block("第二十条第（六）项", decided, [
      { id: "penalty", label: "行政处罚" },
      { id: "coercion", label: "行政强制" },
    ]),
    ...block("第二十条第（八）项", fees, [{ id: "fee", label: "行政事业性收费" }]),
    ...block("第二十条第（九）项", purchases, [{ id: "purchase", label: "政府集中采购" }]),
  ],
});
