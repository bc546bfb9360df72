import { type CellForm, type CellId, type CellValue, currentNotice, parseCell } from "@nianbao/core";

/** Rows of table 3 that are not all zero: 自然人, 商业企业, 科研机构, 社会公益组织, 法律服务机构, 其他, 总计. */
const table3: Readonly<Record<string, readonly number[]>> = {
  new: [11, 3, 0, 0, 1, 0, 15],
  carriedOver: [1, 0, 0, 0, 0, 0, 1],
  granted: [6, 2, 0, 0, 1, 0, 9],
  partlyGranted: [1, 0, 0, 0, 0, 0, 1],
  "refused.thirdParty": [1, 0, 0, 0, 0, 0, 1],
  "unable.notHeld": [2, 1, 0, 0, 0, 0, 3],
  "notProcessed.repeated": [1, 0, 0, 0, 0, 0, 1],
  // The first planted fault: the parts of 自然人 make 11.
  total: [10, 3, 0, 0, 1, 0, 15],
  carriedForward: [1, 0, 0, 0, 0, 0, 1],
};

/** Cells of the other tables that are not zero. The second planted fault is the blank one. */
const others: Readonly<Record<CellId, string>> = {
  "t2.normativeDocument.issued": "1",
  "t2.normativeDocument.inForce": "6",
  "t2.licence": "214",
  "t2.penalty": "8",
  "t2.coercion": "",
  "t4.reconsideration.upheld": "1",
  "t4.reconsideration.total": "1",
};

/** Figures of the sample report by cell id: what a district bureau may have, with two faults in them. */
export function sampleFigures(): Readonly<Record<CellId, CellValue>> {
  const cells = currentNotice.tables.flatMap((table) => table.cells);
  return Object.fromEntries(cells.map((cell) => [cell.id, parseCell(figureOf(cell), cell.kind)]));
}

function figureOf({ id, table, rowId, columnId }: CellForm): string {
  const row = table === "t3" ? table3[rowId] : undefined;
  const column = currentNotice.tables.find((form) => form.id === "t3")!.columns.findIndex(({ id }) => id === columnId);
  return row?.[column]?.toString() ?? others[id] ?? "0";
}
