import { compareFirstPlaces, comparePlaces } from "./order.js";
import type { Rule } from "./rule.js";
import type { Fault, RuleRun } from "./run.js";

/** A fault with the rules that saw it; the first of them speaks. */
export interface MergedFault {
  readonly rules: readonly [Rule, ...Rule[]];
  readonly fault: Fault;
}

/**
 * One cause, one finding: faults with the same cause become one, with the places and ways out of all of them.
 * @returns in document order; equal places in rule order.
 */
export function mergeFaults(runs: readonly RuleRun[]): readonly MergedFault[] {
  const merged: MergedFault[] = [];
  const byCause = new Map<string, number>();
  for (const { rule, faults } of runs) {
    for (const fault of faults) {
      const known = fault.cause === undefined ? undefined : byCause.get(fault.cause);
      if (known !== undefined) {
        merged[known] = join(merged[known]!, rule, fault);
        continue;
      }
      if (fault.cause !== undefined) byCause.set(fault.cause, merged.length);
      merged.push({ rules: [rule], fault });
    }
  }
  return merged.sort((a, b) => compareFirstPlaces(a.fault.places, b.fault.places));
}

function join(first: MergedFault, rule: Rule, second: Fault): MergedFault {
  const places = [...first.fault.places];
  for (const place of second.places) {
    if (!places.some((known) => comparePlaces(known, place) === 0)) places.push(place);
  }
  const fixes = [...(first.fault.fixes ?? [])];
  for (const fix of second.fixes ?? []) {
    if (!fixes.some((known) => known.title === fix.title)) fixes.push(fix);
  }
  const rules = first.rules.includes(rule) ? first.rules : ([...first.rules, rule] as const);
  return { rules, fault: { ...first.fault, places, fixes } };
}
