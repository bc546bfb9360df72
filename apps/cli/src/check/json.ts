import type { Finding, RecognisedReport, Rule } from "@nianbao/core";
import { exitCodeOf, totals, type CheckedFile } from "./checked.js";
import { placeOutput } from "./places.js";
import type { CheckOutput, FileOutput, FindingOutput } from "./schema.js";

/** The output of `check --format json`, see {@link CheckOutput}. */
export function checkOutput(files: readonly CheckedFile[], rules: readonly Rule[]): CheckOutput {
  const titles = new Map(rules.map((rule) => [rule.id, rule.title] as const));
  const sums = totals(files);
  return {
    format: 1,
    files: files.map((file) => fileOutput(file, titles)),
    findings: files.flatMap((file) =>
      file.status === "failed"
        ? []
        : file.result.findings.map((finding) => findingOutput(file.file, file.recognised, finding)),
    ),
    dismissed: files.flatMap((file) =>
      file.status === "failed"
        ? []
        : file.result.dismissed.map(({ finding, reason }) => ({
            ...findingOutput(file.file, file.recognised, finding),
            reason,
          })),
    ),
    summary: {
      files: files.length,
      failed: sums.failed,
      errors: sums.error,
      warnings: sums.warning,
      infos: sums.info,
      exitCode: exitCodeOf(files),
    },
  };
}

function fileOutput(file: CheckedFile, titles: ReadonlyMap<string, string>): FileOutput {
  if (file.status === "failed") return { file: file.file, status: "failed", error: { ...file.error } };
  const { recognised, result, counts } = file;
  return {
    file: file.file,
    status: "checked",
    agency: recognised.agency?.name ?? null,
    year: recognised.year?.value ?? null,
    last: file.last ?? null,
    errors: counts.error,
    warnings: counts.warning,
    infos: counts.info,
    outcomes: result.outcomes.map(({ rule, state, reasons }) => ({
      rule,
      title: titles.get(rule) ?? rule,
      state,
      reasons: [...reasons],
    })),
    notes: [...recognised.document.notes],
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
