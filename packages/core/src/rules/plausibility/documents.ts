import { tableOf } from "../../form/lookup.js";
import type { CellId, Form } from "../../form/types.js";

/** A row of table 2 that counts documents, with its cells; the notice of 2019 did not ask for what was repealed. */
export interface DocumentRow {
  readonly id: string;
  /** As printed: 规章, 行政规范性文件. */
  readonly name: string;
  /** What the year added. */
  readonly added: CellId;
  readonly repealed?: CellId;
  /** What there is at its end. */
  readonly atEnd: CellId;
  readonly words: { readonly added: string; readonly atEnd: string };
}

const current = { added: "本年制发", atEnd: "现行有效" };
const trial = { added: "本年新公开", atEnd: "对外公开总数量" };

/** Rows of documents of a form. */
export function documentRows(form: Form): readonly DocumentRow[] {
  const cells = tableOf(form, "t2").cells;
  return ["rule", "normativeDocument"].map((id): DocumentRow => {
    const name = cells.find(({ rowId }) => rowId === id)!.rowLabels.at(-1)!;
    return cells.some((cell) => cell.id === `t2.${id}.inForce`)
      ? {
          id,
          name,
          added: `t2.${id}.issued`,
          repealed: `t2.${id}.repealed`,
          atEnd: `t2.${id}.inForce`,
          words: current,
        }
      : { id, name, added: `t2.${id}.published`, atEnd: `t2.${id}.publicTotal`, words: trial };
  });
}
