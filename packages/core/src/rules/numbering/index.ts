import type { Rule } from "../../check/rule.js";
import { numberGluedToYear } from "./nm-01.js";
import { yearsMixed } from "./nm-02.js";
import { separatorsMixed } from "./nm-03.js";

/** Rules on how numbers are written. */
export const numberingRules: readonly Rule[] = [numberGluedToYear, yearsMixed, separatorsMixed];
