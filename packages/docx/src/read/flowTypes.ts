import type { Block } from "@nianbao/core";
import type { Limits } from "../types.js";
import type { Collected } from "./collected.js";
import type { ParagraphDraft } from "./draft.js";
import type { Numbering } from "./numbering.js";
import type { CellProperties } from "./rowProperties.js";
import type { StyleSheet } from "./styles.js";
import type { TracedBlock, TracedControl } from "./trace.js";

/** What reading a flow needs from the rest of the document. */
export interface FlowContext {
  readonly styles: StyleSheet;
  readonly numbering: Numbering | undefined;
  readonly limits: Limits;
  readonly collected: Collected;
  /** Also keep where everything came from. */
  readonly tracing: boolean;
  /** A field does not end: take all of its text as shown rather than lose the rest of the document. */
  readonly fieldsShown: boolean;
}

/** Blocks as they are read, in a body, a story or a cell. */
export class BlockList {
  readonly blocks: Block[] = [];
  readonly traced: TracedBlock[] = [];
  paragraphs = 0;
  /**
   * A paragraph that what comes next may join: its mark was deleted, or it is made of runs that stand outside of any
   * paragraph, at the depth `loose`.
   */
  joining: { readonly draft: ParagraphDraft; readonly loose: number | undefined } | undefined;
  /**
   * @param place of a cell: told its properties, or that it has none, before its first block is read.
   */
  constructor(
    readonly inCell: boolean,
    public place?: (properties: CellProperties | undefined) => void,
  ) {}
}

/** An element that says something about what is inside it, while it is open. */
export type OpenElement = { readonly depth: number } & (
  | ({ readonly kind: "control"; tag: string; readonly list: BlockList | undefined; readonly first: number } & {
      -readonly [key in keyof TracedControl]: TracedControl[key];
    } & { readonly start: number; readonly draft: ParagraphDraft | undefined; readonly from: number })
  /** `before`: what had been read when its first branch began, see `Flow.amount`. */
  | { readonly kind: "alternate"; before: number | undefined }
  | { readonly kind: "field" }
  | {
      readonly kind: "revision";
      readonly move: boolean;
      readonly author: string;
      readonly draft: ParagraphDraft;
      readonly from: number;
    }
);
