import fc from "fast-check";
import { computeTotals, notice2021 } from "../index.js";
import { exampleFigures } from "../check/example-figures.js";

const figures = Object.fromEntries(exampleFigures(notice2021));
const totalCells = new Set(notice2021.identities.filter(({ left }) => left.length === 1).map(({ left }) => left[0]!));
const leaves = Object.keys(figures)
  .filter((id) => id.startsWith("t3.") || id.startsWith("t4."))
  .filter((id) => !totalCells.has(id));

test("from the figures that are no totals, every total follows, whatever stands in the total cells", () => {
  fc.assert(
    fc.property(fc.constantFrom(null, "", "/", 7, "x"), (junk) => {
      const given = Object.fromEntries(
        Object.keys(figures).map((id) => [id, totalCells.has(id) ? junk : figures[id]!]),
      );
      for (const { cell, sum, missing } of computeTotals(notice2021, given)) {
        expect({ cell, sum, missing }).toEqual({ cell, sum: Number(figures[cell]), missing: [] });
      }
    }),
  );
});

test("a blank addend is missing, not 0, and only its own totals are short of it", () => {
  fc.assert(
    fc.property(fc.constantFrom(...leaves), (id) => {
      const totals = computeTotals(notice2021, { ...figures, [id]: null });
      for (const { identity, sum, missing } of totals) {
        expect(missing).toEqual(identity.right.includes(id) ? [id] : []);
        const known = identity.right.filter((addend) => addend !== id);
        expect(sum).toBe(known.reduce((total, addend) => total + Number(figures[addend]), 0));
      }
    }),
  );
});

test("one column typed is enough for that column's total", () => {
  const column = Object.fromEntries(Object.entries(figures).filter(([id]) => id.endsWith(".naturalPerson")));
  const totals = computeTotals(notice2021, column);
  const whole = totals.filter(({ missing }) => missing.length === 0);
  expect(whole.map(({ cell }) => cell)).toEqual(["t3.total.naturalPerson"]);
});
