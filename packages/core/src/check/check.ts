import { unrelated } from "../comparison/related.js";
import { contextOf, withProfile } from "../config/apply.js";
import type { OfficeConfig } from "../config/types.js";
import { textAt } from "../document/access.js";
import { reasons } from "../locale/reasons.js";
import { describePlace } from "../recognise/describe.js";
import type { RecognisedReport } from "../recognise/types.js";
import { basisFor } from "../rules/shared/basis.js";
import { configuredRules, rules as allRules } from "../rules/index.js";
import { Fingerprints } from "./fingerprint.js";
import type { Basis, CheckResult, DismissedFinding, Finding, Severity } from "./finding.js";
import { mergeFaults, type MergedFault } from "./merge.js";
import type { Rule } from "./rule.js";
import { notRun, runRule, type RuleRun } from "./run.js";

/** A finding that the clerk has waived, by its fingerprint. */
export interface Dismissal {
  readonly fingerprint: string;
  readonly reason: string;
}

/** What a check may be told besides the report. */
export interface CheckOptions {
  /** Default: every rule there is, and those that the configuration asks for. */
  readonly rules?: readonly Rule[];
  readonly dismissed?: readonly Dismissal[];
  /** The agency's report of the year before. One of another agency or year is not looked at; the outcomes say so. */
  readonly last?: RecognisedReport;
  /** Why there is none, where it was looked for: a sentence for the outcomes of rules that need it. */
  readonly noLast?: string;
  readonly config?: OfficeConfig;
}

/**
 * Runs the rules over a recognised report.
 * @returns findings in document order and one outcome for each rule, in rule order. A rule that could not look is
 * never `passed`; a waived finding is set apart, and its rule stays `found`.
 */
export function check(given: RecognisedReport, options: CheckOptions = {}): CheckResult {
  const { config = {} } = options;
  const { report, noLast } = withLast(withProfile(given, config), options);
  const context = contextOf(config);
  const chosen = options.rules ?? (context.required === undefined ? allRules : [...allRules, ...configuredRules]);
  const runs = chosen.map((rule) =>
    config.rules?.[rule.id] === "off" ? notRun(rule) : saying(runRule(rule, report, context), noLast),
  );
  const waived = new Map((options.dismissed ?? []).map(({ fingerprint, reason }) => [fingerprint, reason] as const));
  const fingerprints = new Fingerprints();
  const findings: Finding[] = [];
  const dismissed: DismissedFinding[] = [];
  for (const merged of mergeFaults(runs)) {
    const finding = toFinding(report, merged, fingerprints, config);
    const reason = waived.get(finding.fingerprint);
    if (reason === undefined) findings.push(finding);
    else dismissed.push({ finding, reason });
  }
  const waivedOf = new Map<string, number>();
  for (const { finding } of dismissed) waivedOf.set(finding.rule, (waivedOf.get(finding.rule) ?? 0) + 1);
  const outcomes = runs.map(({ rule, outcome }) => {
    const count = waivedOf.get(rule.id) ?? 0;
    return count === 0 ? outcome : { ...outcome, reasons: [...outcome.reasons, reasons.dismissed(count)] };
  });
  return { findings, dismissed, outcomes };
}

/** The report with that of the year before, if it is that; else without, and why. */
function withLast(
  report: RecognisedReport,
  { last = report.lastYear, noLast }: CheckOptions,
): { readonly report: RecognisedReport; readonly noLast?: string } {
  if (last === undefined) return { report, ...(noLast === undefined ? {} : { noLast }) };
  const obstacle = unrelated(report, last);
  if (obstacle === undefined) return { report: report.lastYear === last ? report : { ...report, lastYear: last } };
  const alone: { -readonly [Key in keyof RecognisedReport]: RecognisedReport[Key] } = { ...report };
  delete alone.lastYear;
  return { report: alone, noLast: obstacle };
}

/** A run whose outcome says why exactly the report of the year before was not there. */
function saying(run: RuleRun, noLast: string | undefined): RuleRun {
  if (noLast === undefined || !run.outcome.reasons.includes(reasons.noLastYear)) return run;
  const exact = run.outcome.reasons.map((reason) => (reason === reasons.noLastYear ? noLast : reason));
  return { ...run, outcome: { ...run.outcome, reasons: exact } };
}

function toFinding(
  report: RecognisedReport,
  merged: MergedFault,
  fingerprints: Fingerprints,
  config: OfficeConfig,
): Finding {
  const { fault, rules } = merged;
  const [rule] = rules;
  const setting = config.rules?.[rule.id] as Severity | undefined;
  const places = fault.places.map((place) => ({
    ...place,
    label: describePlace(report, place),
    text: textAt(report.document, place),
  }));
  const quote = fault.quote ?? places[0]?.text ?? "";
  return {
    rule: rule.id,
    severity: setting ?? fault.severity ?? rule.severity,
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
