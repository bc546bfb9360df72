export type * from "./types.js";
export { describePlace } from "./describe.js";
export { forms, recognise, type RecogniseOptions } from "./recognise.js";
