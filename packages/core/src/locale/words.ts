import type { OutcomeState, Severity } from "../check/finding.js";

/** Severity as the clerk reads it. */
export const severityNames: Readonly<Record<Severity, string>> = {
  error: "必须改",
  warning: "建议改",
  info: "提示",
};

/** What became of a check, as the clerk reads it. */
export const outcomeNames: Readonly<Record<OutcomeState, string>> = {
  passed: "通过",
  found: "发现问题",
  uncertain: "拿不准",
  notAssessable: "没法检查",
};
