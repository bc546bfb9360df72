import { currentNotice, isInBody, placeOfBlock } from "@nianbao/core";
import type { Edit, Finding, Place, TableId } from "@nianbao/core";
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
import { skeletonAlreadyIn } from "./already-made.js";
import { removeComments, writeComments } from "./comments.js";
import { copyOf, openAsDocument, queueCopy } from "./copies.js";
import { Critiques } from "./critiques.js";
import { cursorBlock, queueCursor } from "./cursor.js";
import { onSelectionChanged } from "./dirty.js";
import { DocumentReader } from "./document-reader.js";
import { floor, tryEnhancements } from "./enhancements.js";
import { fetchRendering } from "./fetch-rendering.js";
import { stand } from "./ground.js";
import { handOut } from "./hand-out.js";
import { hostError } from "./host-errors.js";
import { blockBefore, isBlank, slotAfter } from "./insertion.js";
import { KeptSelection } from "./keep-selection.js";
import { countPictures, queuePicture } from "./picture.js";
import { isTextEdit } from "./plan.js";
import { onParagraphs } from "./paragraph-events.js";
import { rangeAt } from "./range-at.js";
import { canRestore } from "./restoration.js";
import { savedFile } from "./saved-file.js";
import { WordSession } from "./session.js";
import { movePlace } from "./shift.js";
import { loadState, saveState } from "./state.js";
import { addedBlocks, strayLines } from "./tidy.js";
import { Tracking } from "./tracking.js";
import { inverseOfInsertion, moveEdits, moveInverse, type Change } from "./undo-log.js";
import { stillFits } from "./writes.js";
import { KeptReading } from "./kept-reading.js";
import { ReadBack } from "./read-back.js";
import { takesAway, Writing } from "./writing.js";

/** The document open in Word, at WordApi 1.3 and the Common API. */
export class WordDocumentHost implements DocumentHost {
  readonly #word: WordSession;
  readonly #changes: Change[] = [];
  readonly #copies: DocumentCopy[] = [];
  readonly #reader = new DocumentReader();
  readonly #tracking = new Tracking();
  readonly #critiques = new Critiques();
  readonly #kept = new KeptReading();
  readonly #back = new ReadBack(this.#reader);
  readonly #writing = new Writing(this.#kept, this.#back);
  #can = floor;
  #tried = false;
  /** A picture that was to be put in, and how many like it there were before, until it is known to be there. */
  #pictured: { readonly alt: string; readonly before: number } | undefined;

  /** @param options.patience how long Word may take to answer, ms; asked anew each time */
  constructor(options: { readonly patience?: () => number } = {}) {
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
      const read = this.#kept.keep(await this.#reader.all(context));
      this.#writing.sure(); // whoever asks has seen what became of it
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
      const ground = await stand(context, this.#reader, this.#kept.document);
      const original = copy?.();
      const write = () =>
        this.#writing.write(context, ground, edits, JSON.stringify(edits), selection, { copy: original });
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
      const ground = await stand(context, this.#reader, this.#kept.document);
      const block = cursor === undefined ? undefined : await cursorBlock(context, ground, cursor);
      const after = blockBefore(ground.document, where, block);
      const request = JSON.stringify([table, where]);
      const edits: readonly Edit[] = [{ kind: "insertTable", table, after }];
      const givenFor = ground.document;
      const { result, change } = await this.#writing.write(context, ground, edits, request, selection, { givenFor });
      if (change !== undefined) this.#remember(change);
      return result;
    });
  }

  insertSkeleton(fields: SkeletonFields): Promise<WriteResult> {
    return this.#run(async (context) => {
      const cursor = queueCursor(context);
      const ground = await stand(context, this.#reader, this.#kept.document);
      const request = JSON.stringify(fields);
      const there = this.#writing.madeBefore(request, ground.document, skeletonAlreadyIn);
      if (there !== undefined) return { snapshot: there, refused: [] };
      this.#writing.begin({ request, edits: [], before: this.#kept.document ?? ground.document });
      const ooxml = (await fetchRendering()).skeletonFlatOpc(currentNotice, fields);
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
      const after = await this.#back.send(context, ground.document, {
        strays: (now) => strayLines(ground.document, now),
      });
      this.#writing.sure();
      const inserted = addedBlocks(ground.document, after);
      const snapshot = this.#kept.keep(after);
      const inverse = { edits: inverseOfInsertion(after, inserted), restorations: [] };
      this.#remember({ inverse, after: snapshot.document });
      return { snapshot, refused: [] };
    });
  }

  undo(): Promise<WriteResult> {
    return this.#run(async (context) => {
      const change = this.#changes.at(-1);
      const selection = new KeptSelection(context);
      const ground = await stand(context, this.#reader, this.#kept.document);
      const undone = this.#writing.madeBefore(UNDO, ground.document);
      if (undone !== undefined) {
        this.#changes.pop(); // it was taken back, and Word's answer was lost
        return { snapshot: undone, refused: [] };
      }
      const inverse = change?.inverse && moveInverse(change.inverse, change.after, ground.document);
      const fits = inverse?.restorations.every((restoration) => canRestore(ground.document, restoration));
      if (inverse === undefined || fits !== true || !stillFits(ground, inverse.edits)) {
        throw new HostError("unsupported", "没有可以撤销的改动，或者文稿在那之后又改过，撤销会冲掉新的内容。");
      }
      const { edits, restorations } = inverse;
      const givenFor = ground.document;
      const { result } = await this.#writing.write(context, ground, edits, UNDO, selection, { restorations, givenFor });
      this.#changes.pop();
      if (result.refused.length > 0) {
        const left = result.refused.map(({ edit }) => edit);
        const moved = moveEdits(left, ground.document, result.snapshot.document);
        const rest = moved && { edits: moved, restorations: [] };
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
      const ground = await stand(context, this.#reader, this.#kept.document);
      const before = ground.document;
      const count = await countPictures(context, picture.alt);
      if (this.#pictured?.alt === picture.alt && count > this.#pictured.before) {
        this.#pictured = undefined; // it came in, and Word's answer was lost
        return { snapshot: this.#kept.keep(before), refused: [] };
      }
      this.#pictured = { alt: picture.alt, before: count };
      const asAsked = queuePicture(context, ground, picture, blockBefore(before, { after }, undefined));
      if (asAsked === undefined) throw new HostError("hostFailed", "这个位置不能插入图片，请换一个位置再试。");
      const now = await this.#back.send(context, before, { strays: () => [] });
      const came = addedBlocks(before, now);
      if (came.length !== 1 || !asAsked()) {
        if (came.length > 0) await this.#back.takeOut(context, now, came);
        throw new HostError("hostFailed", "Word 没有把图片放好，已经取出来了。请再试一次。");
      }
      this.#pictured = undefined;
      const snapshot = this.#kept.keep(now);
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
      const given = this.#kept.document;
      const ground = await stand(context, this.#reader, given);
      const now = isInBody(place) ? movePlace(place, given, ground.document) : undefined;
      const range = now && rangeAt(ground, now);
      if (range === undefined) return false;
      range.select();
      try {
        await context.sync();
      } catch (error) {
        const whole = rangeAt(ground, { ...now!, start: 0, end: 0 });
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
      const given = this.#kept.document;
      const ground = await stand(context, this.#reader, given);
      const done = await writeComments(context, ground, findings, (place) => movePlace(place, given, ground.document));
      return { ...done, snapshot: this.#kept.keep(await this.#reader.all(context)) };
    });
  }

  removeComments(): Promise<number> {
    if (!this.#can.comments) return Promise.reject(hostError("unsupported"));
    return this.#run(removeComments);
  }

  cursor(): Promise<Place | undefined> {
    return this.#run(async (context) => {
      const cursor = queueCursor(context);
      const ground = await stand(context, this.#reader, this.#kept.document);
      const block = await cursorBlock(context, ground, cursor);
      return block === undefined ? undefined : placeOfBlock(ground.document, block);
    });
  }

  /** Where Word has critiques. Before, it can only mark by changing the document, which a finding never does. */
  async mark(findings: readonly Finding[]): Promise<void> {
    const plan = this.#kept.document && this.#critiques.plan(this.#kept.document, findings);
    if (plan === undefined) return;
    const showing = this.#run(async (context) => {
      const ground = await stand(context, this.#reader, this.#kept.document);
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

  #remember(change: Change): void {
    this.#changes.push(change);
    if (this.#changes.length > MOST_CHANGES) this.#changes.shift();
  }
}

/** Changes that can be taken back; each holds the document after it. */
const MOST_CHANGES = 100;

/** What is asked for by taking something back. */
const UNDO = "undo";

const READ_ONLY = "这份文稿在 Word 里是只读打开的，只能检查，不能改动。要改请点“启用编辑”，或把文件另存一份再打开。";
