import type { TableId } from "../form/types.js";
import type { Place } from "./model.js";

/**
 * A change to a document, in the document's own terms. Every edit names the text it expects to find, so that
 * an edit made for an older state is refused instead of hitting the wrong words.
 */
export type Edit = ReplaceText | SetCell | InsertParagraphs | InsertTable | RemoveBlock;

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

export interface Refusal {
  readonly edit: Edit;
  readonly code: RefusalCode;
}
