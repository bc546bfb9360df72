import type { Edit, Finding, Place, Refusal, ReportDocument, Rewrite, TableId } from "@nianbao/core";

/** What a host can do beyond the floor; the panel shows or hides by it. */
export interface HostCapabilities {
  /** People-facing name: Word, 浏览器, 内存. */
  readonly name: string;
  /** The host can take back its own last change (see {@link DocumentHost.undo}). */
  readonly undo: boolean;
  /** The host knows where the clerk's cursor is. */
  readonly selection: boolean;
  /** Text that the clerk types reaches the panel by events (otherwise by the slow poll alone). */
  readonly changeEvents: boolean;
  /** Findings can be written into the document as comments and taken out again, see {@link DocumentHost.writeComments}. */
  readonly comments?: boolean;
  /** Edits can be made as tracked changes, see {@link ApplyOptions}. */
  readonly trackedChanges?: boolean;
  /** Why nothing can be changed here, for the clerk; absent where the document can be changed. */
  readonly readOnly?: string;
}

/** The document as last read. */
export interface Snapshot {
  readonly document: ReportDocument;
  /** Grows with every change that the host knows of; equal revisions mean equal documents. */
  readonly revision: number;
}

/** What became of a write. Every write is read back: `snapshot` is the document after it. */
export interface WriteResult {
  readonly snapshot: Snapshot;
  /** Edits that were not made, with the reason; the others were. */
  readonly refused: readonly Refusal[];
}

/** How edits are made. */
export interface ApplyOptions {
  /**
   * As tracked changes, that a reviewer accepts or rejects. Where the document already tracks changes, edits are tracked
   * anyway. Only where {@link HostCapabilities.trackedChanges} says so, elsewhere `unsupported`.
   */
  readonly tracked?: boolean;
}

/** What every comment of ours begins with, so that it can be told from people's, on another day too. */
export const COMMENT_MARK = "【年报助手】";

/** What became of findings that were to be written as comments. */
export interface CommentResult {
  readonly snapshot: Snapshot;
  /** Comments that came in, those from before not counted. */
  readonly written: number;
  /** Findings whose place is not there any more, or takes no comment. */
  readonly missed: readonly Finding[];
}

/** Where to insert. `after: -1` is the very beginning. */
export type InsertionPoint = { readonly at: "cursor" } | { readonly at: "end" } | { readonly after: number };

/** Why the host could not do something at all; edits that only missed are {@link Refusal}s. */
export type HostErrorCode =
  /** The document is read-only, protected or in Protected View. */
  | "readOnly"
  /** The host does not offer this operation. */
  | "unsupported"
  /** The host answered with an error or not at all. */
  | "hostFailed"
  /** The document could not be read. */
  | "unreadable";

/** The only error a host throws. `message` is Chinese and for the clerk; `cause` is for the log. */
export class HostError extends Error {
  constructor(
    readonly code: HostErrorCode,
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
    this.name = "HostError";
  }
}

/** Values of the skeleton's own fields. */
export interface SkeletonFields {
  readonly agency: string;
  readonly year: number;
}

/** What nianbao keeps with a document besides its text. A cache and the clerk's decisions; may be missing. */
export interface StoredState {
  readonly version: 1;
  readonly agency?: string;
  readonly year?: number;
  readonly dismissed?: readonly { readonly fingerprint: string; readonly rule: string; readonly reason: string }[];
  /** What was left to be rewritten when this report was made out of last year's; less what the clerk confirmed since. */
  readonly roll?: { readonly from: number; readonly to: number; readonly rewrites: readonly Rewrite[] };
}

/** The whole document as it stood before a repair (an edit `replaceTable`). */
export interface DocumentCopy {
  /** Tables that the repair put in; none when it was taken for another reason. */
  readonly tables: readonly TableId[];
  /** What it was taken before, in words, when that was no repair. */
  readonly before?: string;
  /** The .docx. */
  bytes(): Promise<Uint8Array>;
}

/** A file made from the document for the clerk to keep or send. */
export interface OutgoingFile {
  readonly name: string;
  /** Media type. */
  readonly type: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** A picture to be put into the document. */
export interface Picture {
  readonly png: Uint8Array;
  readonly widthMm: number;
  readonly heightMm: number;
  /** What it shows, for those who cannot see it. */
  readonly alt: string;
}

/**
 * The open document, wherever it lives: memory, the browser's editor, or Word. Everything the panel does to a
 * document goes through here, in our terms; no Word or editor type leaks out. All operations may throw {@link HostError}.
 */
export interface DocumentHost {
  readonly capabilities: HostCapabilities;

  /** Reads the whole document afresh (a sweep). */
  read(): Promise<Snapshot>;
  /** Makes edits in document order of their places, all against the same state, as one step of undo where the host can. */
  apply(edits: readonly Edit[], options?: ApplyOptions): Promise<WriteResult>;
  /** Inserts the blank standard table, in a content control tagged `nianbao:t2` … `nianbao:t4`. */
  insertTable(table: TableId, where: InsertionPoint): Promise<WriteResult>;
  /** Inserts title, preamble and six chapters with prompts and blank tables; into an empty document it also sets up the page. */
  insertSkeleton(fields: SkeletonFields): Promise<WriteResult>;
  /** Takes back the last change made through this host, if the document still is as that change left it. */
  undo(): Promise<WriteResult>;

  /** Copies of the document from before each repair, the latest last; kept while the document is open. */
  copies(): readonly DocumentCopy[];
  /** Hands one of {@link copies} to the clerk, who can keep it: as a download, or as a document beside this one. */
  openCopy(copy: DocumentCopy): Promise<void>;
  /** Keeps a copy of the document as it is among {@link copies}. @param before what is about to be done, in words */
  keepCopy?(before: string): Promise<void>;
  /** The whole document as it stands, as a .docx. */
  toDocx?(): Promise<Uint8Array>;
  /** Gives a file to the clerk: as a download, or a .docx as a document beside this one. */
  handOut?(file: OutgoingFile): Promise<void>;
  /** Puts a picture into a paragraph of its own after a body block. */
  insertPicture?(picture: Picture, after: number): Promise<WriteResult>;

  /**
   * Writes findings beside their places as comments that begin with {@link COMMENT_MARK}. What is there already is not written again.
   * Only where {@link HostCapabilities.comments} says so and the clerk asked for it: comments are part of the document.
   */
  writeComments?(findings: readonly Finding[]): Promise<CommentResult>;
  /** Takes out every comment of ours, also one from another day. Those of people stay. @returns how many went */
  removeComments?(): Promise<number>;

  /** Scrolls to a place and selects it. @returns false when it is not there any more. */
  reveal(place: Place): Promise<boolean>;
  /** Where the cursor is: the body block, or undefined when unknown. */
  cursor(): Promise<Place | undefined>;
  /** Shows findings in the document where the host can (never by changing it). */
  mark(findings: readonly Finding[]): Promise<void>;

  /** Calls back when the document may have changed: a hint, the truth is what `read` says. @returns unsubscribe. */
  onDirty(listener: () => void): () => void;

  loadState(): Promise<StoredState | undefined>;
  /** Keeps the state with the document. @returns false when the host silently lost it. */
  saveState(state: StoredState): Promise<boolean>;
}
