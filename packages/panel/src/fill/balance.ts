import type { CellId, Form, Identity, TableId } from "@nianbao/core";
import type { Computed, Figures } from "./totals.js";

/** How a sum stands. */
export interface Balance {
  readonly identity: Identity;
  readonly state: "holds" | "off" | "blank";
  /** Sums of both sides; only of the figures that can be read. */
  readonly left: number;
  readonly right: number;
  /** Parts that cannot be read. */
  readonly blanks: number;
}

/**
 * Looks at one sum. A total that is blank in the document counts as what it comes to, so that the balance can be
 * seen before the totals are written.
 */
export function balanceOf(identity: Identity, figures: Figures, totals: ReadonlyMap<CellId, Computed>): Balance {
  let blanks = 0;
  const sum = (ids: readonly CellId[]): number =>
    ids.reduce((total, id) => {
      const figure = figures(id) ?? computed(totals.get(id));
      if (figure === undefined) blanks += 1;
      return total + (figure ?? 0);
    }, 0);
  const left = sum(identity.left);
  const right = sum(identity.right);
  const state = blanks > 0 ? "blank" : left === right ? "holds" : "off";
  return { identity, state, left, right, blanks };
}

/** All sums of a table. */
export function balancesOf(
  form: Form,
  table: TableId,
  figures: Figures,
  totals: ReadonlyMap<CellId, Computed>,
): readonly Balance[] {
  return form.identities
    .filter((identity) => identity.table === table)
    .map((identity) => balanceOf(identity, figures, totals));
}

function computed(total: Computed | undefined): number | undefined {
  return total !== undefined && "value" in total ? total.value : undefined;
}
