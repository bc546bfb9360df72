import {
  cellOf,
  isSameCell,
  type CellId,
  type FindingPlace,
  type RecognisedReport,
  type RecognisedTable,
} from "@nianbao/core";
import type { PlaceOutput } from "./schema.js";

/** A place of a finding as data: chapter, paragraph and characters, or table, row and column. */
export function placeOutput(report: RecognisedReport, place: FindingPlace): PlaceOutput {
  const { label, text, block, start, end } = place;
  const base = { label, text, start, end, block };
  if (place.story !== undefined) return { ...base, chapter: null, story: place.story };
  const chapter = report.chapters.find((candidate) => candidate.place.block <= block && block < candidate.to);
  const here = { ...base, chapter: chapter?.form.number ?? null };
  if (report.document.blocks[block]?.kind === "paragraph") {
    return { ...here, paragraph: paragraphNumber(report, chapter?.place.block ?? -1, block) };
  }
  const tables = [...report.tables.values(), ...report.extraTables].filter((each) => each.blocks.includes(block));
  const figure = figureAt(tables, place);
  const form = figure === undefined ? undefined : cellOf(report.form, figure);
  const table = form?.table ?? tables[0]?.id;
  return {
    ...here,
    ...(table === undefined ? {} : { table }),
    ...(place.cell === undefined ? {} : { cell: { ...place.cell } }),
    ...(form === undefined ? {} : { id: form.id, row: [...form.rowLabels], column: [...form.columnLabels] }),
  };
}

/** Paragraphs as people count them, without empty lines and the title: 0 is the chapter's heading. */
function paragraphNumber(report: RecognisedReport, heading: number, block: number): number {
  const title = new Set(report.title?.places.map((place) => place.block));
  let number = 0;
  for (let index = heading + 1; index <= block; index += 1) {
    const candidate = report.document.blocks[index];
    if (candidate?.kind === "paragraph" && candidate.text.trim() !== "" && !title.has(index)) number += 1;
  }
  return number;
}

/** The figure cell at a place; one block may hold several tables of the form. */
function figureAt(tables: readonly RecognisedTable[], place: FindingPlace): CellId | undefined {
  for (const { cells } of tables) {
    for (const cell of cells.values()) {
      if (isSameCell(cell.place, place)) return cell.id;
    }
  }
  return undefined;
}
