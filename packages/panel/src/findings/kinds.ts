import { safeFixes, type Edit, type Finding, type Fix } from "@nianbao/core";

/** A finding with one of the ways to put it right. */
export interface FixItem {
  readonly finding: Finding;
  readonly fix: Fix;
}

/** What tells fixes of one kind from others: the same rule, the same words on the button. */
export function kindOf({ rule }: Finding, { title }: Fix): string {
  return `${rule}\n${title}`;
}

/** Fixes by kind; those that need a word of caution are made one by one and are not here. */
export function fixesByKind(findings: readonly Finding[]): ReadonlyMap<string, readonly FixItem[]> {
  const kinds = new Map<string, FixItem[]>();
  for (const finding of findings) {
    for (const fix of finding.fixes) {
      if (fix.caution !== undefined) continue;
      const kind = kindOf(finding, fix);
      kinds.set(kind, [...(kinds.get(kind) ?? []), { finding, fix }]);
    }
  }
  return kinds;
}

/** The safe fix of each finding that has one. */
export function safeItems(findings: readonly Finding[]): readonly FixItem[] {
  return findings.flatMap((finding) => {
    const fix = finding.fixes.find(({ kind, caution }) => kind === "safe" && caution === undefined);
    return fix === undefined ? [] : [{ finding, fix }];
  });
}

/** The edits of some fixes that can be made in one go; fixes that get in the way of an earlier one wait for the next time. */
export function togetherEdits(items: readonly FixItem[]): readonly Edit[] {
  return safeFixes(items.map(({ finding, fix }) => ({ ...finding, fixes: [{ ...fix, kind: "safe" }] }))).edits;
}
