import type { Paragraph, Place, ReportDocument } from "../../document/model.js";

/** A paragraph of body text or of a table cell, and its place as a whole. */
export interface PlacedParagraph {
  readonly paragraph: Paragraph;
  readonly place: Place;
}

/** Every paragraph of the body in reading order, those in table cells too. */
export function* bodyParagraphs(document: ReportDocument): Generator<PlacedParagraph> {
  for (const [block, content] of document.blocks.entries()) {
    if (content.kind === "paragraph") {
      yield { paragraph: content, place: { block, start: 0, end: content.text.length } };
      continue;
    }
    for (const cell of content.cells) {
      for (const [index, paragraph] of cell.paragraphs.entries()) {
        const at = { row: cell.row, column: cell.column, paragraph: index };
        yield { paragraph, place: { block, cell: at, start: 0, end: paragraph.text.length } };
      }
    }
  }
}
