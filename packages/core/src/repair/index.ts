export { repairPlan } from "./plan.js";
export type * from "./types.js";
