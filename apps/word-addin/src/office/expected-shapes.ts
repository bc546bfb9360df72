import { replacementEdges, type Block, type Edit, type ReplaceTable, type ReportDocument } from "@nianbao/core";
import { isStructural, type StructuralEdit } from "./structural.js";

/** What a block is expected to be: a table, a paragraph, or a paragraph with this text. */
export type Shape = "table" | "paragraph" | { readonly text: string };

/** The blocks that an edit brings; of an inserted table the table and the one empty line that may follow it. */
export function shapesOf(document: ReportDocument, edit: StructuralEdit): readonly Shape[] {
  switch (edit.kind) {
    case "insertTable":
      return ["table", { text: "" }];
    case "insertParagraphs":
      return edit.texts.map((text) => ({ text }));
    case "insertSentence":
      return [{ text: edit.pieces.map(({ text }) => text).join("") }];
    case "removeBlock":
      return [];
    case "replaceTable":
      return replacementShapes(document, edit);
  }
}

/** What blocks are as they stand. */
export function shapesAsIs(blocks: readonly Block[]): readonly Shape[] {
  return blocks.map((block) => (block.kind === "table" ? "table" : { text: block.text }));
}

/** What comes in the place of damaged tables, empty lines between included. */
function replacementShapes(document: ReportDocument, edit: ReplaceTable): readonly Shape[] {
  const { tableBefore, openAfter } = replacementEdges(document, edit);
  const empty: Shape = { text: "" };
  const shapes: Shape[] = tableBefore ? [empty] : [];
  edit.tables.forEach((_, index) => shapes.push(...(index > 0 ? [empty] : []), "table"));
  shapes.push(...edit.leftovers.map((text) => ({ text })));
  if (edit.leftovers.length === 0 && openAfter) shapes.push(empty);
  return shapes;
}

/** Blocks that give way to others: those of an edit, or of a repair that is taken back; none where blocks only come back. */
export interface Replaced {
  /** Where they come, when nothing gives way: behind this block. */
  readonly after?: number;
  readonly blocks: readonly number[];
  readonly shapes: readonly Shape[];
}

/** The whole body as it should be after edits of text and of blocks, and replacements. */
export function expectedBody(
  before: ReportDocument,
  edits: readonly Edit[],
  replaced: readonly Replaced[],
): readonly Shape[] {
  const structural = edits.filter(isStructural);
  const rewritten = new Set(edits.flatMap((edit) => (edit.kind === "replaceText" ? [edit.place.block] : [])));
  const gone = new Set(replaced.flatMap(({ blocks }) => blocks));
  for (const edit of structural) if (edit.kind === "removeBlock") gone.add(edit.block);
  const shapes: Shape[] = [];
  const insertedAfter = (block: number): void => {
    for (const edit of structural) if ("after" in edit && edit.after === block) shapes.push(...shapesOf(before, edit));
    for (const { after, blocks, shapes: back } of replaced)
      if (blocks.length === 0 && after === block) shapes.push(...back);
  };
  insertedAfter(-1);
  before.blocks.forEach((block, index) => {
    for (const { blocks, shapes: instead } of replaced) if (blocks[0] === index) shapes.push(...instead);
    if (!gone.has(index)) shapes.push(...(rewritten.has(index) ? [block.kind] : shapesAsIs([block])));
    insertedAfter(index);
  });
  return shapes;
}

/**
 * Empty lines of a document that nobody expects, for removal.
 * @param expected the body as it should be
 * @returns undefined when the rest does not fit: nothing should be removed then
 */
export function surplusLines(after: ReportDocument, expected: readonly Shape[]): readonly number[] | undefined {
  const { blocks } = after;
  const strays = new Set<number>();
  let next = 0;
  for (const [index, block] of blocks.entries()) {
    if (next < expected.length && fits(block, expected[next]!)) next += 1;
    else if (isEmpty(block)) strays.add(index);
    else return undefined;
  }
  // The body's last paragraph cannot be deleted in Word: another empty line of its run goes instead.
  const last = blocks.length - 1;
  if (strays.delete(last)) {
    let first = last;
    while (first > 0 && isEmpty(blocks[first - 1])) first -= 1;
    for (let index = first; index < last; index += 1) {
      if (strays.has(index)) continue;
      strays.add(index);
      break;
    }
  }
  return next === expected.length ? [...strays] : undefined;
}

function fits(block: Block, shape: Shape): boolean {
  if (typeof shape === "string") return block.kind === shape;
  return block.kind === "paragraph" && block.text === shape.text;
}

function isEmpty(block: Block | undefined): boolean {
  return block?.kind === "paragraph" && block.text === "";
}
