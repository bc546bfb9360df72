import type Big from "big.js";
import { textAt } from "../../document/access.js";
import type { Fact } from "../../recognise/prose/index.js";
import type { RecognisedReport } from "../../recognise/types.js";
import { shorten } from "../shared/wording.js";
import type { TableValue } from "./linked.js";

/** The clause that a number or claim of the text stands in, for a message. */
export function said(report: RecognisedReport, { place }: Pick<Fact, "place">): string {
  return `“${shorten(textAt(report.document, place), 36)}”`;
}

/** `表三“一、本年新收”行“总计”列为 10`; the fee in 万元, as the table has it. */
export function inTable({ words, value, name }: TableValue): string {
  return `${words}为 ${name === "t2.fee" ? `${value.div(10_000).toFixed()}（万元）` : value.toFixed()}`;
}

/** Several numbers of the table, each once. */
export function inTables(values: readonly TableValue[]): string {
  return values.map(inTable).join("，");
}

/** `10+2=12`; long lists are cut in the middle. */
export function sumWords(parts: readonly Big[], sum: Big): string {
  const shown =
    parts.length > 8
      ? [...parts.slice(0, 4).map((part) => part.toFixed()), "…", parts.at(-1)!.toFixed()]
      : parts.map((part) => part.toFixed());
  return `${shown.join("+")}=${sum.toFixed()}`;
}
