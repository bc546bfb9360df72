export type * from "./model.js";
export type * from "./edit.js";
export { blockAt, cellText, paragraphAt, placeOfBlock, placeOfCell, tableCell, textAt } from "./access.js";
export { applyToModel } from "./apply.js";
