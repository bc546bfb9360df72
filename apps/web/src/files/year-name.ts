import type { StoredState } from "@nianbao/host";

/**
 * Name for a report that was made out of last year's: the new year in the place of the old one, so that last year's file is
 * not written over. Undefined when the name already fits.
 */
export function yearName(name: string, roll: StoredState["roll"]): string | undefined {
  if (roll === undefined) return undefined;
  const { from, to } = roll;
  if (new RegExp(`(?<!\\d)${String(to)}(?!\\d)`, "u").test(name)) return undefined;
  const old = new RegExp(`(?<!\\d)${String(from)}(?!\\d)`, "gu");
  return old.test(name) ? name.replace(old, String(to)) : name.replace(/(?=\.docx$)/iu, `（${String(to)}年）`);
}
