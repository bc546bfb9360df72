import { linkedNumbers, repairPlan, type LinkedNumber, type RecognisedReport, type TableId } from "@nianbao/core";

/**
 * The rules and what runs them, and what else is made out of a report after it was recognised: a chunk of its own, as the
 * panel can be used before the first check is done.
 */
export { alignLinkedNumber, check, ruleById } from "@nianbao/core";
export { withinLink } from "../linked/within-link.js";

/** What a report is found to need besides the findings. */
export interface Needs {
  /** Numbers in the text that repeat the tables. */
  readonly linked: readonly LinkedNumber[];
  /** Tables whose labels, rows or merges are not those of the standard table. */
  readonly damaged: ReadonlySet<TableId>;
}

/** See {@link Needs}. */
export function needsOf(recognised: RecognisedReport): Needs {
  const damaged = [...recognised.tables.keys()].filter((id) => repairPlan(recognised, id).needed);
  return { linked: linkedNumbers(recognised), damaged: new Set(damaged) };
}
