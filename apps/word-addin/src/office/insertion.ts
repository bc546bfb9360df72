import type { ReportDocument } from "@nianbao/core";
import type { InsertionPoint } from "@nianbao/host";
import type { Ground } from "./ground.js";

/** An empty paragraph ready to be replaced by OOXML. */
export type Slot = Word.Paragraph;

/** Queues an empty paragraph after a body block (-1: at the very beginning). @returns undefined when the block is not there */
export function slotAfter(context: Word.RequestContext, ground: Ground, after: number): Slot | undefined {
  const slot = after < 0 ? context.document.body.insertParagraph("", "Start") : besideBlock(ground, after);
  if (slot !== undefined) slot.styleBuiltIn = "Normal";
  return slot;
}

/** Queues a paragraph with a text after a body block, with the look that Word carries over from it. */
export function paragraphAfter(
  context: Word.RequestContext,
  ground: Ground,
  after: number,
  text: string,
): Word.Paragraph | undefined {
  if (after < 0) return context.document.body.insertParagraph(text, "Start");
  return blockObject(ground, after)?.insertParagraph(text, "After");
}

/** Index in Word's list of a block's (first) paragraph. */
export function indexOfBlock(ground: Ground, block: number): number | undefined {
  const found = ground.document.blocks[block];
  if (found === undefined) return undefined;
  if (found.kind === "paragraph") return ground.alignment.indexOf({ block, start: 0, end: 0 });
  const first = found.cells[0];
  if (first === undefined) return undefined;
  return ground.alignment.indexOf({
    block,
    cell: { row: first.row, column: first.column, paragraph: 0 },
    start: 0,
    end: 0,
  });
}

/** Body block after which to insert; the end when the cursor is unknown. */
export function blockBefore(document: ReportDocument, where: InsertionPoint, cursor: number | undefined): number {
  const last = document.blocks.length - 1;
  if ("after" in where) return Math.min(where.after, last);
  return where.at === "cursor" && cursor !== undefined ? cursor : last;
}

/** A document with no text and no table yet. */
export function isBlank(document: ReportDocument): boolean {
  return document.blocks.every((block) => block.kind === "paragraph" && block.text.trim() === "");
}

/** Word's object for a block: its paragraph, or its table. */
export function blockObject(ground: Ground, block: number): Word.Paragraph | Word.Table | undefined {
  const at = indexOfBlock(ground, block);
  if (at === undefined) return undefined;
  const item = ground.items[at]!;
  return isTable(ground.document, block) ? item.parentTable : item;
}

/** Queues the removal of a block that is known to be there. */
export function queueBlockRemoval(ground: Ground, block: number): void {
  blockObject(ground, block)?.delete();
}

function besideBlock(ground: Ground, block: number): Slot | undefined {
  return blockObject(ground, block)?.insertParagraph("", "After");
}

function isTable(document: ReportDocument, block: number): boolean {
  return document.blocks[block]?.kind === "table";
}
