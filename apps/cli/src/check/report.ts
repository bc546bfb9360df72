import type { CheckResult, Finding, RecognisedReport, Rule, Severity } from "@nianbao/core";
import { placeOutput } from "./places.js";
import type { DismissedOutput, FileOutput, FindingOutput } from "./schema.js";

/** What became of one file, as data: it goes from thread to thread and into the journal, and every format is made of it. */
export interface FileReport {
  readonly file: FileOutput;
  readonly findings: readonly FindingOutput[];
  readonly dismissed: readonly DismissedOutput[];
}

/** The report of a file that was checked. */
export function checkedReport(
  file: string,
  recognised: RecognisedReport,
  last: string | undefined,
  result: CheckResult,
  rules: readonly Rule[],
): FileReport {
  const titles = new Map(rules.map((rule) => [rule.id, rule.title] as const));
  const count = (severity: Severity): number => result.findings.filter((each) => each.severity === severity).length;
  return {
    file: {
      file,
      status: "checked",
      agency: recognised.agency?.name ?? null,
      year: recognised.year?.value ?? null,
      last: last ?? null,
      errors: count("error"),
      warnings: count("warning"),
      infos: count("info"),
      outcomes: result.outcomes.map(({ rule, state, reasons }) => ({
        rule,
        title: titles.get(rule) ?? rule,
        state,
        reasons: [...reasons],
      })),
      notes: [...recognised.document.notes],
    },
    findings: result.findings.map((finding) => findingOutput(file, recognised, finding)),
    dismissed: result.dismissed.map(({ finding, reason }) => ({ ...findingOutput(file, recognised, finding), reason })),
  };
}

function findingOutput(file: string, recognised: RecognisedReport, finding: Finding): FindingOutput {
  return {
    file,
    rule: finding.rule,
    severity: finding.severity,
    message: { ...finding.message },
    quote: finding.quote,
    places: finding.places.map((place) => placeOutput(recognised, place)),
    basis: finding.basis.map((basis) => ({ ...basis })),
    fixes: finding.fixes.map((fix) => ({ ...fix, edits: fix.edits.map((edit) => ({ ...edit })) })),
    fingerprint: finding.fingerprint,
  };
}
