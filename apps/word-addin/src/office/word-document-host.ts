import { isInBody, notice2021, placeOfBlock, reuseBlocks } from "@nianbao/core";
import type { Edit, Finding, Place, Refusal, ReportDocument, TableId } from "@nianbao/core";
import {
  HostError,
  repairedTables,
  type ApplyOptions,
  type CommentResult,
  type DocumentCopy,
  type DocumentHost,
  type HostCapabilities,
  type InsertionPoint,
  type OutgoingFile,
  type Picture,
  type SkeletonFields,
  type Snapshot,
  type StoredState,
  type WriteResult,
} from "@nianbao/host";
import { alreadyMade, skeletonAlreadyIn, type Unsure } from "./already-made.js";
import { blockMoves } from "./block-moves.js";
import { removeComments, writeComments } from "./comments.js";
import { copyOf, openAsDocument, queueCopy } from "./copies.js";
import { Critiques } from "./critiques.js";
import { cursorBlock, queueCursor } from "./cursor.js";
import { onSelectionChanged } from "./dirty.js";
import { DocumentReader } from "./document-reader.js";
import { floor, tryEnhancements } from "./enhancements.js";
import { expectedBody, shapesAsIs, shapesOf, surplusLines } from "./expected-shapes.js";
import { fetchRendering } from "./fetch-rendering.js";
import { queueListing, stand, type Ground } from "./ground.js";
import { handOut } from "./hand-out.js";
import { hostError, toHostError } from "./host-errors.js";
import { blockBefore, isBlank, queueBlockRemoval, slotAfter } from "./insertion.js";
import { KeptSelection } from "./keep-selection.js";
import { countPictures, queuePicture } from "./picture.js";
import { isTextEdit } from "./plan.js";
import { onParagraphs } from "./paragraph-events.js";
import { rangeAt } from "./range-at.js";
import { canRestore, queueRestoration, type Restoration } from "./restoration.js";
import { savedFile } from "./saved-file.js";
import { WordSession } from "./session.js";
import { loadState, saveState } from "./state.js";
import { isStructural, type StructuralEdit } from "./structural.js";
import { leftBehind } from "./rollback.js";
import { addedBlocks, strayLines } from "./tidy.js";
import { Tracking } from "./tracking.js";
import { inverseOf, inverseOfInsertion, moveEdits, moveInverse, type Change } from "./undo-log.js";
import { needsRendering, queueEdits, stillFits, took } from "./writes.js";

/** Blocks that an insertion left behind and nobody wants, told from the document after it. */
type Strays = (after: ReportDocument) => readonly number[];

interface WriteWith {
  readonly copy?: string | undefined;
  readonly restorations?: readonly Restoration[];
}

interface ReadBackWith {
  /** Empty lines that an insertion left behind, to be removed (one request more when there are any). */
  readonly strays?: Strays | undefined;
  /** Whether all was made, when Word says that it was not. */
  readonly isMade?: ((after: ReportDocument) => boolean) | undefined;
  /** What was to come back. */
  readonly back?: readonly Restoration[];
  /** To be looked at in the same request. */
  readonly selection?: KeptSelection | undefined;
}

interface Written {
  readonly result: WriteResult;
  /** Absent when nothing was changed. */
  readonly change?: Change;
}

/** The document open in Word, at WordApi 1.3 and the Common API. */
export class WordDocumentHost implements DocumentHost {
  readonly #word: WordSession;
  readonly #changes: Change[] = [];
  readonly #copies: DocumentCopy[] = [];
  readonly #reader = new DocumentReader();
  readonly #tracking = new Tracking();
  readonly #critiques = new Critiques();
  #document: ReportDocument | undefined;
  #revision = 0;
  #can = floor;
  #tried = false;
  #unsure: Unsure | undefined;
  /** A picture that was to be put in, and how many like it there were before, until it is known to be there. */
  #pictured: { readonly alt: string; readonly before: number } | undefined;

  /** @param options.patience how long Word may take to answer, ms */
  constructor(options: { readonly patience?: number } = {}) {
    this.#word = new WordSession(options.patience);
  }

  get capabilities(): HostCapabilities {
    const { comments, trackedChanges } = this.#can;
    const plain: HostCapabilities = {
      name: "Word",
      undo: true,
      selection: true,
      changeEvents: false,
      ...(comments ? { comments } : {}),
      ...(trackedChanges ? { trackedChanges } : {}),
    };
    const locked = Office.context.document.mode === Office.DocumentMode.ReadOnly;
    return locked ? { ...plain, readOnly: READ_ONLY } : plain;
  }

  async read(): Promise<Snapshot> {
    const snapshot = await this.#run(async (context) => {
      const read = this.#keep(await this.#reader.all(context));
      this.#unsure = undefined; // whoever asks has seen what became of it
      return read;
    });
    if (!this.#tried) {
      this.#tried = true;
      this.#can = await tryEnhancements((batch) => this.#run(batch));
    }
    return snapshot;
  }

  apply(edits: readonly Edit[], options: ApplyOptions = {}): Promise<WriteResult> {
    if (options.tracked === true && !this.#can.trackedChanges) return Promise.reject(hostError("unsupported"));
    // Blocks that come and go are made plainly: what was cut short could not be taken out again.
    const inTracks = options.tracked === true && edits.every(isTextEdit);
    return this.#run(async (context) => {
      // The copy comes with the first request: it is in hand before anything is written.
      const copy = edits.some(takesAway) ? queueCopy(context) : undefined;
      const selection = new KeptSelection(context);
      const ground = await stand(context, this.#reader, this.#document);
      const original = copy?.();
      const write = (): Promise<Written> =>
        this.#write(context, ground, edits, JSON.stringify(edits), selection, { copy: original });
      const { result, change } = await (inTracks ? this.#tracking.during(context, write) : write());
      const tables = repairedTables(edits, result.refused);
      if (tables.length > 0 && original !== undefined) this.#copies.push(copyOf(original, tables));
      // A tracked change is taken back by rejecting it: to write the old words again would only track them too.
      if (change !== undefined) this.#remember(inTracks ? { ...change, inverse: undefined } : change);
      return result;
    });
  }

  insertTable(table: TableId, where: InsertionPoint): Promise<WriteResult> {
    return this.#run(async (context) => {
      const cursor = "at" in where && where.at === "cursor" ? queueCursor(context) : undefined;
      const selection = new KeptSelection(context);
      const ground = await stand(context, this.#reader, this.#document);
      const block = cursor === undefined ? undefined : await cursorBlock(context, ground, cursor);
      const after = blockBefore(ground.document, where, block);
      this.#document = ground.document;
      const request = JSON.stringify([table, where]);
      const edits: readonly Edit[] = [{ kind: "insertTable", table, after }];
      const { result, change } = await this.#write(context, ground, edits, request, selection);
      if (change !== undefined) this.#remember(change);
      return result;
    });
  }

  insertSkeleton(fields: SkeletonFields): Promise<WriteResult> {
    return this.#run(async (context) => {
      const cursor = queueCursor(context);
      const ground = await stand(context, this.#reader, this.#document);
      const request = JSON.stringify(fields);
      if (this.#unsure?.request === request && skeletonAlreadyIn(this.#unsure, ground.document)) {
        this.#unsure = undefined;
        return { snapshot: this.#keep(ground.document), refused: [] };
      }
      this.#unsure = { request, edits: [], before: this.#document ?? ground.document };
      const ooxml = (await fetchRendering()).skeletonFlatOpc(notice2021, fields);
      if (isBlank(ground.document)) {
        context.document.body.insertOoxml(ooxml, "Replace");
      } else {
        const block = await cursorBlock(context, ground, cursor);
        const after = blockBefore(ground.document, { at: "cursor" }, block);
        const slot = slotAfter(context, ground, after);
        if (slot === undefined)
          throw new HostError("hostFailed", "光标所在的位置不能插入，请把光标移到正文的一个空行再试。");
        slot.getRange("Content").insertOoxml(ooxml, "Replace");
      }
      const after = await this.#readBack(context, ground.document, [], {
        strays: (now) => strayLines(ground.document, now),
      });
      this.#unsure = undefined;
      const inserted = addedBlocks(ground.document, after);
      const snapshot = this.#keep(after);
      const inverse = { edits: inverseOfInsertion(after, inserted), restorations: [] };
      this.#remember({ inverse, after: snapshot.document });
      return { snapshot, refused: [] };
    });
  }

  undo(): Promise<WriteResult> {
    return this.#run(async (context) => {
      const change = this.#changes.at(-1);
      const selection = new KeptSelection(context);
      const ground = await stand(context, this.#reader, this.#document);
      this.#document = ground.document;
      const again = this.#unsure;
      if (again?.request === UNDO && alreadyMade(again, ground.document)) {
        this.#unsure = undefined;
        this.#changes.pop(); // it was taken back, and Word's answer was lost
        return { snapshot: this.#keep(ground.document), refused: [] };
      }
      const inverse = change?.inverse && moveInverse(change.inverse, change.after, ground.document);
      const fits = inverse?.restorations.every((restoration) => canRestore(ground.document, restoration));
      if (inverse === undefined || fits !== true || !stillFits(ground, inverse.edits)) {
        throw new HostError("unsupported", "没有可以撤销的改动，或者文稿在那之后又改过，撤销会冲掉新的内容。");
      }
      const { result } = await this.#write(context, ground, inverse.edits, UNDO, selection, inverse);
      this.#changes.pop();
      if (result.refused.length > 0) {
        const left = result.refused.map(({ edit }) => edit);
        const edits = moveEdits(left, ground.document, result.snapshot.document);
        const rest = edits && { edits, restorations: [] };
        this.#remember({ inverse: rest, after: result.snapshot.document });
      }
      return result;
    });
  }

  copies(): readonly DocumentCopy[] {
    return [...this.#copies];
  }

  async openCopy(copy: DocumentCopy): Promise<void> {
    const bytes = await copy.bytes();
    return this.#run((context) => openAsDocument(context, bytes));
  }

  async keepCopy(before: string): Promise<void> {
    const bytes = await this.toDocx();
    this.#copies.push({ tables: [], before, bytes: () => Promise.resolve(bytes) });
  }

  toDocx(): Promise<Uint8Array> {
    return this.#run(savedFile);
  }

  insertPicture(picture: Picture, after: number): Promise<WriteResult> {
    return this.#run(async (context) => {
      const ground = await stand(context, this.#reader, this.#document);
      const before = ground.document;
      const count = await countPictures(context, picture.alt);
      if (this.#pictured?.alt === picture.alt && count > this.#pictured.before) {
        this.#pictured = undefined; // it came in, and Word's answer was lost
        return { snapshot: this.#keep(before), refused: [] };
      }
      this.#pictured = { alt: picture.alt, before: count };
      const asAsked = queuePicture(context, ground, picture, blockBefore(before, { after }, undefined));
      if (asAsked === undefined) throw new HostError("hostFailed", "这个位置不能插入图片，请换一个位置再试。");
      const now = await this.#readBack(context, before, [], { strays: () => [] });
      const came = addedBlocks(before, now);
      if (came.length !== 1 || !asAsked()) {
        this.#keep(came.length === 0 ? now : await this.#takeOut(context, now, came));
        throw new HostError("hostFailed", "Word 没有把图片放好，已经取出来了。请再试一次。");
      }
      this.#pictured = undefined;
      const snapshot = this.#keep(now);
      const inverse = { edits: inverseOfInsertion(now, came), restorations: [] };
      this.#remember({ inverse, after: snapshot.document });
      return { snapshot, refused: [] };
    });
  }

  handOut(file: OutgoingFile): Promise<void> {
    return this.#run((context) => handOut(context, file));
  }

  reveal(place: Place): Promise<boolean> {
    return this.#run(async (context) => {
      const ground = await stand(context, this.#reader, this.#document);
      if (!isInBody(place)) return false;
      const range = rangeAt(ground, place);
      if (range === undefined) return false;
      range.select();
      try {
        await context.sync();
      } catch (error) {
        const whole = rangeAt(ground, { ...place, start: 0, end: 0 });
        if (whole === undefined || place.start === place.end) throw error;
        whole.select();
        await context.sync();
      }
      return true;
    });
  }

  writeComments(findings: readonly Finding[]): Promise<CommentResult> {
    if (!this.#can.comments) return Promise.reject(hostError("unsupported"));
    return this.#run(async (context) => {
      const ground = await stand(context, this.#reader, this.#document);
      const done = await writeComments(context, ground, findings);
      return { ...done, snapshot: this.#keep(await this.#reader.all(context)) };
    });
  }

  removeComments(): Promise<number> {
    if (!this.#can.comments) return Promise.reject(hostError("unsupported"));
    return this.#run(removeComments);
  }

  cursor(): Promise<Place | undefined> {
    return this.#run(async (context) => {
      const cursor = queueCursor(context);
      const ground = await stand(context, this.#reader, this.#document);
      const block = await cursorBlock(context, ground, cursor);
      return block === undefined ? undefined : placeOfBlock(ground.document, block);
    });
  }

  /** Where Word has critiques. Before, it can only mark by changing the document, which a finding never does. */
  async mark(findings: readonly Finding[]): Promise<void> {
    const plan = this.#document && this.#critiques.plan(this.#document, findings);
    if (plan === undefined) return;
    const showing = this.#run(async (context) => {
      const ground = await stand(context, this.#reader, this.#document);
      await this.#critiques.show(context, ground, plan);
    });
    await showing.catch(() => undefined); // a courtesy: the list in the panel is complete without
  }

  onDirty(listener: () => void): () => void {
    const leave = [onSelectionChanged(listener), onParagraphs(listener, (batch) => this.#run(batch))];
    return () => leave.forEach((each) => each());
  }

  loadState(): Promise<StoredState | undefined> {
    return loadState();
  }

  saveState(state: StoredState): Promise<boolean> {
    return saveState(state);
  }

  #run<T>(batch: (context: Word.RequestContext) => Promise<T>): Promise<T> {
    return this.#word.run(async (context) => {
      await this.#tracking.settle(context);
      return batch(context);
    });
  }

  /**
   * Makes edits given for the document as last handed out, and reads back what became of them.
   * @param request what was asked for, to know a second attempt by
   * @param selection the clerk's, before
   * @param more.copy the document before as Flat OPC, where something is taken away
   * @param more.restorations what is to come back besides
   */
  async #write(
    context: Word.RequestContext,
    ground: Ground,
    edits: readonly Edit[],
    request: string,
    selection: KeptSelection,
    { copy, restorations = [] }: WriteWith = {},
  ): Promise<Written> {
    const before = ground.document;
    const unsure = this.#unsure;
    if (unsure?.request === request && alreadyMade(unsure, before)) {
      this.#unsure = undefined;
      return { result: { snapshot: this.#keep(before), refused: [] } };
    }
    this.#unsure = { request, edits, restorations, before: this.#document ?? before };
    const given = new Map<Edit, Edit>();
    const refused: Refusal[] = [];
    for (const edit of edits) {
      const [moved] = moveEdits([edit], this.#document ?? before, before) ?? [];
      if (moved === undefined) refused.push({ edit, code: "changed" });
      else given.set(moved, edit);
    }
    const rendering = needsRendering(edits) ? await fetchRendering() : undefined;
    const queued = queueEdits(context, ground, [...given.keys()], rendering);
    const structural = queued.made.filter(isStructural);
    for (const restoration of restorations) queueRestoration(context, ground, restoration);
    const restoring = restorations.length > 0;
    const repairs = structural.filter((edit) => edit.kind === "replaceTable");
    const replaced = [
      ...restorations.map((each) => ({ ...each, shapes: shapesAsIs(each.were) })),
      ...repairs.map((edit) => ({ blocks: edit.blocks, shapes: shapesOf(before, edit) })),
    ];
    const strays: Strays | undefined =
      replaced.length > 0
        ? (now) => surplusLines(now, expectedBody(before, queued.made, replaced)) ?? []
        : structural.length > 0
          ? (now) => strayLines(before, now)
          : undefined;
    const isBack = (now: ReportDocument): boolean =>
      alreadyMade({ request, edits: queued.made, restorations, before }, now);
    const takes = restoring || structural.some(takesAway);
    const after = await this.#readBack(context, before, structural, {
      strays,
      isMade: restoring ? isBack : undefined,
      back: restorations,
      selection: takes ? undefined : selection,
    });
    await selection.giveBack();
    if (restoring && !isBack(after)) {
      this.#keep(after);
      throw new HostError("hostFailed", HALF_BACK);
    }
    this.#unsure = undefined;
    const moves = blockMoves(before, after, structural);
    const failed = queued.made.filter((edit) => !took(edit, after, moves));
    refused.push(...queued.refused.map(({ edit, code }) => ({ edit: given.get(edit)!, code })));
    refused.push(...failed.map((edit) => ({ edit: given.get(edit)!, code: "failed" as const })));
    const result = { snapshot: this.#keep(after), refused };
    if (queued.made.length === failed.length) return { result };
    const made = queued.made.filter((edit) => !failed.includes(edit));
    const inverse = moves && inverseOf(made, before, after, moves, copy);
    return { result, change: { inverse, after: result.snapshot.document } };
  }

  /**
   * Sends what is queued and reads the document afterwards, in one request. When Word answers an error, what it did
   * before the error stays done (and sometimes what it says it did not do), so the document is read again before
   * anything is concluded.
   */
  async #readBack(
    context: Word.RequestContext,
    before: ReportDocument,
    structural: readonly StructuralEdit[],
    { strays, isMade = tookWith(before, structural), back = [], selection }: ReadBackWith = {},
  ): Promise<ReportDocument> {
    const read = this.#reader.queue(context);
    const listing = strays === undefined ? undefined : queueListing(context);
    selection?.queueLook();
    let after: ReportDocument;
    try {
      await context.sync();
      after = await read();
    } catch (error) {
      const failure = toHostError(error);
      after = await this.#reader.all(context);
      if (JSON.stringify(after.blocks) === JSON.stringify(before.blocks)) throw failure;
      // All may be done but for the lines that it left: these go first, or a repair that is there would count as failed.
      const lines = strays?.(after) ?? [];
      if (lines.length > 0) after = await this.#takeOut(context, after, lines);
      if (lines.length > 0 && JSON.stringify(after.blocks) === JSON.stringify(before.blocks)) throw failure;
      if (isMade(after)) return after;
      const left = strays === undefined ? undefined : leftBehind(before, after, structural, back);
      if (left !== undefined) {
        this.#keep(await this.#takeOut(context, after, left));
        throw failure;
      }
      return after;
    }
    const lines = strays?.(after) ?? [];
    if (listing === undefined || lines.length === 0) return after;
    const ground = listing(after);
    for (const block of lines) queueBlockRemoval(ground, block);
    return this.#reader.all(context);
  }

  #remember(change: Change): void {
    this.#changes.push(change);
    if (this.#changes.length > MOST_CHANGES) this.#changes.shift();
  }

  /** Removes what an insertion left behind, and reads what is there then. */
  async #takeOut(
    context: Word.RequestContext,
    after: ReportDocument,
    left: readonly number[],
  ): Promise<ReportDocument> {
    const ground = await stand(context, this.#reader, after);
    for (const block of left) queueBlockRemoval(ground, block);
    return this.#reader.all(context);
  }

  /** Equal content is an equal revision; blocks that did not change stay the same objects. */
  #keep(document: ReportDocument): Snapshot {
    const last = this.#document;
    const next = last === undefined ? document : reuseBlocks(last, document);
    if (last === undefined || !sameDocument(last, next)) {
      this.#revision += 1;
      this.#document = next;
    }
    return { document: this.#document!, revision: this.#revision };
  }
}

/** Whether edits of blocks can be seen in the document that was read back, all of them. */
function tookWith(before: ReportDocument, structural: readonly StructuralEdit[]): (after: ReportDocument) => boolean {
  return (after) => {
    const moves = blockMoves(before, after, structural);
    return structural.length > 0 && moves !== undefined && structural.every((edit) => took(edit, after, moves));
  };
}

/** Whether two readings are of one content; their blocks are compared as objects. */
function sameDocument({ blocks: a, ...before }: ReportDocument, { blocks: b, ...after }: ReportDocument): boolean {
  return (
    a.length === b.length &&
    a.every((block, index) => block === b[index]) &&
    JSON.stringify(before) === JSON.stringify(after)
  );
}

/** Whether an edit takes something out of the document that only a copy can bring back. */
function takesAway({ kind }: Edit): boolean {
  return kind === "replaceTable" || kind === "removeBlock";
}

/** Changes that can be taken back; each holds the document after it. */
const MOST_CHANGES = 100;

/** What is asked for by taking something back. */
const UNDO = "undo";

const HALF_BACK = "Word 没有把改动全部撤销。文稿里现在有什么，已经重新读出来了，请对照着看一下；也可以在 Word 里撤销。";

const READ_ONLY = "这份文稿在 Word 里是只读打开的，只能检查，不能改动。要改请点“启用编辑”，或把文件另存一份再打开。";
