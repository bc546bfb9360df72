/**
 * Format notice 国办公开办函〔2021〕30号: the heads of the tables say what each column is. On a next page they are needed again; to repeat them
 * is good custom, not prescribed.
 */
import { exampleDocument } from "../../check/example.js";
import { defineRule } from "../../check/rule.js";
import { tableOf } from "../../form/lookup.js";
import type { Table } from "../../document/model.js";
import { formatNotice } from "../shared/basis.js";
import { layoutUnseen } from "./format.js";

/** Tables of fewer rows are kept on one page. */
const runsOver = 20;
const heading = (headerRows: number) => (table: Table) => ({ ...table, headerRows });

export const headerRowsRepeat = defineRule({
  id: "LY-10",
  title: "长表换页时表头是否重复",
  severity: "info",
  basis: [formatNotice("表头写明各列的内容（换页重复表头是通行做法，不是硬性规定）", "表三")],
  regimes: ["2021", "2019"],
  why: "表三较长，换到下一页以后没有表头，看不出每一列是什么。",
  todo: "选中表头各行，在“布局”里按“重复标题行”；整张表在一页里的不用改。",
  examples: () => ({
    valid: [
      { title: "表头三行都重复", document: exampleDocument({ reshape: { t3: heading(3) } }) },
      { title: "短的表不用重复", document: exampleDocument({ reshape: { t4: heading(0), t2: heading(0) } }) },
    ],
    invalid: [
      { title: "表头不重复", document: exampleDocument({ reshape: { t3: heading(0) } }), quotes: [""] },
      { title: "三行表头只重复第一行", document: exampleDocument({ reshape: { t3: heading(1) } }), quotes: [""] },
    ],
  }),
  *check(report) {
    yield* layoutUnseen(report);
    for (const [id, { blocks, inside }] of report.tables) {
      const form = tableOf(report.form, id);
      const [block] = blocks;
      const table = block === undefined || inside !== undefined ? undefined : report.document.blocks[block];
      if (table?.kind !== "table" || table.headerRows === undefined || table.rowCount < runsOver) continue;
      if (form.headerRows === 0 || table.headerRows >= form.headerRows) continue;
      yield {
        kind: "finding",
        key: id,
        places: [{ block: block!, start: 0, end: 0 }],
        quote: "",
        what:
          table.headerRows === 0
            ? `${form.name}换页以后不重复表头`
            : `${form.name}的表头有 ${form.headerRows} 行，换页以后只重复 ${table.headerRows} 行`,
      };
    }
  },
});
