import { assembleDocument, type Piece } from "./assemble-document.js";
import { fromWordText } from "./word-text.js";

/**
 * Ways round a document whose whole text Word fails to give (OfficeDev/office-js #702, #5394, #6059). Each gives Flat OPC, or
 * rejects with what Word threw.
 */
export function readInPieces(context: Word.RequestContext): {
  readonly bySections: () => Promise<string>;
  readonly byParagraphs: () => Promise<string>;
} {
  return { bySections: () => bySections(context), byParagraphs: () => byParagraphs(context) };
}

async function bySections(context: Word.RequestContext): Promise<string> {
  const { sections } = context.document;
  sections.load("items");
  await context.sync();
  const texts = sections.items.map((section) => section.body.getOoxml());
  await context.sync();
  return assembleDocument(texts.map(({ value }): Piece => ({ flat: value })));
}

/** Texts of paragraphs, without their looks; tables whole, as what is known of a table without its grid is of no use. */
async function byParagraphs(context: Word.RequestContext): Promise<string> {
  const { body } = context.document;
  const paragraphs = body.getRange("Whole").paragraphs;
  const { tables } = body;
  paragraphs.load("items/text,items/tableNestingLevel");
  tables.load("items/nestingLevel");
  await context.sync();
  const grids = tables.items
    .filter(({ nestingLevel }) => nestingLevel === 1)
    .map((table) => table.getRange().getOoxml());
  await context.sync();
  const pieces: Piece[] = [];
  let inTable = false;
  for (const { text, tableNestingLevel } of paragraphs.items) {
    if (tableNestingLevel === 0) pieces.push({ text: fromWordText(text) });
    else if (!inTable) pieces.push({ table: grids.shift()?.value ?? "" });
    inTable = tableNestingLevel > 0;
  }
  if (grids.length > 0) throw new Error("more tables than the paragraphs tell of");
  return assembleDocument(pieces);
}
