import writeExcelFile from "write-excel-file/universal";
import { heightOf } from "./height.js";
import { printTitles } from "./print-titles.js";

/** A cell of a sheet that is written: words, a number, or a cell with looks. Words are never taken for a formula. */
export interface WorkbookCell {
  readonly value: string | number | null;
  /** Decimals that a number is shown with. */
  readonly decimals?: number;
  readonly kind?: "heading" | "good" | "bad" | "doubt";
  readonly columnSpan?: number;
  readonly rowSpan?: number;
  readonly align?: "left" | "center" | "right";
}

/** A sheet of a workbook. Cells under a spanning cell are null. */
export interface WorkbookSheet {
  readonly name: string;
  readonly rows: readonly (readonly (WorkbookCell | string | number | null)[])[];
  /** Column widths in characters. */
  readonly widths: readonly number[];
  readonly stickyRows?: number;
  readonly stickyColumns?: number;
}

const colours = { heading: "#E8EEF7", good: "#E7F4E8", bad: "#FBE3E4", doubt: "#FFF4D6" } as const;

/** Longest text that a cell of a spreadsheet takes. */
const longest = 32_000;

/** An .xlsx workbook. Characters that XML does not have are left out. */
export async function writeWorkbook(sheets: readonly WorkbookSheet[]): Promise<Uint8Array> {
  const blob = await writeExcelFile(
    sheets.map(({ name, rows, widths, stickyRows, stickyColumns }) => ({
      sheet: name,
      data: rows.map((row) => row.map((cell) => written(cell, heightOf(row, widths)))),
      columns: widths.map((width) => ({ width })),
      orientation: "landscape" as const,
      ...(stickyRows === undefined ? {} : { stickyRowsCount: stickyRows }),
      ...(stickyColumns === undefined ? {} : { stickyColumnsCount: stickyColumns }),
    })),
    { fontFamily: "宋体", fontSize: 11, features: [printTitles] },
  ).toBlob();
  return new Uint8Array(await blob.arrayBuffer());
}

function written(given: WorkbookCell | string | number | null, height: number | undefined): object | null {
  if (given === null) return null;
  const cell: WorkbookCell = typeof given === "object" ? given : { value: given };
  const { value, decimals = 0, kind, columnSpan, rowSpan, align } = cell;
  const looks = {
    borderStyle: "thin",
    borderColor: "#B8C2CC",
    alignVertical: "center",
    ...(height === undefined ? {} : { height }),
    ...(kind === undefined ? {} : { backgroundColor: colours[kind] }),
    ...(kind === "heading" ? { fontWeight: "bold", align: "center" } : {}),
    ...(columnSpan === undefined ? {} : { columnSpan }),
    ...(rowSpan === undefined ? {} : { rowSpan }),
    ...(align === undefined ? {} : { align }),
  };
  if (typeof value === "number") {
    return { value, type: Number, format: decimals === 0 ? "0" : `0.${"0".repeat(decimals)}`, ...looks };
  }
  return value === null || value === "" ? looks : { value: readable(value), type: String, wrap: true, ...looks };
}

function readable(text: string): string {
  const clean = text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu, "");
  return clean.length > longest ? `${clean.slice(0, longest)}…` : clean;
}
