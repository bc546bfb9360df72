import { canonicalise } from "../text/canonical.js";
import type { CellValue } from "./cell.js";
import { parseCell } from "./parseCell.js";

const signs = /^(?:(\+|增加?|↑)|(-|负|减少?|下降|↓))/u;

/**
 * Reads a figure that counts an increase or decrease (本年增/减 of the tables of 2019): `-3`, `+3`, `减3`, `3件`.
 * Plain digits with or without a sign are a `number`; a sign in words is `text` that has a value.
 */
export function parseSigned(raw: string): CellValue {
  const folded = canonicalise(raw);
  const sign = signs.exec(folded);
  if (sign === null) return parseCell(raw, "count");
  const { value } = parseCell(folded.slice(sign[0].length), "count");
  if (typeof value !== "number") return { value: null, state: "text", raw };
  const plain = /^[+-]?(?:0|[1-9]\d*)$/.test(raw.trim());
  return { value: sign[2] === undefined || value === 0 ? value : -value, state: plain ? "number" : "text", raw };
}
