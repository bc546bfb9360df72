import type { Finding, LinkedNumber } from "@nianbao/core";
import type { StoredState } from "@nianbao/host";
import { messages } from "../locale/messages.js";
import type { Dismissed } from "../findings/active.js";

/** What the clerk can decide of a linked number that differs: this difference is right, or it is never to be compared again. */
export type LinkDecision = "difference" | "link";

/**
 * A linked number that differs from the tables as a finding, to be set aside, told and brought back like any other.
 * @param decision what its fingerprint stands for
 */
export function linkedFinding(linked: LinkedNumber, decision: LinkDecision): Finding {
  const { name, text, words, place, expected } = linked;
  const what = messages.linked.what(text, words, expected ?? "");
  return {
    ...{ rule: "linked", severity: "error", quote: text, basis: [], fixes: [] },
    message: { what, why: messages.linked.title, todo: messages.linked.todo },
    places: [{ ...place, label: messages.linked.inText, text }],
    fingerprint: decision === "link" ? `linked:${name}` : `linked:${name}:${text}:${expected ?? ""}`,
  };
}

/** Parts the linked numbers that differ into those that stand and those that the clerk set aside or cut off. */
export function partLinked(
  off: readonly LinkedNumber[],
  { dismissed = [] }: StoredState,
): { readonly active: readonly LinkedNumber[]; readonly dismissed: readonly Dismissed[] } {
  const reasons = new Map(dismissed.map((entry) => [entry.fingerprint, entry.reason]));
  const active: LinkedNumber[] = [];
  const aside: Dismissed[] = [];
  for (const linked of off) {
    const decided = (["link", "difference"] as const)
      .map((decision) => linkedFinding(linked, decision))
      .find(({ fingerprint }) => reasons.has(fingerprint));
    if (decided === undefined) active.push(linked);
    else aside.push({ finding: decided, reason: reasons.get(decided.fingerprint) ?? "" });
  }
  return { active, dismissed: aside };
}
