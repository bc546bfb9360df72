import Big from "big.js";
import type { CellForm } from "../form/types.js";
import { canonicalise } from "../text/canonical.js";
import { parseChineseInteger } from "../text/numerals.js";
import type { CellValue } from "./cell.js";

const countUnits = "件|宗|条|个|份|项|起|例|次|笔";
const note = String.raw`(?:\(.*\)|\[.*\])?`;
const countText = new RegExp(`^(\\d{1,3}(?:,\\d{3})+|\\d+)(?:${countUnits})?${note}$`);
const unitAtEnd = new RegExp(`(?:${countUnits})$`);
const amountText = new RegExp(`^(\\d{1,3}(?:,\\d{3})+|\\d*)(\\.\\d*)?(万元|万|元)?${note}$`);

function readCount(folded: string): number | null {
  const match = countText.exec(folded);
  const value =
    match === null ? parseChineseInteger(folded.replace(unitAtEnd, "")) : Number(match[1]!.replaceAll(",", ""));
  return value !== undefined && Number.isSafeInteger(value) ? value : null;
}

function readAmount(folded: string): string | null {
  const match = amountText.exec(folded);
  if (match === null) return null;
  const [, whole = "", fraction = "", unit] = match;
  if (!/\d/.test(whole + fraction)) return null;
  const digits = whole.replaceAll(",", "").replace(/^0+(?=\d)/, "");
  const decimals = fraction === "." ? "" : fraction;
  const amount = `${digits === "" ? "0" : digits}${decimals}`;
  return unit === "元" ? new Big(amount).times("0.0001").toFixed() : amount;
}

/** Nearly every figure: nothing to fold, and surely a safe integer. */
const plainCount = /^(?:0|[1-9]\d{0,14})$/;

/**
 * Reads a figure cell. Spaces round the figure do not matter; anything else that a clerk must put right
 * (units, notes, commas, inner spaces, full-width digits, leading zeros) makes it `text` that still has a value.
 * @param raw text of the cell as it stands
 * @param kind `count`: integer; `amount`: decimal string in 万元 (an amount in 元 is converted exactly)
 */
export function parseCell(raw: string, kind: CellForm["kind"]): CellValue {
  if (kind === "count" && plainCount.test(raw)) return { value: Number(raw), state: "number", raw };
  const folded = canonicalise(raw);
  if (folded === "") return { value: null, state: "blank", raw };
  if (folded === "/") return { value: null, state: "slash", raw };
  const value = kind === "count" ? readCount(folded) : readAmount(folded);
  const proper = kind === "count" ? /^(?:0|[1-9]\d*)$/ : /^(?:0|[1-9]\d*)(?:\.\d+)?$/;
  return { value, state: value !== null && proper.test(raw.trim()) ? "number" : "text", raw };
}
