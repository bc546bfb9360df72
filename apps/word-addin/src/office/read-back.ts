import type { ReportDocument } from "@nianbao/core";
import { blockMoves } from "./block-moves.js";
import type { DocumentReader } from "./document-reader.js";
import { queueListing, stand } from "./ground.js";
import { toHostError } from "./host-errors.js";
import { queueBlockRemoval } from "./insertion.js";
import type { KeptSelection } from "./keep-selection.js";
import type { Restoration } from "./restoration.js";
import { leftBehind } from "./rollback.js";
import type { StructuralEdit } from "./structural.js";
import { took } from "./writes.js";

/** Blocks that an insertion left behind and nobody wants, told from the document after it. */
export type Strays = (after: ReportDocument) => readonly number[];

interface ReadBackWith {
  /** Edits of blocks among what is queued. */
  readonly structural?: readonly StructuralEdit[];
  /** Empty lines that an insertion left behind, to be removed (one request more when there are any). */
  readonly strays?: Strays | undefined;
  /** Whether all was made, when Word says that it was not. */
  readonly isMade?: ((after: ReportDocument) => boolean) | undefined;
  /** What was to come back. */
  readonly back?: readonly Restoration[];
  /** To be looked at in the same request. */
  readonly selection?: KeptSelection | undefined;
}

/** Sends writes and looks what became of them. */
export class ReadBack {
  constructor(private readonly reader: DocumentReader) {}

  /**
   * Sends what is queued and reads the document afterwards, in one request. When Word answers an error, what it did
   * before the error stays done (and sometimes what it says it did not do), so the document is read again before
   * anything is concluded.
   * @throws what Word threw, when the document is as it was before
   */
  async send(context: Word.RequestContext, before: ReportDocument, options: ReadBackWith): Promise<ReportDocument> {
    const { strays, selection } = options;
    const read = this.reader.queue(context);
    const listing = strays === undefined ? undefined : queueListing(context);
    selection?.queueLook();
    let after: ReportDocument;
    try {
      await context.sync();
      after = await read();
    } catch (error) {
      return this.#afterError(context, before, options, error);
    }
    const lines = strays?.(after) ?? [];
    if (listing === undefined || lines.length === 0) return after;
    const ground = listing(after);
    for (const block of lines) queueBlockRemoval(ground, block);
    const tidied = await this.reader.all(context);
    // Where Word failed at that, once more; a line that it keeps all the same counts for nothing.
    const left = strays?.(tidied) ?? [];
    return left.length === 0 ? tidied : this.takeOut(context, tidied, left);
  }

  /** Removes what an insertion left behind, and reads what is there then. */
  async takeOut(context: Word.RequestContext, after: ReportDocument, left: readonly number[]): Promise<ReportDocument> {
    const ground = await stand(context, this.reader, after);
    for (const block of left) queueBlockRemoval(ground, block);
    return this.reader.all(context);
  }

  async #afterError(
    context: Word.RequestContext,
    before: ReportDocument,
    { structural = [], strays, isMade = tookWith(before, structural, strays), back = [] }: ReadBackWith,
    error: unknown,
  ): Promise<ReportDocument> {
    const failure = toHostError(error);
    let after = await this.reader.all(context);
    if (sameBlocks(after, before)) throw failure;
    // All may be done but for the lines that it left: these go first, or a repair that is there would count as failed.
    const lines = strays?.(after) ?? [];
    if (lines.length > 0) after = await this.takeOut(context, after, lines);
    if (lines.length > 0 && sameBlocks(after, before)) throw failure;
    if (isMade(after)) return after;
    const left = strays === undefined ? undefined : leftBehind(before, after, structural, back);
    if (left === undefined) return after;
    await this.takeOut(context, after, left);
    throw failure;
  }
}

function sameBlocks(a: ReportDocument, b: ReportDocument): boolean {
  return JSON.stringify(a.blocks) === JSON.stringify(b.blocks);
}

/** Whether edits of blocks can be seen in the document that was read back, all of them. */
function tookWith(
  before: ReportDocument,
  structural: readonly StructuralEdit[],
  strays: Strays | undefined,
): (after: ReportDocument) => boolean {
  return (after) => {
    const moves = blockMoves(before, after, structural, strays?.(after));
    return structural.length > 0 && moves !== undefined && structural.every((edit) => took(edit, after, moves));
  };
}
