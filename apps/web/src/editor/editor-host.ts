import { paragraphAt, type Edit, type Finding, type Place, type TableId } from "@nianbao/core";
import { openDocx, type DocxFile } from "@nianbao/docx";
import {
  HostError,
  repairedTables,
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
} from "@nianbao/host";
import { copyName } from "../files/copy-name.js";
import { download } from "../files/download.js";
import { downloadDocx } from "../files/save.js";
import type { StateStore } from "../files/state-store.js";
import type { Engine } from "./engine-port.js";
import { rejoinLinks } from "./rejoin-links.js";
import { keepingCaret } from "./keep-caret.js";
import { markRanges } from "./mark-ranges.js";
import { ParagraphMap, type MappedParagraph } from "./paragraph-map.js";
import { textOperations } from "./text-operations.js";

interface Reading {
  readonly revision: number;
  readonly file: DocxFile;
}

/** What a change makes of the file: undefined for no change. */
interface Made {
  readonly file: DocxFile;
  readonly refused: WriteResult["refused"];
  /** The edits that were made, when they are all there is to it. */
  readonly edits?: readonly Edit[];
  /** Block to bring into sight afterwards; the caret stays where it is. */
  readonly show?: number;
}

/** Behind the words last gone to, stronger than any finding's: the caret is not seen while the panel has the focus. */
const shownColor = "rgb(255 200 0 / 0.55)";

/**
 * The .docx open in the page editor, behind the {@link DocumentHost} port. The truth is what the editor saves, read by
 * our own reader. Text is changed by the editor's operations; everything else by our own file edits, whose package then
 * takes the place of the editor's. Either way it is one step of undo, and caret and scroll stay where they are.
 */
export class EditorDocumentHost implements DocumentHost {
  readonly capabilities: HostCapabilities = { name: "浏览器", undo: true, selection: true, changeEvents: true };

  readonly #engine: Engine;
  readonly #name: string;
  readonly #store: StateStore;
  #reading: Reading | undefined;
  #map: { readonly revision: number; readonly map: ParagraphMap } | undefined;
  /** Revisions that our own changes led to, the newest last. */
  readonly #own: number[] = [];
  readonly #copies: DocumentCopy[];

  /**
   * @param name File name, for messages.
   * @param copies from before the window was lost that the document was recovered from
   */
  constructor(engine: Engine, name: string, store: StateStore, copies: readonly DocumentCopy[] = []) {
    this.#copies = [...copies];
    this.#engine = engine;
    this.#name = name;
    this.#store = store;
  }

  async read(): Promise<Snapshot> {
    const { revision, file } = await this.#current();
    return { document: file.document, revision };
  }

  async apply(edits: readonly Edit[], { tracked = false }: ApplyOptions = {}): Promise<WriteResult> {
    if (tracked) throw new HostError("unsupported", "浏览器里不能以修订方式修改，请直接修改，或在 Word 里打开。");
    let before: DocxFile | undefined;
    const result = await this.#change(({ file }) => {
      before = file;
      return edited(file, edits);
    });
    const tables = repairedTables(edits, result.refused);
    const original = before;
    if (tables.length > 0 && original !== undefined) {
      this.#copies.push({ tables, bytes: async () => original.toBytes() });
    }
    return result;
  }

  async insertTable(table: TableId, where: InsertionPoint): Promise<WriteResult> {
    return this.#change(({ file }) => {
      const after = this.#blockBefore(file, where);
      return { ...edited(file, [{ kind: "insertTable", table, after }]), show: after + 1 };
    });
  }

  async insertSkeleton(fields: SkeletonFields): Promise<WriteResult> {
    return this.#change(({ file }) => {
      const after = isBlank(file) ? -1 : this.#blockBefore(file, { at: "cursor" });
      return { file: file.insertSkeleton(fields, after), refused: [], show: after + 1 };
    });
  }

  async undo(): Promise<WriteResult> {
    if (this.#own.at(-1) !== this.#engine.revision() || !this.#engine.undo()) {
      throw new HostError(
        "unsupported",
        "没有可以撤销的改动，或者文稿在那之后又改过。要撤销自己打的字，请用页面上方的“撤销”。",
      );
    }
    this.#own.pop();
    // The document is again as the change before left it, under a new number.
    if (this.#own.length > 0) this.#own[this.#own.length - 1] = this.#engine.revision();
    return { snapshot: await this.read(), refused: [] };
  }

  copies(): readonly DocumentCopy[] {
    return [...this.#copies];
  }

  async openCopy(copy: DocumentCopy): Promise<void> {
    downloadDocx(Uint8Array.from(await copy.bytes()), copyName(this.#name, copy));
  }

  async keepCopy(before: string): Promise<void> {
    const { file } = await this.#current();
    this.#copies.push({ tables: [], before, bytes: async () => file.toBytes() });
  }

  async toDocx(): Promise<Uint8Array> {
    return (await this.#current()).file.toBytes();
  }

  async handOut(file: OutgoingFile): Promise<void> {
    download(file.bytes, file.name, file.type);
  }

  async insertPicture(picture: Picture, after: number): Promise<WriteResult> {
    return this.#change(({ file }) => ({ file: file.insertPicture(picture, after), refused: [], show: after + 1 }));
  }

  async reveal(place: Place): Promise<boolean> {
    const found = this.#paragraphs().at(place);
    if (found === undefined) return false;
    const { file } = await this.#current();
    const at = this.#countedAlike(file, found) ? place : { start: 0, end: 0 };
    const anchor = { paragraphId: found.id, offset: at.start };
    // While keys go into the document the caret stands before the words: selected, the next key would replace them.
    const head = this.#engine.focused() ? anchor : { paragraphId: found.id, offset: at.end };
    this.#engine.select({ anchor, head });
    this.#engine.reveal(anchor);
    const length = at.end - at.start;
    const range = {
      blockId: found.id,
      start: at.start,
      length,
      expectedText: found.text?.slice(at.start, at.end) ?? "",
    };
    this.#engine.highlight("nianbao-shown", length > 0 ? [range] : [], shownColor);
    return true;
  }

  async cursor(): Promise<Place | undefined> {
    const { head } = this.#engine.selection();
    return this.#paragraphs().placeOf(head.paragraphId, head.offset);
  }

  async mark(findings: readonly Finding[]): Promise<void> {
    const { file } = await this.#current();
    const map = this.#paragraphs();
    for (const { set, color, ranges } of markRanges(findings, (place) => {
      const found = map.at(place);
      return found !== undefined && this.#countedAlike(file, found) ? found.id : undefined;
    })) {
      this.#engine.highlight(set, ranges, color);
    }
  }

  onDirty(listener: () => void): () => void {
    return this.#engine.onChange(listener);
  }

  async loadState(): Promise<StoredState | undefined> {
    return this.#store.load();
  }

  async saveState(state: StoredState): Promise<boolean> {
    return this.#store.save(state);
  }

  async #current(): Promise<Reading> {
    rejoinLinks(this.#engine);
    const revision = this.#engine.revision();
    if (this.#reading?.revision === revision) return this.#reading;
    try {
      // The bytes are of the moment of the call, so they belong to `revision` though the clerk types on.
      const file = openDocx(await this.#engine.save(), { name: this.#name });
      this.#reading = { revision, file };
      return this.#reading;
    } catch (error) {
      throw new HostError("unreadable", "读不出页面上的文稿，请先保存，再重新打开文件。", { cause: error });
    }
  }

  /** Makes a change on what the editor shows now, puts it into the editor and reads back. */
  async #change(make: (reading: Reading) => Made): Promise<WriteResult> {
    for (let attempt = 0; attempt < 3; attempt += 1) {
      const reading = await this.#current();
      // The clerk typed while the document was read: once more, on what stands there now.
      if (reading.revision !== this.#engine.revision()) continue;
      const made = make(reading);
      if (made.edits?.length === 0) return { snapshot: await this.read(), refused: made.refused };
      if (!this.#put(reading.file, made)) {
        throw new HostError("hostFailed", "页面编辑器没有接受这次改动，文稿没有变。请保存后重新打开再试。");
      }
      this.#own.push(this.#engine.revision());
      const snapshot = await this.read();
      const shown = made.show === undefined ? undefined : this.#paragraphs().at({ block: made.show });
      if (shown !== undefined) this.#engine.reveal({ paragraphId: shown.id, offset: 0 });
      return { snapshot, refused: made.refused };
    }
    throw new HostError("hostFailed", "文稿一直在变，这次没有改。请停一下再试。");
  }

  #put(before: DocxFile, { file, edits }: Made): boolean {
    const operations = edits && textOperations(edits, before.document, this.#paragraphs());
    if (operations !== undefined && this.#engine.operate(operations)) return true;
    return keepingCaret(this.#engine, () => this.#engine.replacePackage(file.toBytes()));
  }

  #paragraphs(): ParagraphMap {
    const revision = this.#engine.revision();
    if (this.#map?.revision !== revision) this.#map = { revision, map: new ParagraphMap(this.#engine.tree()) };
    return this.#map.map;
  }

  #countedAlike(file: DocxFile, found: MappedParagraph): boolean {
    const { block, cell } = found;
    const place = { block, ...(cell === undefined ? {} : { cell }), start: 0, end: 0 };
    return found.text !== undefined && found.text === paragraphAt(file.document, place)?.text;
  }

  /** Body block after which to insert; a cursor outside the body means the end. */
  #blockBefore(file: DocxFile, where: InsertionPoint): number {
    const last = file.document.blocks.length - 1;
    if ("after" in where) return Math.min(where.after, last);
    if (where.at === "end") return last;
    return this.#paragraphs().byId(this.#engine.selection().head.paragraphId)?.block ?? last;
  }
}

function edited(file: DocxFile, edits: readonly Edit[]): Made {
  const made = file.apply(edits);
  const refused = new Set(made.refused.map((refusal) => refusal.edit));
  return { ...made, edits: edits.filter((edit) => !refused.has(edit)) };
}

/** A document with no text and no table yet: a new file. */
function isBlank(file: DocxFile): boolean {
  return file.document.blocks.every((block) => block.kind === "paragraph" && block.text.trim() === "");
}
