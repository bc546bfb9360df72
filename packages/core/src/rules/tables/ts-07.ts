/**
 * Format notice 国办公开办函〔2021〕30号, table 2: the fee is given in 万元; four decimals of it are one yuan.
 */
import { exampleDocument } from "../../check/example.js";
import { defineRule } from "../../check/rule.js";
import { reasons } from "../../locale/reasons.js";
import { formatNotice } from "../shared/basis.js";
import { exampleLastYear } from "../../check/example-last-year.js";
import type { RecognisedReport } from "../../recognise/types.js";

/** 0.0001万元 is one yuan. */
const mostDecimals = 4;
/** A fee of more than ten thousand million yuan was entered in yuan. */
const largest = 1_000_000;
/** How many times last year's fee it is when one of the two was entered in yuan: ten thousand, with what a year changes. */
const timesLastYear = [2_000, 50_000] as const;

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
      {
        title: "比上年多两倍",
        document: exampleDocument({ cells: { "t2.fee": "37.08" } }),
        lastYear: exampleLastYear(),
      },
      { title: "整数", document: exampleDocument({ cells: { "t2.fee": "1820" } }) },
    ],
    invalid: [
      { title: "小数太多", document: exampleDocument({ cells: { "t2.fee": "3.141592" } }), quotes: ["3.141592"] },
      { title: "像是按元填的", document: exampleDocument({ cells: { "t2.fee": "23450000" } }), quotes: ["23450000"] },
      {
        title: "约是上年的一万倍",
        document: exampleDocument({ cells: { "t2.fee": "136500" } }),
        lastYear: exampleLastYear(),
        quotes: ["136500"],
      },
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
    const times = large ? undefined : timesLast(report, Number(value));
    if (decimals <= mostDecimals && !large && times === undefined) return;
    yield {
      kind: "finding",
      key: cell.id,
      places: [cell.place],
      what: large
        ? `行政事业性收费填的是 ${value} 万元，数额特别大，可能是按元填的`
        : times !== undefined
          ? `行政事业性收费填的是 ${value} 万元，约是上一年度报告（${times.last} 万元）的 ${times.words} 倍，可能是按元填的`
          : `行政事业性收费 ${value} 万元有 ${decimals} 位小数，不到 1 元`,
    };
  },
});

/** Last year's fee and how many times it this year's is, where that is so many times that the unit must be wrong. */
function timesLast(report: RecognisedReport, value: number): { last: string; words: string } | undefined {
  const last = report.lastYear?.tables.get("t2")?.cells.get("t2.fee");
  if (last?.state !== "number" || !(Number(last.value) > 0)) return undefined;
  const times = value / Number(last.value);
  if (times < timesLastYear[0] || times > timesLastYear[1]) return undefined;
  return { last: String(last.value), words: times >= 10_000 ? `${(times / 10_000).toFixed(1)} 万` : times.toFixed(0) };
}
