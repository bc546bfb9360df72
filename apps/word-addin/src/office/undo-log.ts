import { blockText, type Edit, type ReplaceText, type ReportDocument, type SetCell } from "@nianbao/core";
import type { BlockMoves } from "./block-moves.js";
import { isTextEdit } from "./plan.js";
import type { Restoration } from "./restoration.js";
import { shiftBetween } from "./shift.js";

/** What takes a change of ours back from the document it left. */
export interface Inverse {
  readonly edits: readonly Edit[];
  readonly restorations: readonly Restoration[];
}

/** A change of ours. */
export interface Change {
  /** Undefined: it cannot be taken back, nor can what was done before it. */
  readonly inverse: Inverse | undefined;
  readonly after: ReportDocument;
}

/**
 * What takes `made` back from the document it left; undefined where that is not known.
 * @param copy the document before as Flat OPC, from which removed blocks and replaced tables come back
 */
export function inverseOf(
  made: readonly Edit[],
  before: ReportDocument,
  after: ReportDocument,
  moves: BlockMoves,
  copy: string | undefined,
): Inverse | undefined {
  const removed = made.flatMap((edit) => (edit.kind === "removeBlock" ? [edit.block] : []));
  if (removed.length > 0 && copy === undefined) return undefined;
  const restorations = copy === undefined ? [] : restoredBlocks(removed, before, after, moves, copy);
  for (const edit of made) {
    if (edit.kind !== "replaceTable") continue;
    const together = edit.blocks.every((block, index) => block === edit.blocks[0]! + index);
    if (copy === undefined || !together) return undefined;
    const blocks = moves.by.get(edit) ?? [];
    restorations.push({
      after: blocks[0]!,
      blocks,
      expect: blocks.map((block) => blockText(after.blocks[block]!)),
      copy,
      originals: edit.blocks,
      were: edit.blocks.map((block) => before.blocks[block]!),
    });
  }
  const replacing = new Set(restorations.flatMap(({ blocks }) => blocks));
  const inserted = moves.inserted.filter((block) => !replacing.has(block));
  return {
    edits: [...inverseOfTexts(made.filter(isTextEdit), moves), ...inverseOfInsertion(after, inserted)],
    restorations,
  };
}

/** What brings removed blocks back, those that followed one another together. */
function restoredBlocks(
  removed: readonly number[],
  before: ReportDocument,
  after: ReportDocument,
  moves: BlockMoves,
  copy: string,
): Restoration[] {
  const runs: number[][] = [];
  for (const block of [...removed].sort((a, b) => a - b)) {
    const run = runs.at(-1);
    if (run?.at(-1) === block - 1) run.push(block);
    else runs.push([block]);
  }
  return runs.map((originals) => {
    let neighbour = originals[0]! - 1;
    while (neighbour >= 0 && moves.to(neighbour) === undefined) neighbour -= 1;
    const at = moves.to(neighbour) ?? -1;
    return {
      after: at,
      beside: at < 0 ? "" : blockText(after.blocks[at]!),
      blocks: [],
      expect: [],
      copy,
      originals,
      were: originals.map((block) => before.blocks[block]!),
    };
  });
}

/** An inverse made for an older reading, moved to where its blocks are now. Undefined when one of them is gone or changed. */
export function moveInverse(inverse: Inverse, older: ReportDocument, newer: ReportDocument): Inverse | undefined {
  const edits = moveEdits(inverse.edits, older, newer);
  if (edits === undefined) return undefined;
  const shift = shiftBetween(older, newer);
  const restorations: Restoration[] = [];
  for (const restoration of inverse.restorations) {
    const blocks = restoration.blocks.map(shift);
    const beside = restoration.after < 0 ? -1 : shift(restoration.after);
    if (beside === undefined || blocks.some((block) => block === undefined)) return undefined;
    restorations.push({ ...restoration, after: beside, blocks: blocks as number[] });
  }
  return { edits, restorations };
}

/** The edits that restore the texts that `made` replaced. Positions are those after all of them were made. */
function inverseOfTexts(made: readonly (ReplaceText | SetCell)[], moves: BlockMoves): Edit[] {
  const inverse: Edit[] = [];
  const shifts = new Map<string, number>();
  const ordered = [...made].sort((a, b) => startOf(a) - startOf(b));
  for (const edit of ordered) {
    const block = edit.kind === "setCell" ? edit.block : edit.place.block;
    const to = moves.to(block);
    if (to === undefined) continue;
    if (edit.kind === "setCell") {
      inverse.push({ ...edit, block: to, expect: edit.text, text: edit.expect });
    } else {
      const key = JSON.stringify([block, edit.place.cell]);
      const shift = shifts.get(key) ?? 0;
      const start = edit.place.start + shift;
      const place = { ...edit.place, block: to, start, end: start + edit.text.length };
      inverse.push({ kind: "replaceText", place, expect: edit.text, text: edit.expect });
      shifts.set(key, shift + edit.text.length - edit.expect.length);
    }
  }
  return inverse;
}

/** The edits that remove blocks which were inserted. */
export function inverseOfInsertion(after: ReportDocument, inserted: readonly number[]): Edit[] {
  return inserted.map((block) => {
    const found = after.blocks[block];
    return { kind: "removeBlock", block, expect: found?.kind === "paragraph" ? found.text : "" };
  });
}

/** Edits made for an older reading, moved to where their blocks are now. Undefined when one of them is gone or changed. */
export function moveEdits(edits: readonly Edit[], older: ReportDocument, newer: ReportDocument): Edit[] | undefined {
  const shift = shiftBetween(older, newer);
  const moved: Edit[] = [];
  for (const edit of edits) {
    const block = shift(blockOf(edit));
    if (block === undefined) return undefined;
    moved.push(withBlock(edit, block));
  }
  return moved;
}

/** The body block an edit stands on; -1 for the very beginning. */
export function blockOf(edit: Edit): number {
  if (edit.kind === "replaceText") return edit.place.block;
  if (edit.kind === "replaceTable") return edit.blocks[0]!;
  return "after" in edit ? edit.after : edit.block;
}

function withBlock(edit: Edit, block: number): Edit {
  switch (edit.kind) {
    case "replaceText":
      return { ...edit, place: { ...edit.place, block } };
    case "setCell":
    case "removeBlock":
      return { ...edit, block };
    case "insertParagraphs":
    case "insertSentence":
      return { ...edit, after: block, like: edit.like + block - edit.after };
    case "insertTable":
      return { ...edit, after: block };
    case "replaceTable":
      return { ...edit, blocks: edit.blocks.map((old) => old + block - edit.blocks[0]!) };
  }
}

function startOf(edit: ReplaceText | SetCell): number {
  return edit.kind === "setCell" ? 0 : edit.place.start;
}
