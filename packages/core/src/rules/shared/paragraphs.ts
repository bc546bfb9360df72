import { ofBlock } from "../../document/kept.js";
import { joined } from "../../document/stretches.js";
import { eachBlock } from "../../document/walk.js";
import type { Block, Paragraph, Place, ReportDocument } from "../../document/model.js";
import { silent, type Answers } from "./answers.js";

/** A paragraph of body text or of a table cell, and its place as a whole. */
export interface PlacedParagraph {
  readonly paragraph: Paragraph;
  readonly place: Place;
}

/** A paragraph with something that was found in it. */
export interface Telling<Found> extends PlacedParagraph {
  readonly found: Found;
}

/** What was found in each block of a document, by who asked. */
const answersOf = ofBlock.once((): Answers => []);
let slots = 0;

/**
 * Makes a search through every paragraph of the body in reading order, those in table cells too. A block is searched once, as long as
 * nothing in it changes.
 * @param look what is in a paragraph; undefined when there is nothing
 */
export function inBody<Found extends object>(
  look: (paragraph: Paragraph) => Found | undefined,
): (document: ReportDocument) => readonly Telling<Found>[] {
  const slot = slots++;
  const tellingOf = eachBlock((content, block): readonly Telling<Found>[] | undefined => {
    const answers = answersOf(content);
    const telling = (answers[slot] ??= tellingIn(content, look)) as readonly Telling<Found>[];
    const placed = (each: Telling<Found>): Telling<Found> => ({ ...each, place: { ...each.place, block } });
    return telling.length === 0 ? undefined : telling.map(placed);
  });
  return (document) => joined(joined(tellingOf(document)));
}

/** What is found in a block, placed as if it were the first. */
function tellingIn<Found extends object>(
  block: Block,
  look: (paragraph: Paragraph) => Found | undefined,
): readonly Telling<Found>[] {
  if (block.kind === "paragraph") {
    const found = look(block);
    return found === undefined
      ? silent
      : [{ paragraph: block, found, place: { block: 0, start: 0, end: block.text.length } }];
  }
  const telling: Telling<Found>[] = [];
  for (const { row, column, paragraphs } of block.cells) {
    for (let paragraph = 0; paragraph < paragraphs.length; paragraph += 1) {
      const content = paragraphs[paragraph]!;
      const found = look(content);
      if (found === undefined) continue;
      const cell = { row, column, paragraph };
      telling.push({ paragraph: content, found, place: { block: 0, cell, start: 0, end: content.text.length } });
    }
  }
  return telling.length === 0 ? silent : telling;
}
