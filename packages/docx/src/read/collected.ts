import type { Block, InlineControl, Place, Revision, Story } from "@nianbao/core";
import type { SectionProperties } from "./section.js";
import type { TracedBlock } from "./trace.js";

/** Where the paragraph being read is, without offsets. */
export type PlaceBase = Omit<Place, "start" | "end">;

/** A commented range; `to` is missing while it is open or when it ends in another paragraph. */
export interface CommentRange {
  readonly base: PlaceBase;
  readonly from: number;
  to: number | undefined;
  /** The paragraph the range starts in; its text is whole only after reading. */
  readonly paragraph: { readonly text: string };
}

/** What a flow of text gives besides its blocks. One for the whole document. */
export class Collected {
  readonly stories: { kind: Story["kind"]; blocks: readonly Block[]; anchor?: Place; numbersPages?: true }[] = [];
  readonly storyTraces = new Map<number, readonly TracedBlock[]>();
  readonly comments = new Map<string, CommentRange>();
  readonly noteAnchors = new Map<string, Place>();
  readonly revisions: Revision[] = [];
  readonly controls: InlineControl[] = [];
  readonly sections: SectionProperties[] = [];
  /** Counted towards the limits. */
  paragraphs = 0;
  cells = 0;
  pictures = 0;
  embedded = 0;
  /** Charts and diagrams. */
  graphics = 0;
  /** Texts drawn as pictures, e.g. a watermark. */
  readonly wordArt = new Set<string>();
  chunks = 0;
}
