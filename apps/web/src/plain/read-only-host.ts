import type { Place, ReportDocument } from "@nianbao/core";
import { blockAt } from "@nianbao/core";
import {
  HostError,
  type DocumentHost,
  type HostCapabilities,
  type OutgoingFile,
  type Snapshot,
  type StoredState,
  type WriteResult,
} from "@nianbao/host";
import { download } from "../files/download.js";
import type { StateStore } from "../files/state-store.js";

/** A document that can be checked and not changed: a web page, a text, or a .docx that the page editor does not open. */
export class ReadOnlyHost implements DocumentHost {
  readonly capabilities: HostCapabilities;
  readonly #listeners = new Set<(place: Place) => void>();

  /** @param why What the clerk is told on an attempt to change it. */
  constructor(
    readonly document: ReportDocument,
    readonly why: string,
    private readonly store: StateStore,
  ) {
    this.capabilities = { name: "浏览器", undo: false, selection: false, changeEvents: true, readOnly: why };
  }

  async read(): Promise<Snapshot> {
    return { document: this.document, revision: 0 };
  }

  apply(): Promise<WriteResult> {
    return this.#refuse();
  }

  insertTable(): Promise<WriteResult> {
    return this.#refuse();
  }

  insertSkeleton(): Promise<WriteResult> {
    return this.#refuse();
  }

  undo(): Promise<WriteResult> {
    return this.#refuse();
  }

  copies(): readonly [] {
    return [];
  }

  openCopy(): Promise<never> {
    return this.#refuse();
  }

  async handOut(file: OutgoingFile): Promise<void> {
    download(file.bytes, file.name, file.type);
  }

  async reveal(place: Place): Promise<boolean> {
    if (place.story !== undefined || blockAt(this.document, place) === undefined) return false;
    for (const listener of this.#listeners) listener(place);
    return true;
  }

  async cursor(): Promise<undefined> {
    return undefined;
  }

  async mark(): Promise<void> {
    // A plain view shows one place at a time: the one revealed.
  }

  onDirty(): () => void {
    return () => undefined;
  }

  async loadState(): Promise<StoredState | undefined> {
    return this.store.load();
  }

  async saveState(state: StoredState): Promise<boolean> {
    return this.store.save(state);
  }

  /** For the page that shows the document. @returns unsubscribe. */
  onReveal(listener: (place: Place) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  #refuse(): Promise<never> {
    return Promise.reject(new HostError("readOnly", this.why));
  }
}
