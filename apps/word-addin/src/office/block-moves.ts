import type { Edit, InsertParagraphs, InsertTable, RemoveBlock, ReportDocument } from "@nianbao/core";

/** An edit that inserts or removes blocks. */
export type StructuralEdit = InsertParagraphs | InsertTable | RemoveBlock;

export function isStructural(edit: Edit): edit is StructuralEdit {
  return edit.kind === "insertParagraphs" || edit.kind === "insertTable" || edit.kind === "removeBlock";
}

/** Where blocks went by edits that were made, and what came in. */
export interface BlockMoves {
  /** New index of an old block; undefined when it was removed. */
  to(block: number): number | undefined;
  /** New indexes that hold no old block, ascending. */
  readonly inserted: readonly number[];
}

/**
 * Follows blocks through structural edits. How many blocks a table brings (Word may leave an empty line) is told by the
 * length of the document afterwards.
 * @returns undefined when the lengths do not add up: something else happened as well
 */
export function blockMoves(
  before: ReportDocument,
  after: ReportDocument,
  edits: readonly StructuralEdit[],
): BlockMoves | undefined {
  const tables = edits.filter((edit) => edit.kind === "insertTable").length;
  const paragraphs = edits.reduce((sum, edit) => sum + (edit.kind === "insertParagraphs" ? edit.texts.length : 0), 0);
  const removed = new Set(edits.flatMap((edit) => (edit.kind === "removeBlock" ? [edit.block] : [])));
  const byTables = after.blocks.length - before.blocks.length - paragraphs + removed.size;
  const each = tables === 0 ? 0 : byTables / tables;
  if (!Number.isInteger(each) || (tables === 0 ? byTables !== 0 : each < 1)) return undefined;

  const positions = new Map<number, number>();
  const inserted: number[] = [];
  let next = 0;
  for (let block = -1; block < before.blocks.length; block += 1) {
    if (block >= 0 && !removed.has(block)) positions.set(block, next++);
    for (const edit of edits) {
      if (edit.kind === "removeBlock" || Math.min(edit.after, before.blocks.length - 1) !== block) continue;
      const count = edit.kind === "insertTable" ? each : edit.texts.length;
      for (let added = 0; added < count; added += 1) inserted.push(next++);
    }
  }
  return { to: (block) => positions.get(block), inserted };
}
