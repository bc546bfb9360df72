import type { CellId, Form, Identity } from "../form/types.js";
import type { FillCell } from "./data.js";

/** A total as its addends give it. */
export interface ComputedTotal {
  readonly identity: Identity;
  /** The cell that should hold it. */
  readonly cell: CellId;
  /** Exact sum of the addends that are known; whole only when nothing is missing. */
  readonly sum: number;
  /** Addends that are blank or no whole number; blank is not 0. */
  readonly missing: readonly CellId[];
}

/**
 * The totals of a form that follow from other cells: one for each identity whose left side is a single cell.
 * An addend that is itself such a total is taken as computed when all of its own addends are known, otherwise as given,
 * so that figures typed in one column reach the last total at once.
 * @param cells given figures by cell id; absent = blank
 */
export function computeTotals(
  form: Form,
  cells: Readonly<Record<CellId, FillCell | undefined>>,
): readonly ComputedTotal[] {
  const identities = form.identities.filter((identity) => identity.left.length === 1);
  const byCell = new Map<CellId, Identity[]>();
  for (const identity of identities) {
    const [cell] = identity.left as [CellId];
    byCell.set(cell, [...(byCell.get(cell) ?? []), identity]);
  }
  const known = new Map<Identity, ComputedTotal>();

  const computed = (identity: Identity): ComputedTotal => {
    const before = known.get(identity);
    if (before !== undefined) return before;
    let sum = 0;
    const missing: CellId[] = [];
    for (const addend of identity.right) {
      const value = valueOf(addend);
      if (value === undefined) missing.push(addend);
      else sum += value;
    }
    const total = { identity, cell: identity.left[0]!, sum, missing };
    known.set(identity, total);
    return total;
  };
  const valueOf = (cell: CellId): number | undefined => {
    const whole = byCell
      .get(cell)
      ?.map(computed)
      .find((total) => total.missing.length === 0);
    return whole === undefined ? wholeNumber(cells[cell]) : whole.sum;
  };
  return identities.map(computed);
}

function wholeNumber(given: FillCell | undefined): number | undefined {
  const value = typeof given === "object" && given !== null ? given.value : given;
  if (value === null || value === undefined) return undefined;
  const text = String(value).trim();
  const number = Number(text);
  return /^\d+$/.test(text) && Number.isSafeInteger(number) ? number : undefined;
}
