import { applicationsTable, results as current, type Result } from "../notice2021/table3.js";

/** As in the notice of 2021, but （六）其他处理 is one row. */
export const results: readonly Result[] = current.map((result) =>
  "group" in result && result.group === "other" ? { id: "other", label: result.label } : result,
);

/** Table 3 of the notice of 2019: 20 rows of results. */
export const table3 = applicationsTable(results);
