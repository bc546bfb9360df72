/**
 * Where in the XML a part of the model came from, for edits. Made by the same pass as the model, only when asked.
 * All offsets are UTF-16 offsets in the part's text.
 */

/** A content control open round a place. */
export interface TracedControl {
  /** Its content must not be changed. */
  readonly locked: boolean;
  /** The control itself must not be removed. */
  readonly permanent: boolean;
  /** Its content is bound to data that Word would write over it. */
  readonly bound: boolean;
  /** Range of `w:showingPlcHdr`, while the control shows its prompt. */
  readonly placeholder: readonly [number, number] | undefined;
}

/** A `w:r` element. */
export interface TracedRun {
  readonly start: number;
  end: number;
  /** Range of its `w:rPr`. */
  properties: readonly [number, number] | undefined;
  /** Has children that are neither properties nor traced text. */
  other: boolean;
  /** Its pieces of text. */
  pieces: number;
}

/** An element that gives text: `w:t`, a tab, a break, a symbol. */
export interface TracedPiece {
  readonly run: TracedRun;
  readonly start: number;
  readonly end: number;
  /** Offset in the paragraph's text. */
  readonly from: number;
  readonly text: string;
  /** In a field's result or a locked control. */
  readonly protected: boolean;
  readonly controls: readonly TracedControl[];
}

export interface TracedParagraph {
  readonly kind: "paragraph";
  readonly start: number;
  readonly end: number;
  /** The range to remove to remove it: with the control round it when there is nothing else in that control. */
  outer: readonly [number, number];
  /** Where something after it goes: after the control it ends, if it ends one. */
  after: number;
  /** End of its start tag. */
  readonly open: number;
  readonly selfClosing: boolean;
  /** Start of its end tag (or `open`). */
  readonly close: number;
  /** Range of `w:pPr`. */
  readonly properties: readonly [number, number] | undefined;
  readonly runs: readonly TracedRun[];
  readonly pieces: readonly TracedPiece[];
  readonly protected: boolean;
  readonly controls: readonly TracedControl[];
  /** Several that have run together because a mark was deleted, or text outside of any: its text may be changed, not it itself. */
  readonly irregular: boolean;
  /** Holds a section break. */
  readonly section: boolean;
}

export interface TracedCell {
  /** Start of its end tag. */
  readonly close: number;
  readonly selfClosing: boolean;
  readonly start: number;
  readonly end: number;
  readonly blocks: readonly TracedBlock[];
}

export interface TracedTable {
  readonly kind: "table";
  readonly start: number;
  readonly end: number;
  outer: readonly [number, number];
  after: number;
  readonly protected: boolean;
  /** By `row * 4096 + column` of the top left corner. */
  readonly cells: ReadonlyMap<number, TracedCell>;
}

export type TracedBlock = TracedParagraph | TracedTable;

/** Everything traced in one part. */
export interface PartTrace {
  /** Blocks of the part's own flow: the body, a header. */
  readonly blocks: readonly TracedBlock[];
  /** Text boxes and notes by story number. */
  readonly stories: ReadonlyMap<number, readonly TracedBlock[]>;
  /** Range of the root's content that holds blocks (`w:body`, `w:hdr`). */
  readonly content: readonly [number, number];
}
