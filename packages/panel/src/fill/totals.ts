import { computeTotals, type CellId, type Form } from "@nianbao/core";

/** Figures by cell; undefined where none can be read. */
export type Figures = (id: CellId) => number | undefined;

/** What a total comes to, or how many of its parts are still blank. */
export type Computed = { readonly value: number } | { readonly blanks: number };

/** What every total of the form comes to by the figures below it. A sum over a blank has no value: blank is not 0. */
export function totalsOf(form: Form, figures: Figures): ReadonlyMap<CellId, Computed> {
  const cells = Object.fromEntries(form.tables.flatMap((table) => table.cells.map(({ id }) => [id, figures(id)])));
  const totals = new Map<CellId, Computed>();
  for (const { cell, sum, missing } of computeTotals(form, cells)) {
    const known = totals.get(cell);
    if (known !== undefined && "value" in known) continue; // the corner cell is the total of a row and of a column
    totals.set(cell, missing.length === 0 ? { value: sum } : { blanks: missing.length });
  }
  return totals;
}
