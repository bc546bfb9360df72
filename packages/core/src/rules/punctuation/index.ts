import type { Rule } from "../../check/rule.js";
import { endMarkMissing } from "./pu-01.js";
import { halfWidthPunctuation } from "./pu-02.js";
import { unbalancedMarks } from "./pu-03.js";
import { nestedMarks } from "./pu-04.js";
import { documentNumber } from "./pu-05.js";
import { numberAfterTitle } from "./pu-06.js";
import { commaBetweenTitles } from "./pu-07.js";
import { markAfterNumber } from "./pu-08.js";
import { bracketWidths } from "./pu-09.js";
import { clashingMarks } from "./pu-10.js";
import { listSeparators } from "./pu-11.js";
import { markBetweenMissing } from "./pu-12.js";
import { hyphenInRange } from "./pu-13.js";
import { spaceInWord } from "./pu-14.js";

/** Rules on punctuation. */
export const punctuationRules: readonly Rule[] = [
  endMarkMissing,
  halfWidthPunctuation,
  unbalancedMarks,
  nestedMarks,
  documentNumber,
  numberAfterTitle,
  commaBetweenTitles,
  markAfterNumber,
  bracketWidths,
  clashingMarks,
  listSeparators,
  markBetweenMissing,
  hyphenInRange,
  spaceInWord,
];
