/**
 * Format notice 国办公开办函〔2021〕30号, table 4: in each of the three blocks 总计 is the total of the four outcomes. Published
 * reports really do break this.
 */
import { formatNotice } from "../shared/basis.js";
import { identityRule } from "./identity-rule.js";

export const casesTotal = identityRule({
  family: "T4-A",
  table: "t4",
  title: "表四每栏：总计等于四种结果之和",
  basis: [formatNotice("每一栏的总计是结果维持、结果纠正、其他结果、尚未审结四项的合计", "表四")],
  why: "每件案子只有一种结果，四种结果加起来就是这一栏的总计。",
  todo: "把本栏四种结果重新加一遍，改正填错的一项或者总计。",
  examples: [
    { title: "三栏总计都对", cells: {} },
    {
      title: "全年没有行政复议案件，五格都是 0",
      cells: {
        "t4.reconsideration.upheld": 0,
        "t4.reconsideration.corrected": 0,
        "t4.reconsideration.otherResult": 0,
        "t4.reconsideration.pending": 0,
        "t4.reconsideration.total": 0,
      },
    },
    {
      title: "行政复议的总计填错",
      cells: { "t4.reconsideration.total": 21 },
      quotes: ["21"],
    },
    {
      title: "尚未审结的案件没有计入总计",
      cells: { "t4.litigationDirect.pending": 50, "t4.litigationAfterReview.total": 40 },
      quotes: ["14", "40"],
    },
  ],
});
