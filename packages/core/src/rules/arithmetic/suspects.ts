import { ofReport } from "../../recognise/kept.js";
import type { CellId } from "../../form/types.js";
import type { RecognisedCell, RecognisedReport } from "../../recognise/types.js";
import { evaluateSums, type ClosedSum } from "./sums.js";

/** One figure that, put right, mends every sum it is part of. */
export interface Suspect {
  readonly cell: RecognisedCell;
  readonly expected: number;
  /** Its sums, all broken by the same difference, in the form's order. */
  readonly sums: readonly ClosedSum[];
}

/**
 * Suspects by the id of each sum they explain. A figure is suspected when it is part of two or more sums, all of them
 * are broken, one new value mends them all, and no other figure explains any of them.
 */
export const suspectsOf: (report: RecognisedReport) => ReadonlyMap<string, Suspect> = ofReport.once(findSuspects);

function findSuspects(report: RecognisedReport): ReadonlyMap<string, Suspect> {
  const sumsOf = new Map<
    CellId,
    { cell: RecognisedCell; sums: ClosedSum[]; blocked: boolean; expected: Set<number> }
  >();
  for (const sum of evaluateSums(report)) {
    if (sum.state === "open") continue;
    for (const [terms, change] of [
      [sum.left, sum.rightSum - sum.leftSum],
      [sum.right, sum.leftSum - sum.rightSum],
    ] as const) {
      for (const { cell, value } of terms) {
        const entry = sumsOf.get(cell.id) ?? { cell, sums: [], blocked: false, expected: new Set() };
        sumsOf.set(cell.id, entry);
        if (sum.state === "balanced") entry.blocked = true;
        entry.sums.push(sum);
        entry.expected.add(value + change);
      }
    }
  }
  const byIdentity = new Map<string, Suspect[]>();
  for (const { cell, sums, blocked, expected } of sumsOf.values()) {
    const [value] = expected;
    if (blocked || sums.length < 2 || expected.size !== 1 || value === undefined || value < 0) continue;
    for (const { identity } of sums) {
      byIdentity.set(identity.id, [...(byIdentity.get(identity.id) ?? []), { cell, expected: value, sums }]);
    }
  }
  const clear = [...byIdentity].flatMap(([id, [only, ...others]]) =>
    only !== undefined && others.length === 0 ? [[id, only] as const] : [],
  );
  const explained = new Map(clear);
  return new Map(
    clear.filter(([, { cell, sums }]) => sums.every((sum) => explained.get(sum.identity.id)?.cell === cell)),
  );
}
