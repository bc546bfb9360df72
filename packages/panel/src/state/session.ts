import {
  currentNotice,
  recognise,
  tableOf,
  type CellId,
  type Edit,
  type Finding,
  type Fix,
  type LinkedNumber,
  type Place,
  type RepairPlan,
  type TableId,
} from "@nianbao/core";
import type { Sentence } from "@nianbao/docx";
import {
  HostError,
  type DocumentCopy,
  type DocumentHost,
  type InsertionPoint,
  type OutgoingFile,
  type SkeletonFields,
  type StoredState,
  type WriteResult,
} from "@nianbao/host";
import { messages } from "../locale/messages.js";
import { sentenceSpot } from "../sentences/spot.js";
import { CursorWatch } from "./cursor-watch.js";
import { CellWriter } from "./cell-writer.js";
import type { SessionOptions } from "./open-document.js";
import { ReviewedDocument } from "./reviewed-document.js";

/**
 * What the panel does with one open document, in the clerk's terms. Components read {@link store} and call the methods;
 * nothing here throws.
 */
export class PanelSession extends ReviewedDocument {
  readonly #cells: CellWriter;
  readonly #cursor: CursorWatch;

  constructor(host: DocumentHost, options: SessionOptions = {}) {
    super(host, options);
    this.#cells = new CellWriter(
      this.store,
      () => this.recognised,
      (label, edits) => this.change(label, () => this.host.apply(edits())),
    );
    const seen = options.visible ?? (() => true);
    this.#cursor = new CursorWatch(
      () => this.calls.run(() => this.host.cursor()),
      () => this.calls.idle && seen(),
      (cursor) => {
        if (JSON.stringify(cursor) !== JSON.stringify(this.store.get().cursor)) this.store.set({ cursor });
      },
    );
  }

  /** Keeps the cursor's place in the state, where the host knows it. @returns ends it. */
  followCursor(): () => void {
    return this.host.capabilities.selection ? this.#cursor.follow() : () => undefined;
  }

  override start(): void {
    void this.calls
      .run(() => this.host.loadState())
      .then((stored) => {
        if (stored !== undefined) this.store.set({ stored });
      })
      .catch(() => undefined); // nothing kept, or not to be had: the panel works without
    super.start();
  }

  /** Puts figures into the document when this tick has ended; texts as typed. */
  setCells(texts: ReadonlyMap<CellId, string>, label: string): void {
    this.#cells.set(texts, label);
  }

  /** Forgets a figure that could not be written; the document's own stands. */
  dropCell(id: CellId): void {
    this.#cells.drop(id);
  }

  applyFix(fix: Fix): Promise<WriteResult | undefined> {
    return this.applyEdits(messages.check.fixed(fix.title), fix.edits);
  }

  /** Makes edits drawn up for the report on the screen, as one change. */
  applyEdits(label: string, edits: readonly Edit[]): Promise<WriteResult | undefined> {
    const document = this.store.get().reading?.snapshot.document;
    return this.correct(label, async () => {
      const { withinLink } = await import("./checking.js");
      return document === undefined ? edits : edits.map((edit) => withinLink(document, edit));
    });
  }

  async insertTable(table: TableId, where: InsertionPoint): Promise<void> {
    const form = this.store.get().reading?.recognised.form;
    const name = form === undefined ? "" : tableOf(form, table).name;
    await this.change(messages.report.inserted(name), () => this.host.insertTable(table, where));
  }

  async insertSkeleton(fields: SkeletonFields): Promise<void> {
    const inserted = await this.change(messages.report.skeletonInserted, () => this.host.insertSkeleton(fields));
    if (inserted !== undefined) await this.keep({ ...this.store.get().stored, ...fields });
  }

  /**
   * Puts standard tables in the place of damaged ones, and looks whether every number is in its cell.
   * @param onDone told when every number is there, also when that came only by trying again
   * @returns whether it was done at once
   */
  async repair({ tables, edit, moves }: RepairPlan, onDone?: () => void): Promise<boolean> {
    if (edit === undefined) return false;
    let all = false;
    const names = tables.map((id) => tableOf(currentNotice, id).name).join("、");
    const label = messages.repair.done(names);
    await this.change(
      label,
      () => this.host.apply([edit]),
      ({ refused }) => {
        if (refused.length > 0) return;
        const cells = new Map([...(this.recognised?.tables.values() ?? [])].flatMap((table) => [...table.cells]));
        const lost = moves.filter(({ cell, text }) => cells.get(cell)?.raw.trim() !== text).length;
        all = lost === 0;
        if (all) onDone?.();
        else
          this.store.set({
            trouble: { message: messages.repair.lost(lost), advice: "", during: "write", again: false },
          });
      },
    );
    return all;
  }

  /** Hands out a copy from before a repair. */
  async openCopy(copy: DocumentCopy): Promise<void> {
    const given = await this.calls
      .run(async () => {
        await this.host.openCopy(copy);
        return true;
      })
      .catch((error: unknown) => this.fail(error));
    if (given === true) this.store.set({ notice: messages.repair.copyGiven });
  }

  /** Gives a file made from the document to the clerk. @returns whether it was given */
  async handOut(file: OutgoingFile, notice: string): Promise<boolean> {
    const given = await this.calls
      .run(async () => {
        if (this.host.handOut === undefined) return false;
        await this.host.handOut(file);
        return true;
      })
      .catch((error: unknown) => this.fail(error));
    if (given === true) this.store.set({ notice });
    return given === true;
  }

  /** The document as a .docx; undefined when it cannot be had, which is told. */
  async docx(): Promise<Uint8Array | undefined> {
    const bytes = await this.calls.run(async () => this.host.toDocx?.()).catch((error: unknown) => this.fail(error));
    return bytes === undefined ? undefined : bytes;
  }

  /** Inserts a sentence as a paragraph: behind the one the cursor is in, or at the end of its chapter. */
  async insertSentence(sentence: Sentence, where: "cursor" | "chapterEnd"): Promise<void> {
    if (sentence.state !== "ready") return;
    const { pieces, chapter, title } = sentence;
    let block: number | undefined;
    const inserted = await this.change(messages.sentences.inserted(title), async () => {
      // Read afresh: the cursor is told in terms of the document as it is now.
      const { document } = await this.host.read();
      const cursor = where === "cursor" ? await this.host.cursor() : undefined;
      const known = where === "chapterEnd" || (cursor !== undefined && cursor.story === undefined);
      const spot = known ? sentenceSpot(recognise(document), chapter, cursor?.block) : undefined;
      if (spot === undefined) throw new HostError("unsupported", messages.sentences.noPlace);
      block = spot.after + 1;
      return this.host.apply([{ kind: "insertSentence", ...spot, pieces }]);
    });
    if (inserted?.refused.length !== 0 || block === undefined) return;
    const text = pieces.map((piece) => piece.text).join("");
    await this.reveal({ block, start: 0, end: text.length });
  }

  /** Makes a linked number and its cell agree: the text is changed, or the cell. */
  async align(linked: LinkedNumber, truth: "table" | "text"): Promise<void> {
    const value = truth === "table" ? (linked.expected ?? "") : linked.text;
    const { recognised } = this;
    if (recognised === undefined) return;
    await this.change(messages.linked.aligned(truth, value), async () => {
      const { alignLinkedNumber } = await import("./checking.js");
      const edit = alignLinkedNumber(recognised, linked, truth);
      if (typeof edit === "string") throw new HostError("unsupported", edit);
      return this.host.apply([edit]);
    });
  }

  override async undo(): Promise<void> {
    await super.undo();
    // A year roll that was taken back leaves nothing to be rewritten.
    const { stored, reading } = this.store.get();
    const { roll, ...rest } = stored;
    if (roll === undefined || reading?.recognised.year?.value === roll.to) return;
    await this.keep(rest);
  }

  /** Shows a place in the document; looks again when it has gone. */
  async reveal(place: Place): Promise<void> {
    const shown = await this.calls.run(() => this.host.reveal(place)).catch((error: unknown) => this.fail(error));
    if (shown === true) return;
    if (shown === false) this.store.set({ notice: messages.panel.notThere });
    await this.refresh();
  }

  /** Sets a finding aside with a reason. */
  dismiss(finding: Finding, reason: string): Promise<void> {
    const { stored } = this.store.get();
    const { fingerprint, rule } = finding;
    const others = (stored.dismissed ?? []).filter((entry) => entry.fingerprint !== fingerprint);
    return this.keep({ ...stored, dismissed: [...others, { fingerprint, rule, reason }] });
  }

  /** Brings a finding back that was set aside. */
  restore(fingerprint: string): Promise<void> {
    const { stored } = this.store.get();
    const dismissed = (stored.dismissed ?? []).filter((entry) => entry.fingerprint !== fingerprint);
    return this.keep({ ...stored, dismissed });
  }

  /** Keeps what is not in the text with the document. */
  async keep(stored: StoredState): Promise<void> {
    this.store.set({ stored });
    const kept = await this.calls.run(() => this.host.saveState(stored)).catch(() => false);
    this.store.set({ kept, ...(kept ? {} : { notice: messages.check.notKept }) });
    this.mark();
  }
}
