import type { Finding, LinkedNumber, Place } from "@nianbao/core";

/**
 * Linked numbers that differ from the tables and that no finding speaks of: a finding on the same words says as much, and
 * offers the same ways to put it right.
 * @param findings those set aside included: what the clerk has decided on is not asked again
 */
export function offLinked(linked: readonly LinkedNumber[], findings: readonly Finding[]): readonly LinkedNumber[] {
  return linked.filter(
    ({ agrees, place }) =>
      agrees === false && !findings.some(({ places }) => places.some((other) => overlaps(place, other))),
  );
}

function overlaps(a: Place, b: Place): boolean {
  const same = a.block === b.block && a.story === b.story && JSON.stringify(a.cell) === JSON.stringify(b.cell);
  return same && a.start < b.end && b.start < a.end;
}
