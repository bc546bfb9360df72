export type * from "./model.js";
export type * from "./edit.js";
export {
  blockAt,
  blockText,
  cellText,
  isInBody,
  isSameCell,
  paragraphAt,
  placeOfBlock,
  placeOfCell,
  tableCell,
  textAt,
} from "./access.js";
export { documentOf } from "./documentOf.js";
export { deltaOf, withDelta, type DocumentDelta } from "./delta.js";
export { applyToModel, replaceRefusal } from "./apply.js";
export { reuseBlocks } from "./reuse.js";
export { replacementEdges, type ReplacementEdges } from "./replacement.js";
