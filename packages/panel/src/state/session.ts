import {
  notice2021,
  tableOf,
  type CellId,
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
  type SkeletonFields,
  type StoredState,
  type WriteResult,
} from "@nianbao/host";
import { messages } from "../locale/messages.js";
import { sentenceSpot } from "../sentences/spot.js";
import { analyse, coreAnalysis, type Analysis } from "./analyse.js";
import { CellWriter } from "./cell-writer.js";
import { initialState, type PanelState } from "./panel-state.js";
import { Serial } from "./serial.js";
import { createStore, type Store } from "./store.js";
import { defaultTiming, Sweep, type SweepTiming } from "./sweep.js";
import { troubleOf } from "./trouble.js";

export interface SessionOptions {
  readonly analysis?: Analysis;
  readonly timing?: SweepTiming;
  /** Whether anyone sees the panel. */
  readonly visible?: () => boolean;
}

/**
 * The panel's dealings with one open document: looks at it, checks it, changes it. All calls to the host go through
 * one queue. Components read {@link store} and call the methods; nothing here throws.
 */
export class PanelSession {
  readonly store: Store<PanelState> = createStore(initialState);
  readonly #serial = new Serial();
  readonly #analysis: Analysis;
  readonly #sweep: Sweep;
  readonly #cells: CellWriter;
  #leave: (() => void) | undefined;

  constructor(
    readonly host: DocumentHost,
    options: SessionOptions = {},
  ) {
    this.#analysis = options.analysis ?? coreAnalysis;
    this.#sweep = new Sweep(() => this.#look(), options.visible ?? (() => true), options.timing ?? defaultTiming);
    this.#cells = new CellWriter(this.store, (label, edits) => this.change(label, () => this.host.apply(edits())));
  }

  /** Starts looking at the document. */
  start(): void {
    this.#leave ??= this.host.onDirty(() => this.#sweep.hint());
    void this.#serial.run(async () => {
      const stored = await this.host.loadState().catch(() => undefined);
      if (stored !== undefined) this.store.set({ stored });
    });
    this.#sweep.start();
  }

  stop(): void {
    this.#leave?.();
    this.#leave = undefined;
    this.#sweep.stop();
  }

  /** Looks again now, e.g. after the clerk pressed 重试. */
  refresh(): Promise<void> {
    return this.#sweep.now();
  }

  /** Puts figures into the document when this tick has ended; texts as typed. */
  setCells(texts: ReadonlyMap<CellId, string>, label: string): void {
    this.#cells.set(texts, label);
  }

  /** Forgets a figure that could not be written; the document's own stands. */
  dropCell(id: CellId): void {
    this.#cells.drop(id);
  }

  async applyFix(fix: Fix): Promise<void> {
    const document = this.store.get().reading?.snapshot.document;
    await this.change(messages.check.fixed(fix.title), async () => {
      const { withinLink } = await import("./checking.js"); // it is here: the finding came from it
      const edits = document === undefined ? fix.edits : fix.edits.map((edit) => withinLink(document, edit));
      return this.host.apply(edits);
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
   * @returns whether it was done
   */
  async repair({ tables, edit, moves }: RepairPlan): Promise<boolean> {
    if (edit === undefined) return false;
    const names = tables.map((id) => tableOf(notice2021, id).name).join("、");
    const result = await this.change(messages.repair.done(names), () => this.host.apply([edit]));
    if (result === undefined || result.refused.length > 0) return false;
    const recognised = this.store.get().reading?.recognised;
    const cells = new Map([...(recognised?.tables.values() ?? [])].flatMap((table) => [...table.cells]));
    const lost = moves.filter(({ cell, text }) => cells.get(cell)?.raw.trim() !== text).length;
    if (lost > 0) this.store.set({ trouble: { message: messages.repair.lost(lost), during: "write" } });
    return lost === 0;
  }

  /** Hands out a copy from before a repair. */
  async openCopy(copy: DocumentCopy): Promise<void> {
    const given = await this.#serial
      .run(async () => {
        await this.host.openCopy(copy);
        return true;
      })
      .catch((error: unknown) => this.#fail(error));
    if (given === true) this.store.set({ notice: messages.repair.copyGiven });
  }

  /** Inserts a sentence as a paragraph: behind the one the cursor is in, or at the end of its chapter. */
  async insertSentence(sentence: Sentence, where: "cursor" | "chapterEnd"): Promise<void> {
    if (sentence.state !== "ready") return;
    const { pieces, chapter, title } = sentence;
    await this.change(messages.sentences.inserted(title), async () => {
      // Read afresh: the cursor is told in terms of the document as it is now.
      const { document } = await this.host.read();
      const cursor = where === "cursor" ? await this.host.cursor() : undefined;
      const known = where === "chapterEnd" || (cursor !== undefined && cursor.story === undefined);
      const spot = known ? sentenceSpot(this.#analysis.recognise(document), chapter, cursor?.block) : undefined;
      if (spot === undefined) throw new HostError("unsupported", messages.sentences.noPlace);
      return this.host.apply([{ kind: "insertSentence", ...spot, pieces }]);
    });
  }

  /** Makes a linked number and its cell agree: the text is changed, or the cell. */
  async align(linked: LinkedNumber, truth: "table" | "text"): Promise<void> {
    const value = truth === "table" ? (linked.expected ?? "") : linked.text;
    const recognised = this.store.get().reading?.recognised;
    if (recognised === undefined) return;
    await this.change(messages.linked.aligned(truth, value), async () => {
      const { alignLinkedNumber } = await import("./checking.js");
      const edit = alignLinkedNumber(recognised, linked, truth);
      if (typeof edit === "string") throw new HostError("unsupported", edit);
      return this.host.apply([edit]);
    });
  }

  /** Takes back the last change that the panel made. */
  async undo(): Promise<void> {
    const label = this.store.get().changes.at(-1);
    if (label === undefined) return;
    const undone = await this.#write(() => this.host.undo());
    const changes = undone === undefined ? [] : this.store.get().changes.slice(0, -1);
    this.store.set({ changes, ...(undone === undefined ? {} : { notice: messages.panel.undone(label) }) });
  }

  /** Shows a place in the document; looks again when it has gone. */
  async reveal(place: Place): Promise<void> {
    const shown = await this.#serial.run(() => this.host.reveal(place)).catch((error: unknown) => this.#fail(error));
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
    const kept = await this.#serial.run(() => this.host.saveState(stored)).catch(() => false);
    this.store.set({ kept, ...(kept ? {} : { notice: messages.check.notKept }) });
  }

  /** Clears the line about what went wrong. */
  acknowledge(): void {
    this.store.set({ trouble: undefined });
  }

  /**
   * One change of the document that can be taken back.
   * @returns what became of it, or undefined when the host failed.
   */
  async change(label: string, operation: () => Promise<WriteResult>): Promise<WriteResult | undefined> {
    let before: number | undefined;
    const result = await this.#write(() => {
      before = this.store.get().reading?.snapshot.revision;
      return operation();
    });
    if (result === undefined) return undefined;
    const refused = result.refused.length;
    if (refused > 0) this.store.set({ notice: messages.panel.refused(refused) });
    if (result.snapshot.revision !== before) {
      this.store.set({
        changes: [...this.store.get().changes, label],
        ...(refused > 0 ? {} : { notice: label }),
      });
    }
    return result;
  }

  #write(operation: () => Promise<WriteResult>): Promise<WriteResult | undefined> {
    return this.#serial.run(async () => {
      this.store.set({ busy: true, notice: undefined });
      try {
        const result = await operation();
        if (this.store.get().trouble?.during === "write") this.store.set({ trouble: undefined });
        await this.#absorb(result.snapshot);
        return result;
      } catch (error) {
        this.#fail(error);
        return undefined;
      } finally {
        this.store.set({ busy: false });
      }
    });
  }

  #look(): Promise<void> {
    return this.#serial.run(async () => {
      try {
        await this.#absorb(await this.host.read());
        if (this.store.get().trouble?.during === "read") this.store.set({ trouble: undefined });
      } catch (error) {
        this.store.set({ trouble: troubleOf(error, "read"), checking: false });
      }
    });
  }

  async #absorb(snapshot: WriteResult["snapshot"]): Promise<void> {
    const last = this.store.get().reading;
    if (last?.snapshot.revision === snapshot.revision && last.checked) return;
    this.store.set({ checking: true });
    const reading = await analyse(this.#analysis, snapshot, (recognised) => {
      if (last?.checked !== true) this.store.set({ reading: recognised });
    });
    this.store.set({ reading, checking: false });
    const kept = new Set((this.store.get().stored.dismissed ?? []).map((entry) => entry.fingerprint));
    const marked = reading.result.findings.filter((finding) => !kept.has(finding.fingerprint));
    await this.host.mark(marked).catch(() => undefined); // marks are a courtesy: the list is here
  }

  #fail(error: unknown): void {
    this.store.set({ trouble: troubleOf(error, "write"), checking: false });
  }
}
