import type { Rule } from "../../check/rule.js";
import { sameTableAsLast } from "./ar-14.js";
import { copiedFromLast } from "./rs-06.js";
import { carriedOverFromLast } from "./y-1.js";
import { lastYearSaidWrong } from "./y-3.js";

/** What this year's report says against that of the year before. */
export const comparisonRules: readonly Rule[] = [
  carriedOverFromLast,
  sameTableAsLast,
  lastYearSaidWrong,
  copiedFromLast,
];
