import type { Block, Place, ReportDocument } from "@nianbao/core";
import { cellText } from "@nianbao/core";

/** Where a block of an older reading is in a newer one; undefined when it is gone or changed. */
export type BlockShift = (block: number) => number | undefined;

/**
 * Compares two readings of a document by the longest common beginning and end of their blocks. Enough for what
 * happens between two readings: somebody typed or inserted in one spot.
 * @param same when two blocks count as the same; default: same text and shape
 */
export function blockShift(
  older: ReportDocument,
  newer: ReportDocument,
  same: (a: Block, b: Block) => boolean = sameBlock,
): BlockShift {
  const { head, tail } = commonEnds(older, newer, same);
  const moved = newer.blocks.length - older.blocks.length;
  return (block) => {
    if (block < head) return block;
    return block >= older.blocks.length - tail && block < older.blocks.length ? block + moved : undefined;
  };
}

/**
 * Where blocks went between two readings, for edits and places of the older one: as many blocks of the same kinds and grids stand where
 * they stood, whatever their text, which whoever writes compares; otherwise as {@link blockShift} tells.
 */
export function shiftBetween(older: ReportDocument, newer: ReportDocument): BlockShift {
  const stands =
    older.blocks.length === newer.blocks.length &&
    older.blocks.every((block, at) => sameShape(block, newer.blocks[at]!));
  return stands ? (block) => block : blockShift(older, newer);
}

/** A place in the body of an older reading, in a newer one; undefined when its block is gone or changed. */
export function movePlace(place: Place, older: ReportDocument | undefined, newer: ReportDocument): Place | undefined {
  if (older === undefined || older === newer) return place;
  const block = shiftBetween(older, newer)(place.block);
  return block === undefined ? undefined : { ...place, block };
}

/** Numbers of blocks at the beginning and end that two readings have in common. */
export function commonEnds(
  older: ReportDocument,
  newer: ReportDocument,
  same: (a: Block, b: Block) => boolean = sameBlock,
): { readonly head: number; readonly tail: number } {
  const shorter = Math.min(older.blocks.length, newer.blocks.length);
  let head = 0;
  while (head < shorter && same(older.blocks[head]!, newer.blocks[head]!)) head += 1;
  let tail = 0;
  while (tail < shorter - head && same(older.blocks.at(-1 - tail)!, newer.blocks.at(-1 - tail)!)) tail += 1;
  return { head, tail };
}

/** Same kind, shape and text. */
export function sameBlock(a: Block, b: Block): boolean {
  if (a.kind === "paragraph") return b.kind === "paragraph" && a.text === b.text;
  return (
    sameShape(a, b) && b.kind === "table" && a.cells.every((cell, at) => cellText(cell) === cellText(b.cells[at]!))
  );
}

/** Same kind, and for tables the same grid, whatever the text. */
export function sameShape(a: Block, b: Block): boolean {
  if (a.kind !== "table" || b.kind !== "table") return a.kind === b.kind;
  return a.rowCount === b.rowCount && a.columnCount === b.columnCount && a.cells.length === b.cells.length;
}
