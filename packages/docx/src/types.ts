import type { Edit, Refusal, ReportDocument } from "@nianbao/core";

/** Why a file could not be read. Each code has one Chinese sentence for the clerk that says what to do. */
export type ReadErrorCode =
  | "empty"
  | "truncated"
  | "notZip"
  | "encrypted"
  | "legacyDoc"
  | "wps"
  | "ofd"
  | "pdf"
  | "rtf"
  | "notWord"
  | "tooLarge"
  | "malformed"
  | "unknownFormat";

/** A file that cannot be read. `message` is one line of Chinese: what it is and what to do. Never carries a stack to people. */
export class ReadError extends Error {
  constructor(
    readonly code: ReadErrorCode,
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
    this.name = "ReadError";
  }
}

/** Bounds on an untrusted file; all adopted from measurements, all configurable. */
export interface Limits {
  readonly fileBytes: number;
  readonly entries: number;
  readonly documentBytes: number;
  readonly totalBytes: number;
  /** Inflation ratio refused above `ratioFloor` bytes. */
  readonly ratio: number;
  readonly ratioFloor: number;
  readonly depth: number;
  readonly elements: number;
  readonly paragraphs: number;
  readonly attributeBytes: number;
  readonly columns: number;
  readonly rows: number;
  readonly cells: number;
}

/** How a file is read. */
export interface ReadOptions {
  /** File name, kept in `document.source.name` and used only for messages. */
  readonly name?: string;
  readonly limits?: Partial<Limits>;
}

/** A .docx in memory: its model, and edits in place. Immutable: an edit gives a new file; every other part stays byte for byte. */
export interface DocxFile {
  readonly document: ReportDocument;
  /** Makes edits, all against this state; those that miss are refused and the others made. */
  apply(edits: readonly Edit[]): { readonly file: DocxFile; readonly refused: readonly Refusal[] };
  /** Inserts the report skeleton after a body block (-1: at the beginning); page set-up only if the document is empty. */
  insertSkeleton(fields: { readonly agency: string; readonly year: number }, after: number): DocxFile;
  /** Puts a PNG into a paragraph of its own, centred, after a body block (-1: at the beginning). Lengths in millimetres. */
  insertPicture(
    picture: { readonly png: Uint8Array; readonly widthMm: number; readonly heightMm: number; readonly alt: string },
    after: number,
  ): DocxFile;
  /** The zip. Parts that were not edited keep their compressed bytes. */
  toBytes(): Uint8Array;
  /** Text of a part by its name in the zip, e.g. `word/document.xml`; undefined when absent. */
  part(name: string): string | undefined;
}
