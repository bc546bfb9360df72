export type * from "./types.js";
export { parseDismissals, type FileDismissal } from "./dismissals.js";
export { configJsonSchema } from "./jsonSchema.js";
export { nearest } from "./nearest.js";
export { parseConfig, type ParsedConfig } from "./parse.js";
