import { blockText, type Block, type ReportDocument } from "@nianbao/core";
import type { Ground } from "./ground.js";
import { queueBlockRemoval, slotAfter } from "./insertion.js";
import { originalBlocks } from "./original-blocks.js";

/**
 * What brings blocks back that were taken away, as they were in the copy made before: tables in the place of those that a
 * repair brought, removed blocks beside the one they followed.
 */
export interface Restoration {
  /** Block behind which they come back; -1: the very beginning. */
  readonly after: number;
  /** Text of that block, where it is to be the same still. */
  readonly beside?: string;
  /** Blocks that came in their place, and their text. */
  readonly blocks: readonly number[];
  readonly expect: readonly string[];
  /** The document before, as Flat OPC. */
  readonly copy: string;
  /** Blocks of the copy that come back; they follow one another. */
  readonly originals: readonly number[];
  /** What they were. */
  readonly were: readonly Block[];
}

/** Whether what came in their place, or what they followed, still stands as it did. */
export function canRestore(document: ReportDocument, { after, beside, blocks, expect }: Restoration): boolean {
  const neighbour = document.blocks[after];
  if (beside !== undefined && after >= 0 && (neighbour === undefined || blockText(neighbour) !== beside)) return false;
  return blocks.every((block, index) => {
    const found = document.blocks[block];
    return found !== undefined && blockText(found) === expect[index];
  });
}

/** Queues a restoration. @returns false when Word's paragraphs cannot be told apart; nothing is queued then */
export function queueRestoration(context: Word.RequestContext, ground: Ground, restoration: Restoration): boolean {
  const { after, blocks, copy, originals } = restoration;
  const ooxml = originalBlocks(copy, originals);
  const slot = ooxml === undefined ? undefined : slotAfter(context, ground, after);
  if (ooxml === undefined || slot === undefined) return false;
  slot.getRange("Content").insertOoxml(ooxml, "Replace");
  for (const block of blocks) queueBlockRemoval(ground, block);
  return true;
}

/** The body with restorations made in it, indexes being those before. */
export function restored(
  { blocks }: ReportDocument,
  restorations: readonly Restoration[],
  removed: readonly number[],
): readonly Block[] {
  const gone = new Set([...removed, ...restorations.flatMap((each) => each.blocks)]);
  const backAfter = (index: number): readonly Block[] =>
    restorations.flatMap(({ after, were }) => (after === index ? were : []));
  return [
    ...backAfter(-1),
    ...blocks.flatMap((block, index) => [...(gone.has(index) ? [] : [block]), ...backAfter(index)]),
  ];
}
