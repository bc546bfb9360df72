import { textAt } from "../document/access.js";
import { reasons } from "../locale/reasons.js";
import { describePlace } from "../recognise/describe.js";
import type { RecognisedReport } from "../recognise/types.js";
import { basisFor } from "../rules/shared/basis.js";
import { rules as allRules } from "../rules/index.js";
import { Fingerprints } from "./fingerprint.js";
import type { Basis, CheckResult, DismissedFinding, Finding } from "./finding.js";
import { mergeFaults, type MergedFault } from "./merge.js";
import type { Rule } from "./rule.js";
import { runRule } from "./run.js";

/** A finding that the clerk has waived, by its fingerprint. */
export interface Dismissal {
  readonly fingerprint: string;
  readonly reason: string;
}

export interface CheckOptions {
  /** Default: every rule there is. */
  readonly rules?: readonly Rule[];
  readonly dismissed?: readonly Dismissal[];
}

/**
 * Runs the rules over a recognised report.
 * @returns findings in document order and one outcome for each rule, in rule order. A rule that could not look is
 * never `passed`; a waived finding is set apart, and its rule stays `found`.
 */
export function check(report: RecognisedReport, options: CheckOptions = {}): CheckResult {
  const runs = (options.rules ?? allRules).map((rule) => runRule(rule, report));
  const waived = new Map((options.dismissed ?? []).map(({ fingerprint, reason }) => [fingerprint, reason] as const));
  const fingerprints = new Fingerprints();
  const findings: Finding[] = [];
  const dismissed: DismissedFinding[] = [];
  for (const merged of mergeFaults(runs)) {
    const finding = toFinding(report, merged, fingerprints);
    const reason = waived.get(finding.fingerprint);
    if (reason === undefined) findings.push(finding);
    else dismissed.push({ finding, reason });
  }
  const outcomes = runs.map(({ rule, outcome }) => {
    const count = dismissed.filter(({ finding }) => finding.rule === rule.id).length;
    return count === 0 ? outcome : { ...outcome, reasons: [...outcome.reasons, reasons.dismissed(count)] };
  });
  return { findings, dismissed, outcomes };
}

function toFinding(report: RecognisedReport, merged: MergedFault, fingerprints: Fingerprints): Finding {
  const { fault, rules } = merged;
  const [rule] = rules;
  const places = fault.places.map((place) => ({
    ...place,
    label: describePlace(report, place),
    text: textAt(report.document, place),
  }));
  const quote = fault.quote ?? places[0]?.text ?? "";
  return {
    rule: rule.id,
    severity: fault.severity ?? rule.severity,
    message: { what: fault.what, why: fault.why ?? rule.why, todo: fault.todo ?? rule.todo },
    quote,
    places,
    basis: distinct(rules.flatMap((each) => each.basis.map((basis) => basisFor(report.form, basis)))),
    fixes: fault.fixes ?? [],
    fingerprint: fingerprints.next({ rule: rule.id, key: fault.key ?? "", quote }),
  };
}

function distinct(bases: readonly Basis[]): readonly Basis[] {
  const seen = new Map(bases.map((basis) => [`${basis.source}\n${basis.article ?? ""}\n${basis.demand}`, basis]));
  return [...seen.values()];
}
