import type { Rule } from "../../check/rule.js";
import { allTablesZero } from "./ar-10.js";
import { rulesOfCounty } from "./ar-11.js";
import { casesWithoutApplications } from "./ar-12.js";
import { muchCarriedForward } from "./ar-13.js";
import { onlyTotals } from "./ar-15.js";
import { inForceAtLeastIssued } from "./t2-a.js";
import { processingFeeWithinFees } from "./t2-b.js";
import { inForceFromLastYear } from "./y-2.js";

/** Figures that add up and are yet doubtful. */
export const plausibilityRules: readonly Rule[] = [
  inForceFromLastYear,
  inForceAtLeastIssued,
  processingFeeWithinFees,
  allTablesZero,
  rulesOfCounty,
  casesWithoutApplications,
  muchCarriedForward,
  onlyTotals,
];
