import type { Rule } from "../../check/rule.js";
import { termSlip } from "./lg-01.js";
import { untilWord } from "./lg-02.js";
import { rightsAndPowers } from "./lg-03.js";
import { particleDe } from "./lg-04.js";
import { doubledWords } from "./lg-05.js";
import { wordMissing } from "./lg-06.js";
import { clashingWords } from "./lg-07.js";
import { collocations } from "./lg-08.js";
import { furtherAndFurther } from "./lg-09.js";
import { unitOfApplications } from "./lg-10.js";

/** Rules on wording. */
export const languageRules: readonly Rule[] = [
  termSlip,
  untilWord,
  rightsAndPowers,
  particleDe,
  doubledWords,
  wordMissing,
  clashingWords,
  collocations,
  furtherAndFurther,
  unitOfApplications,
];
