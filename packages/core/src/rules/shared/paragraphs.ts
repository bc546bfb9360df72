import { ofBlock, ofDocument } from "../../document/kept.js";
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

/** The answers of a document's blocks; those of a block are kept as long as nothing in it changes. */
const blockAnswers = ofDocument.once(({ blocks }): readonly Answers[] => blocks.map(answersOf));

/**
 * Makes a search through every paragraph of the body in reading order, those in table cells too. A block is searched once, as long as
 * nothing in it changes.
 * @param look what is in a paragraph; undefined when there is nothing
 */
export function inBody<Found extends object>(
  look: (paragraph: Paragraph) => Found | undefined,
): (document: ReportDocument) => readonly Telling<Found>[] {
  const slot = slots++;
  return (document) => {
    const all: Telling<Found>[] = [];
    const answers = blockAnswers(document);
    for (let block = 0; block < answers.length; block += 1) {
      let telling = answers[block]![slot] as readonly Telling<Found>[] | undefined;
      if (telling === undefined) answers[block]![slot] = telling = tellingIn(document.blocks[block]!, look);
      if (telling.length === 0) continue;
      for (const each of telling) all.push({ ...each, place: { ...each.place, block } });
    }
    return all;
  };
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
