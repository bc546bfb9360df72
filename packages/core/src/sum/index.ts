export { reconcile } from "./reconcile.js";
export { sumUnits } from "./sum.js";
export type { CellDifference, Culprit, ListedUnit, Sum, SummedCell, UnitFigures } from "./types.js";
