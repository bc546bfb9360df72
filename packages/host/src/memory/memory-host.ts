import type { Edit, Finding, Place, ReportDocument, TableId } from "@nianbao/core";
import { blockAt, paragraphAt } from "@nianbao/core";
import type { DocxFile } from "@nianbao/docx";
import {
  HostError,
  type ApplyOptions,
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
} from "../port.js";
import { repairedTables } from "../repaired-tables.js";
import { History } from "./history.js";

/**
 * A document that lives in memory as a .docx file: for tests, for machines without Word, and as the
 * plainest reading of what {@link DocumentHost} promises.
 */
export class MemoryDocumentHost implements DocumentHost {
  readonly capabilities: HostCapabilities = { name: "内存", undo: true, selection: true, changeEvents: true };

  #file: DocxFile;
  #revision = 0;
  #cursor: Place | undefined;
  #state: StoredState | undefined;
  #marked: readonly Finding[] = [];
  readonly #copies: DocumentCopy[] = [];
  readonly #opened: DocumentCopy[] = [];
  readonly #handedOut: OutgoingFile[] = [];
  readonly #history = new History<DocxFile>();
  readonly #listeners = new Set<() => void>();

  constructor(file: DocxFile) {
    this.#file = file;
  }

  /** The .docx as it stands. */
  toBytes(): Uint8Array {
    return this.#file.toBytes();
  }

  /** The place last revealed or given to {@link placeCursor}. */
  get selection(): Place | undefined {
    return this.#cursor;
  }

  /** Findings last handed to {@link mark}. */
  get marked(): readonly Finding[] {
    return this.#marked;
  }

  /** Copies that were handed out by {@link openCopy}. */
  get openedCopies(): readonly DocumentCopy[] {
    return this.#opened;
  }

  /** Puts the clerk's cursor somewhere, or nowhere known. */
  placeCursor(place: Place | undefined): void {
    this.#cursor = place;
  }

  /**
   * A change from outside the panel, as when the clerk types: not part of {@link undo}, and it makes the
   * document dirty. Edits that miss are in `refused`.
   */
  edit(edits: readonly Edit[]): WriteResult {
    const { file, refused } = this.#file.apply(edits);
    if (refused.length < edits.length) this.#put(file);
    return { snapshot: this.#snapshot(), refused };
  }

  async read(): Promise<Snapshot> {
    return this.#snapshot();
  }

  async apply(edits: readonly Edit[], { tracked = false }: ApplyOptions = {}): Promise<WriteResult> {
    if (tracked) throw new HostError("unsupported", "这里不能以修订方式修改，请直接修改，或在 Word 里打开。");
    const before = this.#file;
    const { file, refused } = attempt(() => before.apply(edits));
    const tables = repairedTables(edits, refused);
    if (tables.length > 0) this.#copies.push({ tables, bytes: async () => before.toBytes() });
    if (refused.length < edits.length) this.#change(file);
    return { snapshot: this.#snapshot(), refused };
  }

  async insertTable(table: TableId, where: InsertionPoint): Promise<WriteResult> {
    return this.apply([{ kind: "insertTable", table, after: this.#blockBefore(where) }]);
  }

  async insertSkeleton(fields: SkeletonFields): Promise<WriteResult> {
    const after = isBlank(this.#file.document) ? -1 : this.#blockBefore({ at: "cursor" });
    this.#change(attempt(() => this.#file.insertSkeleton(fields, after)));
    return { snapshot: this.#snapshot(), refused: [] };
  }

  async undo(): Promise<WriteResult> {
    const before = this.#history.takeBack(this.#file);
    if (before === undefined) {
      throw new HostError("unsupported", "没有可以撤销的改动，或者文稿在那之后又改过，撤销会冲掉新的内容。");
    }
    this.#put(before);
    return { snapshot: this.#snapshot(), refused: [] };
  }

  copies(): readonly DocumentCopy[] {
    return [...this.#copies];
  }

  async openCopy(copy: DocumentCopy): Promise<void> {
    this.#opened.push(copy);
  }

  async insertPicture(picture: Picture, after: number): Promise<WriteResult> {
    this.#change(attempt(() => this.#file.insertPicture(picture, after)));
    return { snapshot: this.#snapshot(), refused: [] };
  }

  async keepCopy(before: string): Promise<void> {
    const file = this.#file;
    this.#copies.push({ tables: [], before, bytes: async () => file.toBytes() });
  }

  async toDocx(): Promise<Uint8Array> {
    return this.#file.toBytes();
  }

  async handOut(file: OutgoingFile): Promise<void> {
    this.#handedOut.push(file);
  }

  /** Files given to the clerk by {@link handOut}. */
  get handedOut(): readonly OutgoingFile[] {
    return this.#handedOut;
  }

  async reveal(place: Place): Promise<boolean> {
    const block = blockAt(this.#file.document, place);
    if (block === undefined || (place.cell !== undefined && paragraphAt(this.#file.document, place) === undefined)) {
      return false;
    }
    this.#cursor = place;
    return true;
  }

  async cursor(): Promise<Place | undefined> {
    return this.#cursor;
  }

  async mark(findings: readonly Finding[]): Promise<void> {
    this.#marked = findings;
  }

  onDirty(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  async loadState(): Promise<StoredState | undefined> {
    return this.#state === undefined ? undefined : structuredClone(this.#state);
  }

  async saveState(state: StoredState): Promise<boolean> {
    this.#state = structuredClone(state);
    return true;
  }

  #snapshot(): Snapshot {
    return { document: this.#file.document, revision: this.#revision };
  }

  #change(file: DocxFile): void {
    this.#history.changed(this.#file, file);
    this.#put(file);
  }

  #put(file: DocxFile): void {
    this.#file = file;
    this.#revision += 1;
    for (const listener of [...this.#listeners]) listener();
  }

  /** Body block after which to insert; an unknown or lost cursor means the end. */
  #blockBefore(where: InsertionPoint): number {
    const last = this.#file.document.blocks.length - 1;
    if ("after" in where) return Math.min(where.after, last);
    if (where.at === "cursor" && this.#cursor !== undefined && this.#cursor.story === undefined) {
      return Math.min(this.#cursor.block, last);
    }
    return last;
  }
}

/** The file's own errors are not for the clerk: a host throws nothing but {@link HostError}. */
function attempt<Result>(work: () => Result): Result {
  try {
    return work();
  } catch (cause) {
    throw new HostError("hostFailed", "没能改动文稿，文稿还是原来的样子。", { cause });
  }
}

/** A document with no text and no table yet: a new file. */
function isBlank(document: ReportDocument): boolean {
  return document.blocks.every((block) => block.kind === "paragraph" && block.text.trim() === "");
}
