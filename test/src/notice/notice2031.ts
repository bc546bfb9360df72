/**
 * A notice that does not exist, written as a real one would be in packages/core/src/form: a column more and a label changed
 * in table 3, a result more, a block more in table 2, a chapter renamed. Nothing but data.
 */
import { buildTable, type SourceCell } from "../../../packages/core/src/form/table.js";
import { chapters } from "../../../packages/core/src/form/notice2021/chapters.js";
import { applicationSums, caseSums } from "../../../packages/core/src/form/notice2021/identities.js";
import {
  applicants,
  applicationsTable,
  results as before,
  summedRows,
  type Result,
} from "../../../packages/core/src/form/notice2021/table3.js";
import { table4 } from "../../../packages/core/src/form/notice2021/table4.js";
import type { Form } from "../../../packages/core/src/form/types.js";

const results: readonly Result[] = before.map((result) => {
  if ("id" in result) return result.id === "granted" ? { ...result, label: "（一）全部公开" } : result;
  if (result.group !== "unable") return result;
  return { ...result, kinds: [...result.kinds, ["transferred", "4.已移交国家档案馆"]] };
});

const table3 = applicationsTable(results, [...applicants.slice(0, -1), ["school", "教育机构", 7], applicants.at(-1)!]);

const column = "本年公开件数";
const row = (id: string, item: string, label: string): SourceCell[] => [
  { text: label },
  { id: [id, ""], rowLabels: [item, label], columnLabels: [column], columnSpan: 2 },
];

/** Two blocks of a shape that table 2 never had before. */
const table2 = buildTable({
  id: "t2",
  chapter: 2,
  name: "表二",
  columnWidths: [40, 30, 30],
  headerRows: 0,
  anchors: ["第二十条第（一）项", "政策解读材料", column],
  rows: [
    [{ text: "第二十条第（一）项", columnSpan: 3 }],
    [{ text: "信息内容" }, { text: column, columnSpan: 2 }],
    row("normativeDocument.published", "第二十条第（一）项", "行政规范性文件"),
    row("explanation.published", "第二十条第（一）项", "政策解读材料"),
    [{ text: "第二十条第（八）项", columnSpan: 3 }],
    [{ text: "信息内容" }, { text: "本年收费金额（单位：万元）", columnSpan: 2 }],
    [
      { text: "行政事业性收费" },
      {
        id: ["fee", ""],
        rowLabels: ["第二十条第（八）项", "行政事业性收费"],
        columnLabels: ["本年收费金额（单位：万元）"],
        columnSpan: 2,
        kind: "amount",
      },
    ],
  ],
});

export const notice2031: Form = {
  id: "2031",
  follows: "2021",
  notice: {
    title: "关于印发《中华人民共和国政府信息公开工作年度报告格式（示例）》的通知",
    number: "国办公开办函〔2031〕99号",
  },
  name: "2031年起用的格式",
  years: { from: 2031 },
  chapters: chapters.map((chapter) =>
    chapter.number === 5 ? { ...chapter, title: "存在的问题和改进", heading: "五、存在的问题和改进" } : chapter,
  ),
  tables: [table2, table3, table4],
  identities: [...applicationSums(table3, summedRows(results)), ...caseSums],
};
