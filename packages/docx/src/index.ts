export * from "./types.js";
export * from "./comments/index.js";
export { cleanCopy, type CleanCopy, type CleanOptions } from "./clean/index.js";
export { decodeHtml, readHtml } from "./html/index.js";
export { lintDocx, type LintProblem, type LintRule } from "./lint/index.js";
export { flatOpcToDocx, openDocx, openFlatOpc, readFlatOpc } from "./open.js";
export { readDocx } from "./readDocx.js";
export { readReport } from "./readReport.js";
export {
  cellText,
  nianbaoStyles,
  page,
  recordDocx,
  recordHtml,
  renderReport,
  renderSentences,
  renderSkeletonBlocks,
  renderTableBlocks,
  reportTitle,
  skeletonFlatOpc,
  stylesUsedIn,
  tableFlatOpc,
  tableTag,
  type ReportContent,
  type Sentence,
  type TableOptions,
} from "./render/index.js";
export { ownState, withOwnState } from "./state/ownState.js";
export * from "./text/index.js";
export { unpackZip } from "./zip/unpack.js";
