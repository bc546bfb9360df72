/**
 * Format notice 国办公开办函〔2021〕30号: rows and columns of the three tables are fixed. From plain text only the order of the cells is
 * known, so nothing is said about the shape of such a table.
 */
import { exampleDocument, withoutRow, withRowTwice } from "../../check/example.js";
import { defineRule } from "../../check/rule.js";
import { tableOf } from "../../form/lookup.js";
import { reasons } from "../../locale/reasons.js";
import { formatNotice } from "../shared/basis.js";
import { isForeignShape } from "./layout.js";

export const tableShape = defineRule({
  id: "TS-02",
  title: "表格的行列是否齐全",
  severity: "error",
  basis: [formatNotice("统计表的行、列是固定的，不增不减", "表二、表三、表四")],
  regimes: ["2021", "2019"],
  why: "统计表的行和列由国务院办公厅统一规定，少了、多了、错位了都没法汇总。",
  todo: "按标准表格补上或删去，再核对错位的数。",
  examples: () => ({
    valid: [
      { title: "行列齐全", document: exampleDocument() },
      {
        title: "纯文本里的表格看不出行列",
        document: exampleDocument({ reshape: { t4: (table) => ({ ...table, layout: "sequence" }) } }),
      },
    ],
    invalid: [
      {
        title: "表三少了“2.重复申请”一行",
        document: exampleDocument({ reshape: { t3: (table) => withoutRow(table, 19) } }),
        quotes: [""],
      },
      {
        title: "表二的“行政强制”重复了一行",
        document: exampleDocument({ reshape: { t2: (table) => withRowTwice(table, 10) } }),
        quotes: [""],
      },
    ],
  }),
  *check(report) {
    const orderOnly: string[] = [];
    for (const [id, table] of report.tables) {
      const { name } = tableOf(report.form, id);
      if (table.layout === "sequence") {
        orderOnly.push(name);
        continue;
      }
      for (const fault of table.shapeFaults) {
        if (isForeignShape(report, id, fault.text, fault.place)) continue;
        yield {
          kind: "finding",
          key: `${id}:${fault.text}`,
          places: [fault.place],
          quote: "",
          what: `${name}${fault.text}`,
        };
      }
      if (table.shapeFaults.length === 0 && table.unplaced.size > 0) {
        yield { kind: "uncertain", reason: reasons.unplaced(name, table.unplaced.size) };
      }
    }
    if (orderOnly.length > 0) yield { kind: "notAssessable", reason: reasons.orderOnly(orderOnly) };
    for (const { id, name } of report.form.tables) {
      if (!report.tables.has(id)) yield { kind: "notAssessable", reason: reasons.noTable(name) };
    }
  },
});
