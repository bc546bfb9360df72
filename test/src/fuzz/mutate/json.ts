import type { Random } from "../random.js";
import { nastyNumbers, nastyTexts } from "./nasty.js";

const values: readonly ((random: Random) => unknown)[] = [
  () => null,
  () => [],
  () => ({}),
  () => true,
  () => -1,
  () => 1e308,
  () => 0.1 + 0.2,
  (random) => random.pick(nastyNumbers),
  (random) => random.pick(nastyTexts),
  (random) => Array.from({ length: random.pick([1, 30, 2000]) }, (_, index) => index),
  (random) => {
    let nested: unknown = 1;
    for (let depth = random.pick([3, 50, 2000]); depth > 0; depth--) nested = [nested];
    return nested;
  },
];

/** A copy of plain data with one of its values, keys or elements changed. */
export function changeJson(data: unknown, random: Random): unknown {
  if (data === null || typeof data !== "object" || random.once(6)) return random.pick(values)(random);
  if (Array.isArray(data)) {
    if (data.length === 0) return [random.pick(values)(random)];
    const at = random.below(data.length);
    if (random.once(4)) return data.filter((_, index) => index !== at);
    if (random.once(4)) return [...(data as unknown[]), data[at]];
    return data.map((value: unknown, index) => (index === at ? changeJson(value, random) : value));
  }
  const entries = Object.entries(data);
  if (entries.length === 0) return { [random.pick(nastyTexts)]: random.pick(values)(random) };
  const at = random.below(entries.length);
  if (random.once(5)) return Object.fromEntries(entries.filter((_, index) => index !== at));
  if (random.once(5)) return Object.fromEntries([...entries, [random.pick(nastyTexts), entries[at]![1]]]);
  return Object.fromEntries(
    entries.map(([key, value], index) => [key, index === at ? changeJson(value, random) : (value as unknown)]),
  );
}
