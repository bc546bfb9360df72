import { isUnder } from "../form/choice.js";
import { reasons } from "../locale/reasons.js";
import type { RecognisedReport } from "../recognise/types.js";
import { proseOf } from "../rules/shared/prose.js";
import type { Outcome, OutcomeState } from "./finding.js";
import type { Rule, RuleContext, Verdict } from "./rule.js";

/** A verdict that is a fault. */
export type Fault = Extract<Verdict, { kind: "finding" }>;

/** What one rule said. */
export interface RuleRun {
  readonly rule: Rule;
  readonly faults: readonly Fault[];
  readonly outcome: Outcome;
}

const none: readonly string[] = [];

/** Runs one rule. Never throws: a rule that breaks down could not look, and says so. */
export function runRule(rule: Rule, report: RecognisedReport, context: RuleContext = {}): RuleRun {
  const faults: Fault[] = [];
  const doubts: string[] = [];
  const obstacles: string[] = [];
  if (!isUnder(report.form, rule.regimes)) {
    obstacles.push(reasons.otherForm(report.form));
  } else {
    try {
      for (const verdict of rule.check(report, context)) {
        if (verdict.kind === "finding") {
          if (isUnwritten(report, verdict)) obstacles.push(reasons.unwritten);
          else faults.push(verdict);
        } else if (verdict.kind === "uncertain") doubts.push(verdict.reason);
        else obstacles.push(verdict.reason);
      }
    } catch (error) {
      obstacles.push(reasons.crashed(error instanceof Error ? error.message : String(error)));
    }
  }
  const outcome = {
    rule: rule.id,
    state: stateOf(faults, doubts, obstacles),
    reasons: doubts.length + obstacles.length === 0 ? none : [...new Set([...doubts, ...obstacles])],
  };
  return { rule, faults, outcome };
}

function stateOf(faults: readonly Fault[], doubts: readonly string[], obstacles: readonly string[]): OutcomeState {
  if (faults.length > 0) return "found";
  if (doubts.length > 0) return "uncertain";
  return obstacles.length > 0 ? "notAssessable" : "passed";
}

/** Whether what is said to be missing has a prompt in its place. */
function isUnwritten(report: RecognisedReport, { lookedIn }: Fault): boolean {
  if (lookedIn === undefined) return false;
  return [...proseOf(report).prompted].some((block) => lookedIn.from <= block && block < lookedIn.to);
}

/** A rule that an office has switched off: it did not look, and says so. */
export function notRun(rule: Rule): RuleRun {
  return { rule, faults: [], outcome: { rule: rule.id, state: "notAssessable", reasons: [reasons.switchedOff] } };
}
