import type { CellId } from "../../form/types.js";

/** Rows of table 2 that count documents. */
export const documentRows = [
  { id: "rule", name: "规章" },
  { id: "normativeDocument", name: "行政规范性文件" },
] as const;

/** Cells of a row of documents. */
export function documentCells(row: string): {
  readonly issued: CellId;
  readonly repealed: CellId;
  readonly inForce: CellId;
} {
  return { issued: `t2.${row}.issued`, repealed: `t2.${row}.repealed`, inForce: `t2.${row}.inForce` };
}
