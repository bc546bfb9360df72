/**
 * Format notice 国办公开办函〔2021〕30号, table 3: applications are counted by kind of applicant; the total is their sum and does not stand for them.
 */
import { defineRule } from "../../check/rule.js";
import { exampleDocument } from "../../check/example.js";
import { notice2021 } from "../../form/notice2021/index.js";
import { tableOf } from "../../form/lookup.js";
import { noApplications } from "../narrative/examples.js";
import { formatNotice } from "../shared/basis.js";

const rows = tableOf(notice2021, "t3").rows.map(({ id }) => id);
const kinds = tableOf(notice2021, "t3")
  .columns.map(({ id }) => id)
  .filter((id) => id !== "total");
const blank = Object.fromEntries(rows.flatMap((row) => kinds.map((kind) => [`t3.${row}.${kind}`, ""])));

export const onlyTotals = defineRule({
  id: "AR-15",
  title: "表三是否只填了总计，没有分申请人填写",
  severity: "info",
  basis: [formatNotice("表三按申请人类别分别统计，总计是各类之和", "表三")],
  regimes: ["2021", "2019"],
  why: "总计要由各类申请人的数相加得到，只填总计看不出申请人的情况。",
  todo: "按自然人和法人或其他组织各列分别填写，没有的填 0。",
  examples: () => ({
    valid: [
      { title: "各列都填了", document: exampleDocument() },
      { title: "没有申请，各列都填了 0", document: exampleDocument({ cells: noApplications }) },
    ],
    invalid: [
      { title: "只有总计列有数", document: exampleDocument({ cells: blank }), quotes: ["376"] },
      {
        title: "只有总计列有数，且都是 0",
        document: exampleDocument({
          cells: { ...blank, ...Object.fromEntries(rows.map((row) => [`t3.${row}.total`, 0])) },
        }),
        quotes: ["0"],
      },
    ],
  }),
  *check(report) {
    const table = report.tables.get("t3");
    if (table === undefined || table.unplaced.size > 0) return;
    const form = tableOf(report.form, "t3");
    const states = form.cells.map(({ id, columnId }) => ({
      id,
      total: columnId === "total",
      cell: table.cells.get(id),
    }));
    const onlyTotal = states.every(({ total, cell }) =>
      total ? cell?.value !== null && cell !== undefined : cell?.state === "blank",
    );
    if (!onlyTotal) return;
    const first = states.find(({ total }) => total)!.cell!;
    yield { kind: "finding", places: [first.place], what: "表三只有“总计”一列有数，自然人和法人或其他组织各列都空着" };
  },
});
