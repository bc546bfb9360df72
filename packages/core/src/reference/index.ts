export type { Excerpt } from "./excerpt.js";
export { byFamily, familyOf } from "./families.js";
export { rulePages } from "./markdown.js";
export { ruleReference, type ExampleReference, type RuleReference } from "./reference.js";
