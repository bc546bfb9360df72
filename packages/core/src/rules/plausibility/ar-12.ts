/**
 * Format notice 国办公开办函〔2021〕30号, tables 3 and 4: cases over disclosure mostly follow applications. Without any application in the year, cases
 * can only be those of earlier years.
 */
import { defineRule } from "../../check/rule.js";
import { exampleDocument } from "../../check/example.js";
import { formatNotice } from "../shared/basis.js";
import { noApplications, noCases } from "../narrative/examples.js";
import { allZero, figure } from "./figure.js";

const totals = ["t4.reconsideration.total", "t4.litigationDirect.total", "t4.litigationAfterReview.total"] as const;

export const casesWithoutApplications = defineRule({
  id: "AR-12",
  title: "没有申请却有复议、诉讼",
  severity: "warning",
  basis: [formatNotice("表三、表四按本年度实际情况统计")],
  regimes: ["2021", "2019"],
  why: "全年没有申请，复议和诉讼只可能来自以前年度的申请或者主动公开，比较少见。",
  todo: "核实表三是否漏填；案件确是以前年度的，在第四部分说明一句。",
  examples: () => ({
    valid: [
      { title: "都有", document: exampleDocument() },
      { title: "都没有", document: exampleDocument({ cells: { ...noApplications, ...noCases } }) },
      { title: "有申请，没有案件", document: exampleDocument({ cells: noCases }) },
    ],
    invalid: [
      { title: "表三全 0，行政复议 14 件", document: exampleDocument({ cells: noApplications }), quotes: ["14"] },
      {
        title: "表三全 0，行政诉讼 1 件",
        document: exampleDocument({
          cells: { ...noApplications, ...noCases, "t4.litigationDirect.pending": 1, "t4.litigationDirect.total": 1 },
        }),
        quotes: ["1"],
      },
    ],
  }),
  *check(report) {
    if (allZero(report, "t3") !== true) return;
    const some = totals.flatMap((id) => {
      const found = figure(report, id);
      return found === undefined || found.value === 0 ? [] : [found];
    });
    if (some.length === 0) return;
    const sum = some.reduce((total, { value }) => total + value, 0);
    yield {
      kind: "finding",
      places: some.map(({ cell }) => cell.place),
      what: `表三全部是 0，表四却有行政复议、行政诉讼共 ${sum} 件`,
    };
  },
});
