export { factsOf } from "./facts.js";
export { proseParagraphs, type ProseParagraph } from "./sections.js";
export type * from "./types.js";
