import type { Identity } from "../../form/types.js";
import type { RecognisedCell, RecognisedReport } from "../../recognise/types.js";

/** One addend with what stands in its cell. */
export interface Term {
  readonly cell: RecognisedCell;
  readonly value: bigint;
}

/** A sum of the form, worked out over a report. `open`: a cell is missing, blank or no number, so nothing is said. */
export type EvaluatedSum =
  | { readonly identity: Identity; readonly state: "open" }
  | {
      readonly identity: Identity;
      readonly state: "balanced" | "broken";
      readonly left: readonly Term[];
      readonly right: readonly Term[];
      readonly leftSum: bigint;
      readonly rightSum: bigint;
    };

export type ClosedSum = Exclude<EvaluatedSum, { state: "open" }>;

const cache = new WeakMap<RecognisedReport, readonly EvaluatedSum[]>();

/** Every sum of the report's form, in the form's order. Worked out once per report. */
export function evaluateSums(report: RecognisedReport): readonly EvaluatedSum[] {
  let sums = cache.get(report);
  if (sums === undefined) {
    sums = report.form.identities.map((identity) => evaluate(report, identity));
    cache.set(report, sums);
  }
  return sums;
}

function evaluate(report: RecognisedReport, identity: Identity): EvaluatedSum {
  const cells = report.tables.get(identity.table)?.cells;
  const terms = (ids: readonly string[]): readonly Term[] =>
    ids.flatMap((id) => {
      const cell = cells?.get(id);
      const value = cell === undefined ? undefined : wholeNumber(cell);
      return cell === undefined || value === undefined ? [] : [{ cell, value }];
    });
  const left = terms(identity.left);
  const right = terms(identity.right);
  if (left.length < identity.left.length || right.length < identity.right.length) return { identity, state: "open" };
  const leftSum = total(left);
  const rightSum = total(right);
  return { identity, state: leftSum === rightSum ? "balanced" : "broken", left, right, leftSum, rightSum };
}

function wholeNumber(cell: RecognisedCell): bigint | undefined {
  if (cell.value === null) return undefined;
  const text = String(cell.value);
  return /^\d+$/.test(text) ? BigInt(text) : undefined;
}

/** Sum of the terms. */
export function total(terms: readonly Term[]): bigint {
  return terms.reduce((sum, term) => sum + term.value, 0n);
}
