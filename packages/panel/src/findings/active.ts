import type { Finding } from "@nianbao/core";
import type { StoredState } from "@nianbao/host";
import { useMemo } from "react";
import type { Reading } from "../state/panel-state.js";

/** A finding that the clerk set aside, with why. */
export interface Dismissed {
  readonly finding: Finding;
  readonly reason: string;
}

/** Parts the findings into those that stand and those set aside. */
export function partFindings(
  findings: readonly Finding[],
  stored: StoredState,
): { readonly active: readonly Finding[]; readonly dismissed: readonly Dismissed[] } {
  const reasons = new Map((stored.dismissed ?? []).map((entry) => [entry.fingerprint, entry.reason]));
  const active: Finding[] = [];
  const dismissed: Dismissed[] = [];
  for (const finding of findings) {
    const reason = reasons.get(finding.fingerprint);
    if (reason === undefined) active.push(finding);
    else dismissed.push({ finding, reason });
  }
  return { active, dismissed };
}

const none: readonly Finding[] = [];

/** {@link partFindings} of a panel's state; the same arrays as long as nothing changed. */
export function useFindings(reading: Reading | undefined, stored: StoredState) {
  const findings = reading?.result.findings ?? none;
  return useMemo(() => partFindings(findings, stored), [findings, stored]);
}
