import type { Rule } from "../../check/rule.js";
import { aspectMissing } from "./str-04.js";
import { aspectAltered } from "./str-05.js";
import { contentsDiffer } from "./str-06.js";
import { oldChapters } from "./str-07.js";
import { namesDiffer } from "./str-09.js";
import { chapterThin } from "./str-10.js";
import { numberingLevels } from "./str-12.js";
import { headingsParallel } from "./str-13.js";
import { instructionLeft } from "./str-14.js";
import { supersededBasis } from "./str-15.js";
import { openingParts } from "./str-16.js";

/** Rules on chapters, headings and the opening, beyond those on the six chapters themselves. */
export const structureRules: readonly Rule[] = [
  aspectMissing,
  aspectAltered,
  contentsDiffer,
  oldChapters,
  namesDiffer,
  chapterThin,
  numberingLevels,
  headingsParallel,
  instructionLeft,
  supersededBasis,
  openingParts,
];
