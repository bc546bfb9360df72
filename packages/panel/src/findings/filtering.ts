import type { Finding, RecognisedReport, Severity } from "@nianbao/core";
import { chapterNumber } from "../report/outline.js";
import type { FindingFilter } from "../ui/view-state.js";

/** The findings that a filter lets through, in their order. */
export function filterFindings(
  recognised: RecognisedReport,
  findings: readonly Finding[],
  { severity, chapter, search = "" }: FindingFilter,
): readonly Finding[] {
  const words = search.trim().toLowerCase().split(/\s+/u).filter(Boolean);
  return findings.filter(
    (finding) =>
      (severity === undefined || finding.severity === severity) &&
      (chapter === undefined || (chapterNumber(recognised, finding) ?? 0) === chapter) &&
      words.every((word) => textOf(finding).includes(word)),
  );
}

/** Whether a filter holds anything back. */
export function isFiltering({ severity, chapter, search = "" }: FindingFilter): boolean {
  return severity !== undefined || chapter !== undefined || search.trim() !== "";
}

/** How many findings there are of each severity. */
export function countBySeverity(findings: readonly Finding[]): Readonly<Record<Severity, number>> {
  const counts = { error: 0, warning: 0, info: 0 };
  for (const { severity } of findings) counts[severity] += 1;
  return counts;
}

/** Everything that a card says, for the search; the rule's id too, for those who know it. */
function textOf({ message, places, quote, rule }: Finding): string {
  return [message.what, message.why, message.todo, quote, rule, ...places.map(({ label }) => label)]
    .join("\n")
    .toLowerCase();
}
