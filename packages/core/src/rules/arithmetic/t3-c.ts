/**
 * Format notice 国办公开办函〔2021〕30号, table 3: the column 总计 is the total of natural persons and the five kinds of
 * organisations, in every row.
 */
import { formatNotice } from "../shared/basis.js";
import { identityRule } from "./identity-rule.js";

export const applicantsTotal = identityRule({
  family: "T3-C",
  table: "t3",
  title: "表三每行：总计等于自然人加五类法人或其他组织",
  basis: [formatNotice("“总计”列是自然人与五类法人或其他组织的合计", "表三“申请人情况”")],
  why: "每件申请只有一类申请人，一行里六类申请人加起来就是这一行的总计。",
  todo: "把本行六类申请人的件数重新加一遍，改正填错的一格或者总计。",
  examples: [
    { title: "各行总计都对", cells: {} },
    {
      title: "一件申请的申请人由自然人改为商业企业，行、列的总计都跟着改了",
      cells: {
        "t3.new.naturalPerson": 60,
        "t3.new.business": 69,
        "t3.granted.naturalPerson": 1,
        "t3.granted.business": 5,
        "t3.total.naturalPerson": 61,
        "t3.total.business": 65,
      },
    },
    {
      title: "新收和结转下年度的总计都少填 1 件，列平而行不平",
      cells: { "t3.new.total": 375, "t3.carriedForward.total": 16 },
      quotes: ["375", "16"],
    },
    {
      title: "只有一格填错：予以公开的总计",
      cells: { "t3.granted.total": 71 },
      quotes: ["71"],
    },
  ],
});
