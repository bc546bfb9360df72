export { renderSkeletonBlocks, renderTableBlocks } from "./blocks.js";
export { skeletonFlatOpc, tableFlatOpc } from "./flat.js";
export { page } from "./page.js";
export { renderReport } from "./report.js";
export { linkedRuns, type RunContext } from "./sentences/linkedRuns.js";
export { renderSentences, type Sentence } from "./sentences/renderSentences.js";
export { cellText, reportTitle, type ReportContent } from "./skeletonView.js";
export { nianbaoStyles, stylesUsedIn } from "./styles.js";
export { tableTag, type TableOptions } from "./tableView.js";
