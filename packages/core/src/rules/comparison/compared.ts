import type { Verdict } from "../../check/rule.js";
import { reasons } from "../../locale/reasons.js";
import type { RecognisedReport } from "../../recognise/types.js";

/** Compares a report with that of the year before; says so when there is none. */
export function* comparedWithLast(
  report: RecognisedReport,
  compare: (last: RecognisedReport) => Iterable<Verdict>,
): Generator<Verdict> {
  if (report.lastYear === undefined) yield { kind: "notAssessable", reason: reasons.noLastYear };
  else yield* compare(report.lastYear);
}
