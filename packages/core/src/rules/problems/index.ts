import type { Rule } from "../../check/rule.js";
import { problemsEmpty } from "./pb-01.js";
import { problemsOrMeasuresOnly } from "./pb-02.js";
import { lastYearsProblems } from "./pb-03.js";
import { problemsUnanswered } from "./pb-04.js";
import { problemsVague } from "./pb-05.js";

/** Rules on chapter five. */
export const problemRules: readonly Rule[] = [
  problemsEmpty,
  problemsOrMeasuresOnly,
  lastYearsProblems,
  problemsUnanswered,
  problemsVague,
];
