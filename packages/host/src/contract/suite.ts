import { fileCases } from "./file-cases.js";
import { readingCases } from "./reading-cases.js";
import { repairCases } from "./repair-cases.js";
import { reviewCases } from "./review-cases.js";
import { sentenceCases } from "./sentence-cases.js";
import { stateCases } from "./state-cases.js";
import { structureCases } from "./structure-cases.js";
import type { ContractCase } from "./subject.js";
import { textCases } from "./text-cases.js";

/**
 * What every DocumentHost must do, as plain cases: no test framework, so that they also run on a self-test page inside
 * Word. Each opens a document of its own.
 */
export const contractCases: readonly ContractCase[] = [
  ...readingCases,
  ...textCases,
  ...structureCases,
  ...repairCases,
  ...sentenceCases,
  ...reviewCases,
  ...stateCases,
  ...fileCases,
];
