export { outstandingRewrites, type Outstanding } from "./outstanding.js";
export { rollEdits, rollReport, rollRewrites } from "./roll.js";
export type { KeptYear, Rewrite, Roll, RollChange, RollChangeKind, RollPlan } from "./types.js";
