import type { TextOperation } from "./text-operations.js";
import type { TreeNode } from "./tree.js";

/** A position in the editor's terms: its paragraph id, UTF-16 offset in its text. */
export interface EnginePosition {
  readonly paragraphId: string;
  readonly offset: number;
}

export interface EngineSelection {
  readonly anchor: EnginePosition;
  readonly head: EnginePosition;
}

/** A stretch of text to colour. It is painted only while it covers `expectedText`. */
export interface EngineRange {
  readonly blockId: string;
  readonly start: number;
  readonly length: number;
  readonly expectedText: string;
}

/** The open page editor, as far as the document host and the page need it. */
export interface Engine {
  /** Grows with every change of the document, whoever made it. */
  revision(): number;
  /** The .docx as it stood when this was called. */
  save(): Promise<Uint8Array<ArrayBuffer>>;
  /** Root of the main part. */
  tree(): TreeNode;
  /** Makes operations as one step of undo. @returns false when the editor refuses any of them; then none is made. */
  operate(operations: readonly TextOperation[]): boolean;
  /** Puts another version of the package in the place of this one, as one step of undo; scroll stays. */
  replacePackage(bytes: Uint8Array): boolean;
  selection(): EngineSelection;
  select(selection: EngineSelection): void;
  /** Scrolls to a position unless it is on the screen. */
  reveal(position: EnginePosition): boolean;
  /** The id under which a paragraph is found again after {@link Engine.replacePackage}. */
  lastingId(paragraphId: string): string | undefined;
  idOfLasting(lasting: string): string | undefined;
  /** Colours ranges under a name; an empty list takes that name's colour away. */
  highlight(set: string, ranges: readonly EngineRange[], color: string): void;
  undo(): boolean;
  redo(): boolean;
  can(): { readonly undo: boolean; readonly redo: boolean };
  /** A scale (1 = 100 %), or `fit`: as wide as the window allows, 100 % at most. */
  zoom(mode: number | "fit"): void;
  /** The focus goes into the document. Nothing else here brings it there. */
  focus(): void;
  /** Whether keys go into the document. */
  focused(): boolean;
  /** @returns unsubscribe. */
  onChange(listener: () => void): () => void;
  /** The caret moved or undo became possible. @returns unsubscribe. */
  onState(listener: () => void): () => void;
  destroy(): void;
}
