import { reuseBlocks, type RecognisedReport, type ReportDocument } from "@nianbao/core";
import { HostError, type DocumentHost, type Snapshot, type WriteResult } from "@nianbao/host";
import { messages } from "../locale/messages.js";
import { learnRuleTitles } from "../locale/rule-title.js";
import { breathe, coreAnalysis, type Analysis } from "./analyse.js";
import { Stopped } from "./checker.js";
import type { ExamineOptions } from "./examine.js";
import { HostCalls, NoAnswer, type Patience } from "./host-calls.js";
import { Latest } from "./latest.js";
import { initialState, type PanelState, type Reading } from "./panel-state.js";
import { sameContent } from "./same-content.js";
import { createStore, type Store } from "./store.js";
import { defaultTiming, Sweep, type SweepTiming } from "./sweep.js";
import { troubleOf } from "./trouble.js";

export interface SessionOptions {
  readonly analysis?: Analysis;
  readonly timing?: SweepTiming;
  readonly patience?: Patience;
  /** Whether anyone sees the panel. */
  readonly visible?: () => boolean;
  /** The report of the year before, where it is known from the start. */
  readonly lastYear?: ReportDocument | undefined;
  /** Told the report of the year before when the clerk gives one, so that it can be kept for another time. */
  readonly onLastYear?: ((document: ReportDocument) => void) | undefined;
}

type Read = Pick<Reading, "snapshot" | "recognised">;

/** A change that failed, to be tried again: what it was and what it was to be made of. */
interface Failed {
  readonly label: string;
  readonly operation: () => Promise<WriteResult>;
  readonly before: Snapshot | undefined;
  readonly done: Done | undefined;
}

/** What follows a change that was made, at once or when it was tried again. */
type Done = (result: WriteResult) => void;

/**
 * Looks at one open document, checks it, changes it. Calls to the host go one after the other; checks run beside them, on
 * the newest state, so that a long check holds up nothing. Nothing here throws: what goes wrong is in the state.
 */
export class OpenDocument {
  readonly store: Store<PanelState> = createStore(initialState);
  protected readonly calls: HostCalls;
  readonly #analysis: Analysis;
  readonly #sweep: Sweep;
  readonly #checks = new Latest<Read>((read) => this.#check(read));
  #latest: Read | undefined;
  #options: ExamineOptions;
  readonly #onLastYear: SessionOptions["onLastYear"];
  #checkedWith: ExamineOptions | undefined;
  #leave: (() => void) | undefined;
  #doubt = false;
  /** The state being noted is the one that our own change led to; after any other the host takes nothing back. */
  #ours = false;
  #failed: Failed | undefined;
  /** The document before a write of which nobody knows whether it was made. */
  #unsure: Snapshot | undefined;

  constructor(
    readonly host: DocumentHost,
    options: SessionOptions = {},
  ) {
    this.#options = options.lastYear === undefined ? {} : { last: options.lastYear };
    this.#onLastYear = options.onLastYear;
    this.#analysis = options.analysis ?? coreAnalysis();
    this.#sweep = new Sweep(() => this.#look(), options.visible ?? (() => true), options.timing ?? defaultTiming);
    this.calls = new HostCalls(
      (slow) => this.store.set({ slow }),
      () => this.#sweep.hint(),
      options.patience,
    );
  }

  /** Starts looking at the document. */
  start(): void {
    this.#leave ??= this.host.onDirty(() => this.#sweep.hint());
    this.#sweep.start();
  }

  stop(): void {
    this.#leave?.();
    this.#leave = undefined;
    this.#sweep.stop();
    this.#analysis.stop?.();
  }

  /** Looks again now. */
  refresh(): Promise<void> {
    return this.#sweep.now();
  }

  /** Checks in another way from now on, what is shown as well; fields left out stay as they are. */
  async checkWith(options: ExamineOptions): Promise<void> {
    const same = Object.entries(options).every(
      ([name, value]) => this.#options[name as keyof ExamineOptions] === value,
    );
    if (same) return;
    this.#options = { ...this.#options, ...options };
    if (options.last !== undefined) this.#onLastYear?.(options.last);
    await this.#show();
  }

  /** The report as last read, which may be newer than the one on the screen, whose check is done. */
  get recognised(): RecognisedReport | undefined {
    return this.#latest?.recognised;
  }

  /** The report of the year before that it is checked against, where one was given. */
  get lastYear(): ReportDocument | undefined {
    return this.#options.last;
  }

  /** Clears the line about what went wrong. */
  acknowledge(): void {
    this.#failed = undefined;
    this.store.set({ trouble: undefined });
  }

  /**
   * Looks again after something went wrong. A change that failed is made once more if the document is as it was before
   * it: otherwise it may have been made after all, and the clerk is asked to look.
   */
  async retry(): Promise<void> {
    const failed = this.#failed;
    this.acknowledge();
    await this.refresh();
    if (failed === undefined || this.store.get().trouble !== undefined) return;
    const now = this.#latest?.snapshot.document;
    if (now !== undefined && failed.before !== undefined && sameContent(failed.before.document, now)) {
      await this.change(failed.label, failed.operation, failed.done);
    } else {
      this.store.set({ notice: messages.panel.changedMeanwhile });
    }
  }

  /**
   * One change of the document that can be taken back.
   * @returns what became of it, or undefined when the host failed.
   */
  async change(label: string, operation: () => Promise<WriteResult>, done?: Done): Promise<WriteResult | undefined> {
    let before = this.#latest?.snapshot;
    const copies = this.host.copies().length;
    const result = await this.#write(() => {
      before = this.#latest?.snapshot;
      return operation();
    });
    if (result === undefined) {
      this.#failed = { label, operation, before, done };
      return undefined;
    }
    const refused = result.refused.length;
    if (refused > 0) this.store.set({ notice: messages.panel.refused(refused) });
    if (result.snapshot.revision !== before?.revision) {
      const copy = this.host.copies().at(copies);
      if (copy !== undefined) this.store.set({ original: { change: label, copy } });
      this.store.set({
        changes: [...this.store.get().changes, label],
        ...(refused > 0 ? {} : { notice: label }),
      });
    }
    done?.(result);
    return result;
  }

  /** Takes back the last change that the panel made. */
  async undo(): Promise<void> {
    const label = this.store.get().changes.at(-1);
    if (label === undefined) return;
    const undone = await this.#write(() => this.host.undo());
    if (undone === undefined) return;
    if (undone.refused.length > 0) {
      // What is left stays the last change: pressed again, it takes back the rest.
      this.store.set({ notice: messages.panel.refused(undone.refused.length) });
      return;
    }
    const changes = this.store.get().changes.slice(0, -1);
    this.store.set({ changes, notice: messages.panel.undone(label) });
  }

  /** Marks the findings that stand in the document, where the host can: a courtesy, the list is here. */
  protected mark(): void {
    const { reading, stored } = this.store.get();
    if (reading?.checked !== true) return;
    const kept = new Set((stored.dismissed ?? []).map((entry) => entry.fingerprint));
    const marked = reading.result.findings.filter((finding) => !kept.has(finding.fingerprint));
    void this.calls.run(() => this.host.mark(marked)).catch(() => undefined);
  }

  protected fail(error: unknown): void {
    this.store.set({ trouble: troubleOf(error, "write") });
  }

  async #write(operation: () => Promise<WriteResult>): Promise<WriteResult | undefined> {
    this.store.set({ busy: true, notice: undefined });
    try {
      const result = await this.calls.run(async () => {
        // After a lost answer nobody knows how the document stands: it is read before it is written again.
        if (this.#doubt) this.#note(await this.host.read());
        this.#doubt = false;
        const made = await operation();
        this.#ours = true;
        this.#note(made.snapshot);
        this.#ours = false;
        return made;
      });
      if (this.store.get().trouble?.during === "write") this.acknowledge();
      await this.#show();
      return result;
    } catch (error) {
      if (error instanceof NoAnswer || (error instanceof HostError && error.code === "hostFailed")) {
        this.#doubt = true;
        this.#unsure ??= this.#latest?.snapshot;
      }
      this.fail(error);
      return undefined;
    } finally {
      this.store.set({ busy: false });
    }
  }

  async #look(): Promise<void> {
    try {
      await this.calls.run(async () => {
        this.#note(await this.host.read());
        this.#doubt = false;
      });
    } catch (error) {
      this.store.set({ trouble: troubleOf(error, "read"), checking: false });
      return;
    }
    await this.#show();
  }

  /** Recognises what was read, if it is new. */
  #note(snapshot: Snapshot): void {
    if (this.#unsure !== undefined) {
      // It was made after all, or the clerk went on: what the host would take back is no longer what we would say.
      if (!sameContent(this.#unsure.document, snapshot.document)) this.store.set({ changes: [] });
      this.#unsure = undefined;
    }
    if (this.#latest?.snapshot.revision === snapshot.revision) return;
    const last = this.#latest?.snapshot.document;
    if (!this.#ours && last !== undefined && !sameContent(last, snapshot.document)) {
      if (this.store.get().changes.length > 0) this.store.set({ changes: [], notice: undefined });
    }
    // What is known of a block is kept with its object: those that did not change stay the same objects.
    const before = this.#latest?.snapshot.document;
    const document = before === undefined ? snapshot.document : reuseBlocks(before, snapshot.document);
    this.#latest = { snapshot: { ...snapshot, document }, recognised: this.#analysis.recognise(document) };
    if (this.store.get().reading?.checked !== true) this.store.set({ reading: { ...this.#latest, ...unchecked } });
  }

  /** Resolves when the newest state has been checked and is on the screen. */
  async #show(): Promise<void> {
    if (this.#latest !== undefined) await this.#checks.give(this.#latest);
  }

  async #check(read: Read): Promise<void> {
    const last = this.store.get().reading;
    const options = this.#options;
    const known = last?.checked === true && last.snapshot.revision === read.snapshot.revision;
    try {
      if (!known || this.#checkedWith !== options) {
        this.store.set({ checking: true });
        await breathe();
        const examined = await this.#analysis.examine(read.recognised, options);
        this.#checkedWith = options;
        learnRuleTitles(examined.titles);
        this.store.set({ reading: { ...read, ...examined, checked: true }, checking: false });
        this.mark();
      }
      if (this.store.get().trouble?.during === "read") this.store.set({ trouble: undefined });
    } catch (error) {
      this.store.set({ checking: false, ...(error instanceof Stopped ? {} : { trouble: troubleOf(error, "read") }) });
    }
  }
}

const unchecked: Omit<Reading, keyof Read> = {
  result: { findings: [], dismissed: [], outcomes: [] },
  linked: [],
  damaged: new Set(),
  beyondRepair: new Set(),
  titles: {},
  problems: [],
  checked: false,
};
