export { fillEdits, type Filling } from "./fill.js";
export { fillDataSchema, type FillCell, type FillChapter, type FillData } from "./data.js";
export { computeTotals, type ComputedTotal } from "./totals.js";
