import type { Rule } from "../../check/rule.js";
import { staleYear } from "./yr-02.js";
import { yearInPlans } from "./yr-03.js";
import { vagueTime } from "./yr-04.js";
import { dateImpossible } from "./yr-05.js";
import { dateLate } from "./yr-06.js";
import { sinceClosedYear } from "./yr-07.js";

/** Rules on years and dates, beyond those on the stated period. */
export const yearRules: readonly Rule[] = [
  staleYear,
  yearInPlans,
  vagueTime,
  dateImpossible,
  dateLate,
  sinceClosedYear,
];
