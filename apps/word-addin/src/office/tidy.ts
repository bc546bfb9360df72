import type { Block, ReportDocument } from "@nianbao/core";
import { commonEnds } from "./shift.js";

/**
 * Blocks that an insertion left behind and nobody wants: of the empty lines that came in behind a new table one stays
 * (a table needs a paragraph after it), the others go. The body's last paragraph cannot be deleted in Word, so it is
 * the one that stays where it is among them. How many lines there are depends on Word's version
 * (OfficeDev/office-js #116, #1144, #2655).
 */
export function strayLines(before: ReportDocument, after: ReportDocument): number[] {
  const { head, tail } = commonEnds(before, after);
  const end = after.blocks.length - tail;
  const strays: number[] = [];
  for (let block = head; block < end; block += 1) {
    if (after.blocks[block]?.kind !== "table") continue;
    const lines: number[] = [];
    for (let next = block + 1; next < end && isEmptyLine(after.blocks[next]); next += 1) lines.push(next);
    if (lines.at(-1) === after.blocks.length - 1) lines.pop();
    else lines.shift();
    strays.push(...lines);
  }
  return strays;
}

/** Blocks of the newer reading that are not in the older one. */
export function addedBlocks(before: ReportDocument, after: ReportDocument): number[] {
  const { head, tail } = commonEnds(before, after);
  return Array.from({ length: Math.max(0, after.blocks.length - tail - head) }, (_, at) => head + at);
}

export function isEmptyLine(block: Block | undefined): boolean {
  return block?.kind === "paragraph" && block.text === "";
}
