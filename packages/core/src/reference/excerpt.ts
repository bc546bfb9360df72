import { blockText, cellText, paragraphAt } from "../document/access.js";
import type { Block, Place, ReportDocument } from "../document/model.js";

/** A few words of a document, parted at what is marked in them. */
export interface Excerpt {
  /** Where they stand, in words; `""` where that is plain. */
  readonly label: string;
  readonly before: string;
  /** What a rule flags; `""` in an excerpt that only shows. */
  readonly flagged: string;
  readonly after: string;
}

/** Most characters shown on either side of what is flagged. */
const around = 48;

/** The words at a place with some of those round them; what is flagged may be only a part of the place. */
export function excerptAt(document: ReportDocument, place: Place, quote: string, label: string): Excerpt | undefined {
  const paragraph = paragraphAt(document, place);
  if (paragraph === undefined || quote === "") return undefined;
  const within = paragraph.text.slice(place.start, place.end);
  const offset = within.indexOf(quote);
  const start = offset === -1 ? place.start : place.start + offset;
  const end = offset === -1 ? place.end : start + quote.length;
  const { text } = paragraph;
  return {
    label,
    before: start > around ? `…${text.slice(start - around, start)}` : text.slice(0, start),
    flagged: text.slice(start, end),
    after: text.length - end > around ? `${text.slice(end, end + around)}…` : text.slice(end),
  };
}

/** What a document has that another one does not, for showing what an example is about: at most `limit` places. */
export function whatDiffers(document: ReportDocument, standard: ReportDocument, limit = 3): readonly Excerpt[] {
  const known = new Set(standard.blocks.filter(isParagraph).map(blockText));
  const shown: Excerpt[] = [];
  for (const block of document.blocks) {
    if (!isParagraph(block) || block.text.trim() === "" || known.has(block.text)) continue;
    const { text } = block;
    shown.push({
      label: "",
      before: text.length > 2 * around ? `${text.slice(0, 2 * around)}…` : text,
      flagged: "",
      after: "",
    });
  }
  return shown.slice(0, limit);
}

/** Cells of a table that hold something else in another document, as `old → new` by position. */
export function cellsThatDiffer(document: ReportDocument, standard: ReportDocument): readonly Place[] {
  const places: Place[] = [];
  const tables = standard.blocks.filter((block) => block.kind === "table");
  let index = 0;
  for (const [block, content] of document.blocks.entries()) {
    if (content.kind !== "table") continue;
    const other = tables[index++];
    if (other === undefined || other.cells.length !== content.cells.length) continue;
    content.cells.forEach((cell, at) => {
      if (cellText(cell) === cellText(other.cells[at]!)) return;
      places.push({
        block,
        cell: { row: cell.row, column: cell.column, paragraph: 0 },
        start: 0,
        end: cell.paragraphs[0]!.text.length,
      });
    });
  }
  return places;
}

function isParagraph(block: Block): block is Extract<Block, { kind: "paragraph" }> {
  return block.kind === "paragraph";
}
