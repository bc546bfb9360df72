/**
 * Format notice 国办公开办函〔2021〕30号, table 3: the table's own corner cell states that in every column the first and
 * second items together equal the third and fourth.
 */
import { formatNotice } from "../shared/basis.js";
import { identityRule } from "./identity-rule.js";

export const applicationsBalance = identityRule({
  family: "T3-A",
  table: "t3",
  title: "表三每列：新收加结转来的，等于办结的加结转下年的",
  basis: [formatNotice("每一列，第一项加第二项等于第三项加第四项", "表三左上角说明")],
  why: "收到的申请要么已经办结，要么结转下年继续办理，两边的件数必须相等。",
  todo: "核对本列的新收、上年结转、办理结果总计和结转下年度，改正填错的数。",
  examples: [
    { title: "两边相等", cells: {} },
    {
      title: "本年多收 1 件、多结转 1 件，两边仍相等",
      cells: {
        "t3.new.naturalPerson": 62,
        "t3.new.total": 377,
        "t3.carriedForward.naturalPerson": 3,
        "t3.carriedForward.total": 18,
      },
    },
    {
      title: "新收多填 1 件，自然人列和总计列都不平",
      cells: { "t3.new.naturalPerson": 62, "t3.new.total": 377 },
      quotes: ["62", "377"],
    },
    {
      title: "只有一格填错：结转下年度的自然人",
      cells: { "t3.carriedForward.naturalPerson": 5 },
      quotes: ["5"],
    },
  ],
});
