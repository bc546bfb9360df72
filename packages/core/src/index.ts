export * from "./form/index.js";
export * from "./document/index.js";
export * from "./report/index.js";
export * from "./text/index.js";
export * from "./recognise/index.js";
export type * from "./check/finding.js";
export { defineRule, type Rule, type RuleContext, type RuleExample, type Verdict } from "./check/rule.js";
export {
  exampleAgency,
  exampleDocument,
  exampleTable,
  withoutRow,
  withRowTwice,
  type ExampleChapter,
  type ExampleOptions,
} from "./check/example.js";
export { exampleLastYear } from "./check/example-last-year.js";
export { safeFixes, type SafeFixes } from "./check/safe-fixes.js";
export { check, type CheckOptions, type Dismissal } from "./check/check.js";
export * from "./config/index.js";
export * from "./comparison/index.js";
export { configuredRules, ruleById, rules } from "./rules/index.js";
export * from "./reference/index.js";
export * from "./locale/index.js";
export * from "./fill/index.js";
export * from "./sentences/index.js";
export * from "./repair/index.js";
export * from "./sum/index.js";
export * from "./roll/index.js";
export * from "./record/index.js";
export * from "./chart/index.js";
