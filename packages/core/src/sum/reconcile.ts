import Big from "big.js";
import { currentNotice } from "../form/choice.js";
import type { CellId, Form } from "../form/types.js";
import { culpritsOf } from "./culprits.js";
import { Evidence } from "./evidence.js";
import { figureOf, nameOf } from "./figure.js";
import type { CellDifference, Sum, UnitFigures } from "./types.js";

/**
 * Holds the parent's own report against the sum of its units.
 * @param total the parent's report
 * @param last the units' reports of the year before, where they are known
 * @returns every cell that differs or cannot be told, in the form's order, with the units it is made of and the likely causes
 */
export function reconcile(
  total: UnitFigures,
  sum: Sum,
  last: readonly UnitFigures[] = [],
  form: Form = currentNotice,
): readonly CellDifference[] {
  const evidence = new Evidence(total, sum, last, form);
  return form.tables
    .flatMap((table) => table.cells.map(({ id }) => id))
    .flatMap((cell) => {
      const stated = figureOf(total, cell);
      const { known, value } = sum.cells[cell]!;
      const summed = new Big(known);
      if (stated?.eq(summed) === true && value !== null) return [];
      if (stated === undefined && !(cell in total.cells) && summed.eq(0)) return [];
      const difference = stated?.minus(summed);
      return [
        {
          cell,
          stated: stated?.toFixed() ?? null,
          summed: known,
          difference: difference?.toFixed() ?? null,
          parts: partsOf(sum, cell),
          culprits: culpritsOf(cell, difference, evidence),
        },
      ];
    });
}

function partsOf(sum: Sum, cell: CellId): CellDifference["parts"] {
  return sum.counted
    .flatMap((unit) => {
      const value = figureOf(unit, cell);
      return value === undefined || value.eq(0) ? [] : [{ unit: nameOf(unit), source: unit.source, value }];
    })
    .sort((a, b) => b.value.cmp(a.value) || (a.source < b.source ? -1 : 1))
    .map((part) => ({ ...part, value: part.value.toFixed() }));
}
