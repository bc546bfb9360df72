import type { Severity } from "@nianbao/core";
import type { FileReport } from "./report.js";

const gravity: readonly Severity[] = ["error", "warning", "info"];

/** A report without findings lighter than are wanted; they are counted all the same. */
export function shown(report: FileReport, severity: Severity | undefined): FileReport {
  if (severity === undefined || severity === "info") return report;
  const wanted = gravity.slice(0, gravity.indexOf(severity) + 1);
  return { ...report, findings: report.findings.filter((finding) => wanted.includes(finding.severity)) };
}
