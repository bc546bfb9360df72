import { recognise, type CellId, type FillCell, type ReportDocument } from "@nianbao/core";
import { readReport, ReadError } from "@nianbao/docx";
import { importing } from "../locale/import.js";

/** Figures of one report, wherever they came from. Texts as they stood; a cell that is not there is unknown. */
export interface ImportSource {
  readonly agency?: string | undefined;
  readonly year?: number | undefined;
  readonly cells: ReadonlyMap<CellId, string>;
  /** Data as `fill` takes it, where there is text in it besides figures. */
  readonly text?: unknown;
  /** The whole report, of a file that is one. */
  readonly document?: ReportDocument;
  /** What could not be taken over, one line of Chinese each. */
  readonly problems: readonly string[];
}

/** A file could not be read; `message` is for the clerk. */
export class ImportError extends Error {}

/**
 * Reads a file for import: a report (.docx, .html, .txt), a spreadsheet (.xlsx, .csv; one row a unit) or JSON data.
 * @returns one source for each unit in it, at least one
 * @throws ImportError
 */
export async function readSources(bytes: Uint8Array, name: string): Promise<readonly ImportSource[]> {
  const found = await read(bytes, name);
  if (found.every(({ cells, text }) => cells.size === 0 && text === undefined))
    throw new ImportError(importing.noCells);
  return found;
}

async function read(bytes: Uint8Array, name: string): Promise<readonly ImportSource[]> {
  if (/\.json$/iu.test(name)) return [fromJson(bytes)];
  if (/\.(?:xlsx?|csv)$/iu.test(name)) return fromSheet(bytes);
  try {
    const document = readReport(bytes, { name });
    const { tables, agency, year } = recognise(document);
    const cells = [...tables.values()].flatMap((table) => [...table.cells.values()]);
    return [
      {
        agency: agency?.name,
        year: year?.value,
        cells: new Map(cells.map(({ id, raw }) => [id, raw.trim()])),
        document,
        problems: [],
      },
    ];
  } catch (error) {
    throw error instanceof ReadError ? new ImportError(error.message, { cause: error }) : error;
  }
}

async function fromSheet(bytes: Uint8Array): Promise<readonly ImportSource[]> {
  const { readGrids, readSheet, SheetError } = await import("@nianbao/sheet");
  try {
    const listed = await readSheet(bytes).catch((error: unknown) => {
      if (error instanceof SheetError && error.code === "noHeadings") return { units: [], problems: [] };
      throw error;
    });
    const units = listed.units.map(({ agency, year, cells }, index) => ({
      agency: agency ?? undefined,
      year: year ?? undefined,
      cells: new Map(Object.entries(cells).map(([id, { raw }]) => [id, raw.trim()])),
      problems: index === 0 ? listed.problems : [],
    }));
    if (units.some(({ agency }) => agency !== undefined)) return units;
    // No list of units: the tables themselves, of which table 4 alone looks like one.
    const { fromTables } = await import("./tables.js");
    const cells = fromTables((await readGrids(bytes)).map(({ rows }) => rows));
    if (cells.size > (units[0]?.cells.size ?? 0)) return [{ cells, problems: [] }];
    if (units.length === 0) throw new ImportError(importing.noHeadings);
    return units;
  } catch (error) {
    throw error instanceof SheetError ? new ImportError(error.message, { cause: error }) : error;
  }
}

/** A report as `nianbao read --json` gives it, or any part of one. */
function fromJson(bytes: Uint8Array): ImportSource {
  let data: unknown;
  try {
    data = JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
  } catch (cause) {
    throw new ImportError(importing.notJson, { cause });
  }
  if (typeof data !== "object" || data === null || Array.isArray(data)) throw new ImportError(importing.notJson);
  const { agency, year, cells, chapters, preamble } = data as Record<string, unknown>;
  const given = typeof cells === "object" && cells !== null ? Object.entries(cells) : [];
  const textual = [chapters, preamble].some((part) => Array.isArray(part) && part.length > 0);
  return {
    agency: typeof agency === "string" ? agency : undefined,
    year: typeof year === "number" ? year : undefined,
    cells: new Map(given.map(([id, cell]) => [id, textOf(cell as FillCell)])),
    text: textual
      ? { ...(chapters === undefined ? {} : { chapters }), ...(preamble === undefined ? {} : { preamble }) }
      : undefined,
    problems: [],
  };
}

function textOf(cell: unknown): string {
  if (cell === null || cell === undefined) return "";
  if (typeof cell === "object")
    return "raw" in cell && typeof cell.raw === "string" ? cell.raw.trim() : JSON.stringify(cell);
  return typeof cell === "string" ? cell.trim() : JSON.stringify(cell);
}
