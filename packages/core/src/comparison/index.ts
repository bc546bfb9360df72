export { isSameAgency, unrelated, type OfAgency } from "./related.js";
export { compareReports, type ComparedCell, type Comparison, type Continuity, type SamePassage } from "./compare.js";
