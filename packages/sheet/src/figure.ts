import { parseCell, parseSigned, type CellForm, type CellValue } from "@nianbao/core";

/** A figure for a sheet: a number where it is one exactly, else its text. `decimals` are those that were written. */
export type SheetFigure = { readonly number: number; readonly decimals: number } | { readonly text: string };

/** What stands in a sheet for a cell: blank stays blank, “/” and words stay what they are. Nothing is rounded. */
export function sheetFigure(cell: CellValue | undefined): SheetFigure | undefined {
  if (cell === undefined || cell.state === "blank") return undefined;
  if (cell.state !== "number" || cell.value === null) return { text: cell.raw.trim() };
  const digits = String(cell.value);
  const fraction = /\.(\d+)$/.exec(digits)?.[1] ?? "";
  const number = Number(digits);
  // A spreadsheet keeps 15 digits of a number: longer amounts go in as text.
  const exact = digits.replace(/\D/g, "").replace(/^0+/, "").length <= 15;
  return exact ? { number, decimals: fraction.length } : { text: digits };
}

/** Reads what stands in a sheet for a cell. */
export function readFigure(form: CellForm, raw: string): CellValue {
  return form.signed === true ? parseSigned(raw) : parseCell(raw, form.kind);
}

/**
 * The number that Excel shows for what it stores: it writes 17 digits of a number of which 15 are meant
 * (`1.1000000000000001` is 1.1), and small ones with an exponent.
 */
export function storedNumber(text: string): string {
  if (/^-?\d+(?:\.\d+)?$/.test(text) && text.replace(/\D/g, "").replace(/^0+/, "").length <= 15) return text;
  const number = Number(text);
  if (text.trim() === "" || !Number.isFinite(number)) return text;
  const meant = number.toPrecision(15);
  const plain = meant.includes("e") ? Number(meant).toFixed(Math.abs(number) < 1 ? 20 : 0) : meant;
  return plain.includes(".") ? plain.replace(/\.?0+$/, "") : plain;
}
