import type { Block, ReportDocument } from "./model.js";

/**
 * A document that was read again, with the block objects of the reading before wherever nothing in them changed. What is known of a
 * paragraph is kept with its object: checking the result costs little more than checking what changed. The content is that of `next`.
 */
export function reuseBlocks(previous: ReportDocument, next: ReportDocument): ReportDocument {
  const [before, after] = [previous.blocks, next.blocks];
  let head = 0;
  while (head < before.length && head < after.length && isEqual(before[head], after[head])) head += 1;
  let tail = 0;
  const most = Math.min(before.length, after.length) - head;
  while (tail < most && isEqual(before[before.length - 1 - tail], after[after.length - 1 - tail])) tail += 1;
  // Between the first change and the last, blocks that stand the same way from the first.
  const middle = after.slice(head, after.length - tail).map((block, index): Block => {
    const known = head + index < before.length - tail ? before[head + index] : undefined;
    return known !== undefined && isEqual(known, block) ? known : block;
  });
  return { ...next, blocks: [...before.slice(0, head), ...middle, ...before.slice(before.length - tail)] };
}

/** Whether two values of plain data are the same throughout. */
function isEqual(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (typeof a !== "object" || typeof b !== "object" || a === null || b === null) return false;
  if (Array.isArray(a)) {
    return Array.isArray(b) && a.length === b.length && a.every((item, index) => isEqual(item, b[index]));
  }
  const [one, other] = [a as Record<string, unknown>, b as Record<string, unknown>];
  const keys = Object.keys(one);
  return keys.length === Object.keys(other).length && keys.every((key) => isEqual(one[key], other[key]));
}
