export type * from "./types.js";
export { describePlace } from "./describe.js";
export { recognise, type RecogniseOptions } from "./recognise.js";
export { factsOf } from "./prose/index.js";
export type { Enumeration, Fact, Percentage, Prose, Statement } from "./prose/index.js";
