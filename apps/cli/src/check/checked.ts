import type { CheckResult, RecognisedReport, Severity } from "@nianbao/core";
import type { Explanation } from "../failure.js";
import type { ExitCode } from "../io.js";

/** What became of one file on the command line. */
export type CheckedFile =
  | {
      readonly file: string;
      readonly status: "checked";
      readonly recognised: RecognisedReport;
      /** The report of the year before that it was held against. */
      readonly last?: string;
      readonly result: CheckResult;
      readonly counts: Readonly<Record<Severity, number>>;
    }
  | { readonly file: string; readonly status: "failed"; readonly error: Explanation };

/** Findings by severity. */
export function countFindings(result: CheckResult): Readonly<Record<Severity, number>> {
  const counts = { error: 0, warning: 0, info: 0 };
  for (const finding of result.findings) counts[finding.severity] += 1;
  return counts;
}

/** Sums over files; a file that failed adds nothing but itself. */
export function totals(files: readonly CheckedFile[]): Readonly<Record<Severity | "failed", number>> {
  const sums = { error: 0, warning: 0, info: 0, failed: 0 };
  for (const file of files) {
    if (file.status === "failed") {
      sums.failed += 1;
      continue;
    }
    sums.error += file.counts.error;
    sums.warning += file.counts.warning;
    sums.info += file.counts.info;
  }
  return sums;
}

/** 2 when any file could not be checked, else 1 when any has an error, else 0. */
export function exitCodeOf(files: readonly CheckedFile[]): ExitCode {
  const sums = totals(files);
  return sums.failed > 0 ? 2 : sums.error > 0 ? 1 : 0;
}
