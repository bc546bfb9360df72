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

/** Where a table stands that can be read but not changed, as the end of a sentence after its name. */
export const insideNames: Readonly<Record<"cell" | "textbox", string>> = {
  cell: "套在另一张表格的格子里，只能读，不能在那里改",
  textbox: "放在文本框里，只能读，不能在那里改",
};
