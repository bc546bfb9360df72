import { rules } from "@nianbao/core";

let titles: ReadonlyMap<string, string> | undefined;

/** What a rule looks for, in the clerk's words. */
export function ruleTitle(id: string): string {
  titles ??= new Map(rules.map((rule) => [rule.id, rule.title]));
  return titles.get(id) ?? id;
}
