import type { CellId, Form, Identity } from "@nianbao/core";

/** Figures by cell; undefined where none can be read. */
export type Figures = (id: CellId) => number | undefined;

/** What a total comes to, or how many of its parts are still blank. */
export type Computed = { readonly value: number } | { readonly blanks: number };

/** The sums of a form by the cell that is their total. */
export function totalIdentities(form: Form): ReadonlyMap<CellId, Identity> {
  const totals = new Map<CellId, Identity>();
  for (const identity of form.identities) {
    const [total, second] = identity.left;
    if (total !== undefined && second === undefined && !totals.has(total)) totals.set(total, identity);
  }
  return totals;
}

/**
 * Computes every total of the form from the figures below it, never from another total as it stands in the
 * document. A sum over a blank has no value: blank is not 0.
 */
export function computeTotals(form: Form, figures: Figures): ReadonlyMap<CellId, Computed> {
  const identities = totalIdentities(form);
  const totals = new Map<CellId, Computed>();
  const compute = (id: CellId): Computed => {
    const known = totals.get(id);
    if (known !== undefined) return known;
    let value = 0;
    let blanks = 0;
    for (const part of identities.get(id)!.right) {
      const below = identities.has(part) ? compute(part) : leaf(figures(part));
      if ("blanks" in below) blanks += below.blanks;
      else value += below.value;
    }
    const computed = blanks > 0 ? { blanks } : { value };
    totals.set(id, computed);
    return computed;
  };
  for (const id of identities.keys()) compute(id);
  return totals;
}

function leaf(figure: number | undefined): Computed {
  return figure === undefined ? { blanks: 1 } : { value: figure };
}
