export { cleanCopy, type CleanCopy } from "./clean.js";
export type { CleanOptions } from "./cleanPart.js";
