import type { CellId, TableId } from "../form/types.js";
import type { Place } from "./model.js";

/**
 * A change to a document, in the document's own terms. Every edit names the text it expects to find, so that
 * an edit made for an older state is refused instead of hitting the wrong words.
 */
export type Edit = ReplaceText | SetCell | InsertParagraphs | InsertTable | RemoveBlock | InsertSentence | ReplaceTable;

/** Replaces the text of a range inside one paragraph; the look of its first character is kept. */
export interface ReplaceText {
  readonly kind: "replaceText";
  readonly place: Place;
  readonly expect: string;
  readonly text: string;
}

/** Replaces the whole text of a table cell (all its paragraphs become one). */
export interface SetCell {
  readonly kind: "setCell";
  readonly block: number;
  readonly row: number;
  readonly column: number;
  readonly expect: string;
  readonly text: string;
}

/** Inserts paragraphs after a body block (-1: at the very beginning), with the look of a body paragraph named by `like`. */
export interface InsertParagraphs {
  readonly kind: "insertParagraphs";
  readonly after: number;
  /** Body block whose paragraph properties and look are copied. */
  readonly like: number;
  readonly texts: readonly string[];
}

/** Inserts the blank standard table after a body block (-1: at the very beginning). */
export interface InsertTable {
  readonly kind: "insertTable";
  readonly table: TableId;
  readonly after: number;
}

/** Removes a whole body paragraph or table. */
export interface RemoveBlock {
  readonly kind: "removeBlock";
  readonly block: number;
  /** Text of the paragraph; `""` for a table. */
  readonly expect: string;
}

/** A stretch of a sentence: words, or a number that repeats the tables. */
export interface SentencePiece {
  readonly text: string;
  /**
   * The cell or sum that the text repeats (see `quantityOf`), e.g. `t3.new.total`, `t4.litigation.total`. In a document
   * the text stands in an inline content control tagged {@link linkTag}, which is how it is found again.
   */
  readonly link?: string;
}

/**
 * Inserts one paragraph after a body block (-1: at the very beginning), with the look of a body paragraph named by
 * `like`; its linked numbers stand in content controls. A host that cannot make controls refuses with `failed`
 * rather than insert numbers that nobody will keep up to date.
 */
export interface InsertSentence {
  readonly kind: "insertSentence";
  readonly after: number;
  readonly like: number;
  readonly pieces: readonly SentencePiece[];
}

/**
 * Puts standard tables, filled in, in the place of damaged ones (see `repairPlan`). The tables stand where the first
 * block stood; the other blocks go. Where a table would touch another one or the end of the document, an empty
 * paragraph is put between; a paragraph that carries a section break stays.
 *
 * The original must not be lost: a host keeps the whole document as it was, for undo and, before it makes
 * this edit, as a copy that the clerk can go back to later (the .docx before the edit, beside the file or as a download).
 * A host that can do neither refuses with `failed`.
 */
export interface ReplaceTable {
  readonly kind: "replaceTable";
  /** Body blocks that go, ascending; the first is a table. More than one when the table was split. */
  readonly blocks: readonly number[];
  /** Text of each of these blocks (see `blockText`). */
  readonly expect: readonly string[];
  /** In the order they are to stand; more than one when tables had run together in one block. */
  readonly tables: readonly FilledTable[];
  /** Paragraphs to put below the tables: what the old ones held that has no cell. */
  readonly leftovers: readonly string[];
}

/** A standard table with the text of its figure cells; those not named are blank. */
export interface FilledTable {
  readonly table: TableId;
  readonly values: Readonly<Record<CellId, string>>;
}

/** Why an edit was not made. */
export type RefusalCode =
  /** The text there is no longer what the edit expected. */
  | "changed"
  /** The place does not exist. */
  | "missing"
  /** The place is inside a field, a locked control or a deletion. */
  | "protected"
  /** The host could not do it. */
  | "failed";

/** An edit that was not made, and why. */
export interface Refusal {
  readonly edit: Edit;
  readonly code: RefusalCode;
}
