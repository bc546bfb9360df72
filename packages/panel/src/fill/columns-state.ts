import { cellOf, type CellId, type Form } from "@nianbao/core";
import { messages } from "../locale/messages.js";
import type { Balance } from "./balance.js";

/** How one column stands: the difference of its sums, else its blanks, else whether all of it holds. */
export interface ColumnState {
  readonly id: string;
  readonly state: "off" | "blank" | "unknown" | "holds";
  /** The difference, or how many cells are blank. */
  readonly count: number;
}

/** Whether a sum is one of a column's: in table 3 by its id, in table 4 every sum is a row's. */
export function isOfColumn({ identity }: Balance, column: string): boolean {
  if (identity.family === "T3-C") return column === "total";
  return identity.family !== "T4-A" && identity.id.endsWith(`.${column}`);
}

/** How a column of table 3 stands. */
export function columnState(
  form: Form,
  column: string,
  balances: readonly Balance[],
  blanks: readonly CellId[],
): ColumnState {
  const own = balances.filter((balance) => isOfColumn(balance, column));
  const off = own.find(({ state }) => state === "off");
  if (off !== undefined) return { id: column, state: "off", count: Math.abs(off.left - off.right) };
  const blank = blanks.filter((id) => cellOf(form, id)?.columnId === column).length;
  if (blank > 0) return { id: column, state: "blank", count: blank };
  return { id: column, state: own.every(({ state }) => state === "holds") ? "holds" : "unknown", count: 0 };
}

/** A column's state in a few letters: ✓, 差 2, 空 3. */
export function columnWord({ state, count }: ColumnState): string {
  const words = messages.fill.columnState;
  return state === "off" ? words.off(count) : state === "blank" ? words.blank(count) : words[state];
}
