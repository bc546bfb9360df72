import type { CellId, Form } from "../form/types.js";

/**
 * Figures for an invented district bureau: every cell of tables 3 and 4 is above zero and every sum of the form holds,
 * so that any single change shows.
 */
export function exampleFigures(form: Form): ReadonlyMap<CellId, string> {
  const values = new Map<CellId, number>();
  const value = (id: CellId): number => values.get(id) ?? 0;
  const totals = new Set(
    form.identities.filter((identity) => identity.left.length === 1).map((identity) => identity.left[0]!),
  );
  const summed = new Set(form.identities.flatMap((identity) => [...identity.left, ...identity.right]));
  let next = 0;
  for (const id of summed) {
    if (!totals.has(id)) values.set(id, 1 + ((next * 7) % 5));
    next += 1;
  }
  // What came in is what went out, less what was left from before; rows first, then totals, so that each sum is ready when used.
  for (const { left, right } of form.identities.filter((identity) => identity.family === "T3-B")) {
    values.set(left[0]!, sum(right.map(value)));
  }
  for (const { left, right } of form.identities.filter((identity) => identity.family === "T3-A")) {
    values.set(left[0]!, sum(right.map(value)) - value(left[1]!));
  }
  for (const { left, right } of form.identities.filter((identity) => /^T3-C|^T4-A/.test(identity.family))) {
    values.set(left[0]!, sum(right.map(value)));
  }
  const ids = new Set(form.tables.flatMap(({ cells }) => cells.map(({ id }) => id)));
  return new Map([
    ...Object.entries(otherFigures).filter(([id]) => ids.has(id)),
    ...[...values].map(([id, number]) => [id, String(number)] as const),
  ]);
}

/** A bureau of a district makes no 规章. */
const otherFigures: Readonly<Record<CellId, string>> = {
  "t2.rule.issued": "0",
  "t2.rule.repealed": "0",
  "t2.rule.inForce": "0",
  "t2.normativeDocument.issued": "2",
  "t2.normativeDocument.repealed": "1",
  "t2.normativeDocument.inForce": "9",
  "t2.licence": "126",
  "t2.penalty": "7",
  "t2.coercion": "3",
  "t2.fee": "12.3600",
  // The notice of 2019 asked for these instead.
  "t2.rule.made": "0",
  "t2.rule.published": "0",
  "t2.rule.publicTotal": "0",
  "t2.normativeDocument.made": "2",
  "t2.normativeDocument.published": "2",
  "t2.normativeDocument.publicTotal": "9",
  "t2.licence.lastYear": "21",
  "t2.licence.change": "-2",
  "t2.otherService.lastYear": "8",
  "t2.otherService.change": "0",
  "t2.otherService": "44",
  "t2.penalty.lastYear": "15",
  "t2.penalty.change": "1",
  "t2.coercion.lastYear": "2",
  "t2.coercion.change": "0",
  "t2.fee.lastYear": "1",
  "t2.fee.change": "0",
  "t2.purchase.items": "5",
  "t2.purchase.amount": "86.4",
};

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
