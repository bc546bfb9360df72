import { outstandingRewrites, type Outstanding, type RecognisedReport } from "@nianbao/core";
import type { StoredState } from "@nianbao/host";

const none: readonly Outstanding[] = [];

/** What the year roll of this document left and nobody has rewritten or confirmed yet. */
export function openRewrites(report: RecognisedReport, { roll }: StoredState): readonly Outstanding[] {
  return roll === undefined || roll.to !== report.year?.value ? none : outstandingRewrites(report, roll.rewrites);
}
