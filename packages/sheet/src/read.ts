import type { CellId, CellValue } from "@nianbao/core";
import { decodeCsv } from "./csv/decode.js";
import { parseCsv } from "./csv/parse.js";
import { SheetError } from "./errors.js";
import { readFigure } from "./figure.js";
import { findHeadings, type SheetHeadings } from "./headings.js";
import { limits } from "./limits.js";
import { agencyColumn, type SheetUnit, type UnitFacts } from "./unit.js";
import { readXlsx } from "./xlsx/read.js";

/** What a spreadsheet holds. */
export interface SheetContent {
  readonly units: readonly SheetUnit[];
  /** What could not be taken over, one line of Chinese each. */
  readonly problems: readonly string[];
}

/**
 * Reads the figures of one or many reports from .xlsx or .csv (UTF-8, UTF-16 or GB18030): one row a unit, columns headed
 * by the official labels in one row or in rows above each other, in any order. Figures are read as `parseCell` reads
 * those of a document. Works in browsers and Node.
 * @param file the file's bytes, or the text of a CSV
 * @throws SheetError when it is no spreadsheet, too large, or has no such headings
 */
export async function readSheet(file: Uint8Array | string): Promise<SheetContent> {
  const sheets = await readGrids(file);
  const found = sheets.flatMap(({ name, rows }) => {
    const headings = findHeadings(rows);
    return headings === undefined ? [] : [{ name, rows, headings }];
  });
  if (found.length === 0) throw new SheetError("noHeadings");
  // A workbook may also show the official tables themselves, which have no column of units.
  const named = found.filter(({ headings }) => hasAgency(headings));
  const units: SheetUnit[] = [];
  const problems: string[] = [];
  for (const { name, rows, headings } of named.length > 0 ? named : found) {
    problems.push(...headingProblems(headings, sheets.length > 1 ? `工作表“${name}”` : ""));
    for (const row of rows.slice(headings.from)) {
      const unit = readUnit(row, headings);
      if (unit !== undefined) units.push(unit);
    }
  }
  return { units, problems };
}

/** Rows of a list (names of units and the like): .csv or the first sheet of .xlsx, as text. @throws SheetError as above */
export async function readList(file: Uint8Array | string): Promise<readonly (readonly string[])[]> {
  return (await readGrids(file))[0]?.rows ?? [];
}

/** The sheets of a file as text, row by row, whatever they hold; a .csv is one without a name. @throws SheetError as above */
export async function readGrids(
  file: Uint8Array | string,
): Promise<readonly { readonly name: string; readonly rows: readonly (readonly string[])[] }[]> {
  if (file.length === 0) throw new SheetError("empty");
  if (file.length > limits.fileBytes) throw new SheetError("tooLarge");
  if (typeof file === "string") return [{ name: "", rows: parseCsv(file) }];
  if (file[0] === 0x50 && file[1] === 0x4b) return readXlsx(file);
  if (file[0] === 0xd0 && file[1] === 0xcf) throw new SheetError("oldExcel");
  if (file.subarray(0, 5).every((byte, index) => byte === "%PDF-".charCodeAt(index))) throw new SheetError("notSheet");
  return [{ name: "", rows: parseCsv(decodeCsv(file)) }];
}

function headingProblems({ unknown, columns }: SheetHeadings, where: string): string[] {
  const problems = unknown.map(
    ({ column, heading }) => `${where}第 ${column + 1} 列“${heading.trim()}”不是规定的列标题，没有读入`,
  );
  const seen = new Map<string, number>();
  for (const [column, meaning] of columns) {
    if (meaning.kind !== "figure") continue;
    const first = seen.get(meaning.cell.id);
    if (first === undefined) seen.set(meaning.cell.id, column);
    else problems.push(`${where}第 ${first + 1} 列和第 ${column + 1} 列的标题相同，只读了前一列`);
  }
  return problems;
}

/** One row; undefined when nothing stands in it. */
function readUnit(row: readonly string[], { columns }: SheetHeadings): SheetUnit | undefined {
  const cells: Record<CellId, CellValue> = {};
  const facts: { -readonly [Name in keyof UnitFacts]: UnitFacts[Name] } = { agency: null, year: null };
  let any = false;
  for (const [column, meaning] of columns) {
    const text = row[column] ?? "";
    any ||= text.trim() !== "";
    if (meaning.kind === "figure") {
      if (!(meaning.cell.id in cells)) cells[meaning.cell.id] = readFigure(meaning.cell, text);
    } else {
      const { agency = null, year = null } = meaning.column.read?.(text) ?? {};
      facts.agency ??= agency;
      facts.year ??= year;
    }
  }
  return any ? { ...facts, cells } : undefined;
}

function hasAgency({ columns }: SheetHeadings): boolean {
  return [...columns.values()].some((meaning) => meaning.kind === "unit" && meaning.column === agencyColumn);
}
