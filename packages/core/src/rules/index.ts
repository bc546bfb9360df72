import type { Rule } from "../check/rule.js";
import { applicationsBalance } from "./arithmetic/t3-a.js";
import { resultsTotal } from "./arithmetic/t3-b.js";
import { applicantsTotal } from "./arithmetic/t3-c.js";
import { casesTotal } from "./arithmetic/t4-a.js";
import { comparisonRules } from "./comparison/index.js";
import { feeRules } from "./fee/index.js";
import { languageRules } from "./language/index.js";
import { layoutRules } from "./layout/index.js";
import { narrativeRules } from "./narrative/index.js";
import { yearRules } from "./period/index.js";
import { periodWrong } from "./period/yr-01.js";
import { yearsDiffer } from "./period/yr-08.js";
import { numberingRules } from "./numbering/index.js";
import { punctuationRules } from "./punctuation/index.js";
import { plausibilityRules } from "./plausibility/index.js";
import { problemRules } from "./problems/index.js";
import { residueRules } from "./residue/index.js";
import { sentenceMissing } from "./office/own-01.js";
import { placeholderLeft } from "./residue/rs-04.js";
import { structureRules } from "./structure/index.js";
import { chapterMissing } from "./structure/str-01.js";
import { headingAltered } from "./structure/str-02.js";
import { chapterOrder } from "./structure/str-03.js";
import { titleIncomplete } from "./structure/str-08.js";
import { tableMissing } from "./tables/ts-01.js";
import { tableShape } from "./tables/ts-02.js";
import { labelAltered } from "./tables/ts-03.js";
import { layoutOutdated } from "./tables/ts-04.js";
import { figureNotANumber } from "./tables/ts-05.js";
import { figureNotACount } from "./tables/ts-06.js";
import { feeUnit } from "./tables/ts-07.js";
import { captionAltered } from "./tables/ts-08.js";
import { noteInFigure } from "./tables/ts-09.js";

/** Every rule, in the order of the catalogue. */
export const rules: readonly Rule[] = [
  chapterMissing,
  headingAltered,
  chapterOrder,
  titleIncomplete,
  periodWrong,
  yearsDiffer,
  tableMissing,
  tableShape,
  labelAltered,
  layoutOutdated,
  figureNotANumber,
  figureNotACount,
  feeUnit,
  captionAltered,
  noteInFigure,
  applicationsBalance,
  resultsTotal,
  applicantsTotal,
  casesTotal,
  ...plausibilityRules,
  ...narrativeRules,
  ...feeRules,
  placeholderLeft,
  ...residueRules,
  ...structureRules,
  ...yearRules,
  ...problemRules,
  ...languageRules,
  ...punctuationRules,
  ...numberingRules,
  ...layoutRules,
  ...comparisonRules,
];

/** Rules that an office's configuration asks for; without one there is nothing for them to look for. */
export const configuredRules: readonly Rule[] = [sentenceMissing];

/** The rule with this id, or undefined. */
export function ruleById(id: string): Rule | undefined {
  return [...rules, ...configuredRules].find((rule) => rule.id === id);
}
