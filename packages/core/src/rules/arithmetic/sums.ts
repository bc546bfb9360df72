import { ofReport } from "../../recognise/kept.js";
import type { CellId, Identity } from "../../form/types.js";
import { largestFigure } from "../tables/figure-faults.js";
import type { RecognisedCell, RecognisedReport } from "../../recognise/types.js";

/** One addend with what stands in its cell. */
export interface Term {
  readonly cell: RecognisedCell;
  readonly value: number;
}

/** A sum of the form, worked out over a report. `open`: a cell is missing, blank or no (believable) number, so nothing is said. */
export type EvaluatedSum =
  | { readonly identity: Identity; readonly state: "open" }
  | {
      readonly identity: Identity;
      readonly state: "balanced" | "broken";
      readonly left: readonly Term[];
      readonly right: readonly Term[];
      readonly leftSum: number;
      readonly rightSum: number;
    };

export type ClosedSum = Exclude<EvaluatedSum, { state: "open" }>;

/** Every sum of the report's form, in the form's order. Worked out once per report. */
export const evaluateSums = ofReport.once((report): readonly EvaluatedSum[] =>
  report.form.identities.map((identity) => evaluate(report, identity)),
);

function evaluate(report: RecognisedReport, identity: Identity): EvaluatedSum {
  const cells = report.tables.get(identity.table)?.cells;
  const left = terms(cells, identity.left);
  const right = left === undefined ? undefined : terms(cells, identity.right);
  if (left === undefined || right === undefined) return { identity, state: "open" };
  const leftSum = total(left);
  const rightSum = total(right);
  return { identity, state: leftSum === rightSum ? "balanced" : "broken", left, right, leftSum, rightSum };
}

/** The cells with their numbers, or undefined when one of them has none. */
function terms(
  cells: ReadonlyMap<CellId, RecognisedCell> | undefined,
  ids: readonly CellId[],
): readonly Term[] | undefined {
  const found: Term[] = [];
  for (const id of ids) {
    const cell = cells?.get(id);
    if (typeof cell?.value !== "number" || cell.value > largestFigure) return undefined;
    found.push({ cell, value: cell.value });
  }
  return found;
}

/** Sum of the terms. */
export function total(terms: readonly Term[]): number {
  return terms.reduce((sum, term) => sum + term.value, 0);
}
