export { hasPrompt, renderSkeletonBlocks, renderTableBlocks } from "./blocks.js";
export { skeletonFlatOpc, tableFlatOpc } from "./flat.js";
export { page } from "./page.js";
export { renderReport } from "./report.js";
export { cellText, reportTitle, type ReportContent } from "./skeletonView.js";
export { nianbaoStyles, stylesUsedIn } from "./styles.js";
export { tableTag, type TableOptions } from "./tableView.js";
export { flatOpcToDocx } from "./unflatten.js";
