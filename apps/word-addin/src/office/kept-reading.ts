import { reuseBlocks, type ReportDocument } from "@nianbao/core";
import type { Snapshot } from "@nianbao/host";

/**
 * The document as last handed out, which the next edits are given for. What was read and not handed out is never kept: edits would
 * be taken for ones made for it, and a look at it later would count as none.
 */
export class KeptReading {
  #document: ReportDocument | undefined;
  #revision = 0;

  /** Undefined before the first reading. */
  get document(): ReportDocument | undefined {
    return this.#document;
  }

  /** To be handed out. Equal content is an equal revision; blocks that did not change stay the same objects. */
  keep(read: ReportDocument): Snapshot {
    const last = this.#document;
    const next = last === undefined ? read : reuseBlocks(last, read);
    if (last === undefined || !sameDocument(last, next)) {
      this.#revision += 1;
      this.#document = next;
    }
    return { document: this.#document!, revision: this.#revision };
  }
}

/** Whether two readings are of one content; their blocks are compared as objects. */
function sameDocument({ blocks: a, ...before }: ReportDocument, { blocks: b, ...after }: ReportDocument): boolean {
  return (
    a.length === b.length &&
    a.every((block, index) => block === b[index]) &&
    JSON.stringify(before) === JSON.stringify(after)
  );
}
