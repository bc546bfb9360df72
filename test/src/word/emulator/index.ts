export { EmulatedWord } from "./emulated-word.js";
export { CommonApi } from "./common-api.js";
export type { Quirks } from "./word-document.js";
export { textOf } from "./paragraph-text.js";
export type { WireRequest, WireResponse } from "./wire.js";
export type { Fault, FaultPlan } from "./faults.js";
export { profileOf, profiles, requirementMatrix, type Profile } from "./profiles.js";
