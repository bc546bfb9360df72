import readExcelFile from "read-excel-file/universal";
import { SheetError } from "../errors.js";
import { storedNumber } from "../figure.js";
import { limits } from "../limits.js";
import { unpacked } from "./unpack.js";

/** The sheets of an .xlsx file as text, cell by cell. Numbers keep their digits; blank cells are "". */
export async function readXlsx(
  bytes: Uint8Array,
): Promise<readonly { readonly name: string; readonly rows: readonly (readonly string[])[] }[]> {
  const zip = unpacked(bytes).buffer as ArrayBuffer;
  let sheets;
  try {
    sheets = await readExcelFile(zip, { parseNumber: storedNumber, trim: false });
  } catch (error) {
    throw new SheetError("malformed", undefined, { cause: error });
  }
  return sheets.map(({ sheet, data }) => {
    if (data.length > limits.rows || data.some((row) => row.length > limits.columns)) throw new SheetError("tooLarge");
    return { name: sheet, rows: data.map((row) => row.map((cell) => (cell === null ? "" : textOf(cell)))) };
  });
}

function textOf(cell: unknown): string {
  if (cell instanceof Date) return cell.toISOString().slice(0, 10);
  return typeof cell === "boolean" ? (cell ? "是" : "否") : String(cell);
}
