import type { Basis } from "../../check/finding.js";

/** The rules on fees for processing information (2020), with what they demand in our own words. */
export function feeMeasures(demand: string): Basis {
  return { source: "《政府信息公开信息处理费管理办法》（国办函〔2020〕109号）", demand };
}
