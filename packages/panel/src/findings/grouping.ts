import type { Finding, RecognisedReport, Severity } from "@nianbao/core";
import { messages } from "../locale/messages.js";
import { chapterNumber } from "../report/outline.js";

/** A finding with a key that is its own even where two findings share a fingerprint. */
export interface Listed {
  readonly key: string;
  readonly finding: Finding;
}

export interface Group {
  readonly title: string;
  readonly items: readonly Listed[];
}

const severities: readonly Severity[] = ["error", "warning", "info"];

/** Findings in groups with a title each, in the order of the list: severity, or chapters with the rest first. */
export function groupFindings(
  recognised: RecognisedReport,
  findings: readonly Finding[],
  grouping: "severity" | "chapter",
): readonly Group[] {
  const listed = keyed(findings);
  const groups =
    grouping === "severity"
      ? severities.map((severity) => ({
          title: messages.check.severity[severity],
          items: listed.filter(({ finding }) => finding.severity === severity),
        }))
      : [undefined, ...recognised.form.chapters].map((chapter) => ({
          title: chapter?.heading ?? messages.check.wholeReport,
          items: listed.filter(({ finding }) => chapterNumber(recognised, finding) === chapter?.number),
        }));
  return groups.filter(({ items }) => items.length > 0);
}

/** The first cards of some groups, with how many each group has in all. */
export function firstOf(groups: readonly Group[], limit: number): readonly (Group & { readonly count: number })[] {
  let left = limit;
  return groups.flatMap((group) => {
    const items = group.items.slice(0, Math.max(0, left));
    left -= items.length;
    return items.length === 0 ? [] : [{ ...group, items, count: group.items.length }];
  });
}

function keyed(findings: readonly Finding[]): readonly Listed[] {
  const seen = new Map<string, number>();
  return findings.map((finding) => {
    const count = seen.get(finding.fingerprint) ?? 0;
    seen.set(finding.fingerprint, count + 1);
    return { key: count === 0 ? finding.fingerprint : `${finding.fingerprint}#${String(count)}`, finding };
  });
}
