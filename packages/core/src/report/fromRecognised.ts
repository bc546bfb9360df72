import type { RecognisedReport } from "../recognise/types.js";
import { isBlank } from "../text/canonical.js";
import type { ReadReport } from "./report.js";

/**
 * The report that a document holds, as data. Cells that could not be placed are left out; of a chapter that occurs
 * twice both are there. Text is given as it stands, empty paragraphs left out.
 */
export function toAnnualReport(recognised: RecognisedReport): ReadReport {
  const { document, chapters } = recognised;
  const paragraphs = (from: number, to: number, except: ReadonlySet<number> = new Set()): string[] =>
    document.blocks
      .slice(from, to)
      .flatMap((block, index) =>
        block.kind === "paragraph" && !isBlank(block.text) && !except.has(from + index) ? [block.text] : [],
      );
  const afterHeading = (block: number, end: number): string[] => {
    const paragraph = document.blocks[block];
    const rest = paragraph?.kind === "paragraph" ? paragraph.text.slice(end).replace(/^[。：:，,；;\s]+/u, "") : "";
    return isBlank(rest) ? [] : [rest];
  };
  const cells: ReadReport["cells"] = {};
  for (const table of recognised.tables.values()) {
    for (const [id, { value, state, raw, place }] of table.cells) {
      cells[id] = { value, state, raw, place };
    }
  }
  const title = new Set(recognised.title?.places.map((place) => place.block));
  return {
    agency: recognised.agency?.name ?? null,
    year: recognised.year?.value ?? null,
    preamble: paragraphs(0, chapters[0]?.place.block ?? document.blocks.length, title),
    chapters: chapters.map(({ form, heading, place, from, to }) => ({
      number: form.number,
      heading,
      paragraphs: [...afterHeading(place.block, place.end), ...paragraphs(from, to)],
    })),
    cells,
  };
}
