/** Twentieths of a point in the units that a length may be stated in; strict files state most of them so. */
const units: Readonly<Record<string, number>> = {
  mm: 1440 / 25.4,
  cm: 1440 / 2.54,
  in: 1440,
  pt: 20,
  pc: 240,
  pi: 240,
};

/**
 * A length as an attribute states it: a number, or a number with a unit.
 * @param bare what a number without a unit counts, in twentieths of a point
 * @returns twentieths of a point; undefined when it is no length
 */
export function length(stated: string | undefined, bare = 1): number | undefined {
  if (stated === undefined) return undefined;
  const found = /^\s*([-+]?\d*\.?\d+)\s*([a-z]*)\s*$/.exec(stated);
  const unit = found?.[2] === "" ? bare : units[found?.[2] ?? ""];
  return found === null || unit === undefined ? undefined : Number(found[1]) * unit;
}
