export { checkRecord, type RecordSource } from "./record.js";
export { ruleSetVersion } from "./rule-set.js";
export type { CheckRecord, RecordFact, RecordItem, RecordSection } from "./types.js";
