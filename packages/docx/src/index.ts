export * from "./types.js";
export {
  cellText,
  flatOpcToDocx,
  hasPrompt,
  nianbaoStyles,
  page,
  renderReport,
  renderSkeletonBlocks,
  renderTableBlocks,
  reportTitle,
  skeletonFlatOpc,
  tableFlatOpc,
  tableTag,
  type ReportContent,
  type TableOptions,
} from "./render/index.js";
