import type { Rule } from "../../check/rule.js";
import { pageSetUp } from "./ly-01.js";
import { titleLook } from "./ly-02.js";
import { bodyLook } from "./ly-03.js";
import { bodySpacing } from "./ly-04.js";
import { headingLook } from "./ly-05.js";
import { titleBroken } from "./ly-06.js";
import { dateWriting } from "./ly-07.js";
import { pageNumbers } from "./ly-08.js";
import { datePosition } from "./ly-09.js";
import { headerRowsRepeat } from "./ly-10.js";

/** Rules on the look of the Word file. None of them is an error; an office can switch them off. */
export const layoutRules: readonly Rule[] = [
  pageSetUp,
  titleLook,
  bodyLook,
  bodySpacing,
  headingLook,
  titleBroken,
  dateWriting,
  pageNumbers,
  datePosition,
  headerRowsRepeat,
];
