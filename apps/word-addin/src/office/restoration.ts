import { blockText, type ReportDocument } from "@nianbao/core";
import type { Shape } from "./expected-shapes.js";
import type { Ground } from "./ground.js";
import { queueBlockRemoval, slotAfter } from "./insertion.js";
import { originalBlocks } from "./original-blocks.js";

/** What takes a repair back: the tables as they were, from the copy made before it, in the place of those that came. */
export interface Restoration {
  /** Blocks that the repair brought, and their text. */
  readonly blocks: readonly number[];
  readonly expect: readonly string[];
  /** The document before the repair, as Flat OPC. */
  readonly copy: string;
  /** Blocks of the copy that come back; they follow one another. */
  readonly originals: readonly number[];
  readonly shapes: readonly Shape[];
}

/** Whether the repaired tables still stand as the repair left them. */
export function canRestore(document: ReportDocument, { blocks, expect }: Restoration): boolean {
  return blocks.every((block, index) => {
    const found = document.blocks[block];
    return found !== undefined && blockText(found) === expect[index];
  });
}

/** Queues a restoration. @returns false when Word's paragraphs cannot be told apart; nothing is queued then */
export function queueRestoration(context: Word.RequestContext, ground: Ground, restoration: Restoration): boolean {
  const { blocks, copy, originals } = restoration;
  const ooxml = originalBlocks(copy, originals);
  const slot = ooxml === undefined ? undefined : slotAfter(context, ground, blocks[0]!);
  if (ooxml === undefined || slot === undefined) return false;
  slot.getRange("Content").insertOoxml(ooxml, "Replace");
  for (const block of blocks) queueBlockRemoval(ground, block);
  return true;
}
