/**
 * Format notice 国办公开办函〔2021〕30号, table 2: the fee is given in 万元; four decimals of it are one yuan.
 */
import { exampleDocument } from "../../check/example.js";
import { defineRule } from "../../check/rule.js";
import { reasons } from "../../locale/reasons.js";
import { formatNotice } from "../shared/basis.js";

/** 0.0001万元 is one yuan. */
const mostDecimals = 4;
/** A fee of more than ten thousand million yuan was entered in yuan. */
const largest = 1_000_000;

export const feeUnit = defineRule({
  id: "TS-07",
  title: "收费金额的单位是否为万元",
  severity: "warning",
  basis: [formatNotice("行政事业性收费以万元为单位", "表二")],
  regimes: ["2021"],
  why: "表二的收费金额以万元为单位，小数超过四位（不到1元）或者数额特别大，多半是单位弄错了。",
  todo: "核对金额和单位。",
  examples: () => ({
    valid: [
      { title: "四位小数", document: exampleDocument({ cells: { "t2.fee": "49.9624" } }) },
      { title: "整数", document: exampleDocument({ cells: { "t2.fee": "1820" } }) },
    ],
    invalid: [
      { title: "小数太多", document: exampleDocument({ cells: { "t2.fee": "3.141592" } }), quotes: ["3.141592"] },
      { title: "像是按元填的", document: exampleDocument({ cells: { "t2.fee": "23450000" } }), quotes: ["23450000"] },
    ],
  }),
  *check(report) {
    const cell = report.tables.get("t2")?.cells.get("t2.fee");
    if (cell === undefined) {
      yield { kind: "notAssessable", reason: reasons.noTable("表二") };
      return;
    }
    if (cell.state !== "number") return;
    const value = String(cell.value);
    const decimals = value.split(".")[1]?.length ?? 0;
    const large = Number(value) >= largest;
    if (decimals <= mostDecimals && !large) return;
    yield {
      kind: "finding",
      key: cell.id,
      places: [cell.place],
      what: large
        ? `行政事业性收费填的是 ${value} 万元，数额特别大，可能是按元填的`
        : `行政事业性收费 ${value} 万元有 ${decimals} 位小数，不到 1 元`,
    };
  },
});
