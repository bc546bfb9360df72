import { cellId } from "../table.js";
import type { Identity, TableForm } from "../types.js";
import { results, summedRows, table3 } from "./table3.js";
import { caseBlocks, caseColumns } from "./table4.js";

const t3 = (row: string, column: string): string => cellId("t3", row, column);

/**
 * The sums of table 3. T3-A is printed in the table's own corner cell; T3-B and T3-C follow from what a total is.
 * @param summed ids of the rows that （七）总计 adds up
 */
export function applicationSums(table3: TableForm, summed: readonly string[]): readonly Identity[] {
  return [
    ...table3.columns.map((column): Identity => ({
      id: `T3-A.${column.id}`,
      family: "T3-A",
      table: "t3",
      along: column.labels.at(-1)!,
      words: "一、本年新收 + 二、上年结转 = 三（七）总计 + 四、结转下年度",
      left: [t3("new", column.id), t3("carriedOver", column.id)],
      right: [t3("total", column.id), t3("carriedForward", column.id)],
    })),
    ...table3.columns.map((column): Identity => ({
      id: `T3-B.${column.id}`,
      family: "T3-B",
      table: "t3",
      along: column.labels.at(-1)!,
      words: "三（七）总计 = （一）至（六）各项之和",
      left: [t3("total", column.id)],
      right: summed.map((row) => t3(row, column.id)),
    })),
    ...table3.rows.map((row): Identity => ({
      id: `T3-C.${row.id}`,
      family: "T3-C",
      table: "t3",
      along: row.labels.at(-1)!,
      words: "总计 = 自然人 + 法人或其他组织各列之和",
      left: [t3(row.id, "total")],
      right: table3.columns.flatMap(({ id }) => (id === "total" ? [] : t3(row.id, id))),
    })),
  ];
}

/** The sums of table 4 (T4-A): each of its three blocks adds up to its total. */
export const caseSums: readonly Identity[] = [
  ...caseBlocks.map(([block, labels]): Identity => ({
    id: `T4-A.${block}`,
    family: "T4-A",
    table: "t4",
    along: labels.join("·"),
    words: "总计 = 结果维持 + 结果纠正 + 其他结果 + 尚未审结",
    left: [cellId("t4", block, "total")],
    right: caseColumns.slice(0, 4).map(([column]) => cellId("t4", block, column)),
  })),
];

/** Every sum of this notice. */
export const identities: readonly Identity[] = [...applicationSums(table3, summedRows(results)), ...caseSums];
