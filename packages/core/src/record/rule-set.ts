import type { Rule } from "../check/rule.js";
import { rules } from "../rules/index.js";

/** Which rules there are, for a record: how many, and a short code that changes with any of their words. */
export function ruleSetVersion(all: readonly Rule[] = rules): string {
  let hash = 0x811c9dc5;
  for (const { id, severity, title, why, todo } of all) {
    for (const sign of `${id}\n${severity}\n${title}\n${why}\n${todo}\n`) {
      hash = Math.imul(hash ^ sign.codePointAt(0)!, 0x01000193) >>> 0;
    }
  }
  return `${all.length}项-${hash.toString(16).padStart(8, "0")}`;
}
