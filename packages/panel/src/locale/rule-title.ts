import { ruleById } from "@nianbao/core";

/** What a rule looks for, in the clerk's words. */
export function ruleTitle(id: string): string {
  return ruleById(id)?.title ?? id;
}
