import { editDistance } from "../text/difference.js";

/** Known names that an unknown one may have been meant to be, the nearest first; none when nothing is near. */
export function nearest(name: string, known: readonly string[], count = 3): readonly string[] {
  const wanted = name.toLowerCase().replace(/[\s_]/gu, "");
  return known
    .map((candidate) => ({ candidate, distance: editDistance(wanted, candidate.toLowerCase()) }))
    .filter(
      ({ candidate, distance }) => distance <= Math.max(2, Math.floor(Math.max(wanted.length, candidate.length) / 3)),
    )
    .sort((a, b) => a.distance - b.distance)
    .slice(0, count)
    .map(({ candidate }) => candidate);
}
