import type { Block, ReportDocument } from "./model.js";

/** A document told to the other side of a worker by what differs from the one before: most of a long report stays as it is between two keystrokes. */
export interface DocumentDelta {
  /** Blocks kept from the start and from the end of the one before. */
  readonly head: number;
  readonly tail: number;
  /** Blocks between them. */
  readonly middle: readonly Block[];
  /** All but the blocks. */
  readonly rest: Omit<ReportDocument, "blocks">;
}

/** What is to be told of `next` to one who has `previous`. Blocks are the same when they are the same objects. */
export function deltaOf(previous: ReportDocument | undefined, next: ReportDocument): DocumentDelta {
  const { blocks, ...rest } = next;
  const before = previous?.blocks ?? [];
  const most = Math.min(before.length, blocks.length);
  let head = 0;
  while (head < most && before[head] === blocks[head]) head += 1;
  let tail = 0;
  while (tail < most - head && before[before.length - 1 - tail] === blocks[blocks.length - 1 - tail]) tail += 1;
  return { head, tail, middle: blocks.slice(head, blocks.length - tail), rest };
}

/** The document that a delta tells of; blocks that were kept are the objects of `previous`. */
export function withDelta(
  previous: ReportDocument | undefined,
  { head, tail, middle, rest }: DocumentDelta,
): ReportDocument {
  const before = previous?.blocks ?? [];
  return { ...rest, blocks: [...before.slice(0, head), ...middle, ...before.slice(before.length - tail)] };
}
