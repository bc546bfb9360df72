import type { Explanation } from "../failure.js";
import type { FileReport } from "./report.js";

/** The report of a file that could not be checked. */
export function failedReport(file: string, error: Explanation): FileReport {
  return { file: { file, status: "failed", error: { ...error } }, findings: [], dismissed: [] };
}
