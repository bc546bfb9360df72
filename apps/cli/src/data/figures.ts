import { recognise, type CellId, type CellValue, type RecognisedReport, type UnitFigures } from "@nianbao/core";
import { readDocument } from "../files/document.js";
import { readInput } from "../files/input.js";
import type { Io } from "../io.js";

/** The figures of a report in a file. @throws ReadError, Failure or a system error */
export async function readFigures(file: string, io: Pick<Io, "cwd" | "stdin">): Promise<UnitFigures> {
  return figuresOf(file, recognise(await readDocument(await readInput(file, io))));
}

/** The figures of a recognised report, without places. */
export function figuresOf(source: string, { agency, year, tables }: RecognisedReport): UnitFigures {
  const cells: Record<CellId, CellValue> = {};
  for (const table of tables.values()) {
    for (const [id, { value, state, raw }] of table.cells) cells[id] = { value, state, raw };
  }
  return {
    source,
    agency: agency?.name ?? null,
    shortNames: agency?.shortNames ?? [],
    year: year?.value ?? null,
    cells,
  };
}
