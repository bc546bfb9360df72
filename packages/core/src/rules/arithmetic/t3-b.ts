/**
 * Format notice 国办公开办函〔2021〕30号, table 3: （七）总计 is the total of the results （一） to （六）, so in every column it
 * equals the sum of the 21 rows of results.
 */
import { formatNotice } from "../shared/basis.js";
import { identityRule } from "./identity-rule.js";

export const resultsTotal = identityRule({
  family: "T3-B",
  table: "t3",
  title: "表三每列：（七）总计等于（一）至（六）各项之和",
  basis: [formatNotice("“（七）总计”是本列（一）至（六）各项办理结果的合计", "表三“三、本年度办理结果”")],
  why: "（七）总计是各项办理结果的合计，每件申请只能计入一种结果。",
  todo: "把本列各项结果重新加一遍，改正填错的一项或者（七）总计。",
  examples: [
    { title: "各列总计都对", cells: {} },
    {
      title: "一件申请由予以公开改计部分公开，总计不变",
      cells: {
        "t3.granted.business": 3,
        "t3.granted.total": 16,
        "t3.partlyGranted.business": 2,
        "t3.partlyGranted.total": 20,
      },
    },
    {
      title: "予以公开多填 1 件，行里的总计也跟着多了，列里的总计没有改",
      cells: { "t3.granted.naturalPerson": 3, "t3.granted.total": 18 },
      quotes: ["62", "377"],
    },
    {
      title: "只有一格填错：部分公开的自然人",
      cells: { "t3.partlyGranted.naturalPerson": 14 },
      quotes: ["14"],
    },
  ],
});
