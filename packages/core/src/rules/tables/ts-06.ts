/**
 * Format notice 国办公开办函〔2021〕30号: all figures but the fee count documents, decisions, applications or cases, so they are
 * whole numbers from 0; the fee cannot be below 0 either.
 */
import { exampleDocument } from "../../check/example.js";
import { defineRule } from "../../check/rule.js";
import { formatNotice } from "../shared/basis.js";
import { faultyFigures, figureName, unseenFigures } from "./figures.js";

export const figureNotACount = defineRule({
  id: "TS-06",
  title: "表格里的数是否有负数、小数",
  severity: "error",
  basis: [formatNotice("件数、数量是不小于 0 的整数", "表二、表三、表四")],
  regimes: ["2021", "2019"],
  why: "件数只能是 0 或正整数，收费金额不能小于 0。",
  todo: "核对后改成正确的数。",
  examples: () => ({
    valid: [
      { title: "都是整数", document: exampleDocument() },
      { title: "收费金额以万元计，可以有小数", document: exampleDocument({ cells: { "t2.fee": "0.5" } }) },
    ],
    invalid: [
      { title: "负数", document: exampleDocument({ cells: { "t2.penalty": "-7" } }), quotes: ["-7"] },
      {
        title: "小数和全角负号",
        document: exampleDocument({ cells: { "t2.licence": "12.5", "t4.reconsideration.pending": "－1" } }),
        quotes: ["12.5", "－1"],
      },
    ],
  }),
  *check(report) {
    for (const faulty of faultyFigures(report).values()) {
      for (const { cell, fault } of faulty) {
        if (fault.kind !== "negative" && fault.kind !== "fraction") continue;
        yield {
          kind: "finding",
          key: cell.id,
          places: [cell.place],
          what: `${figureName(report, cell)}填的是“${cell.raw.trim()}”，${fault.kind === "negative" ? "不能是负数" : "件数不能有小数"}`,
        };
      }
    }
    yield* unseenFigures(report);
  },
});
