import type { Edit, ReplaceText, ReportDocument, SetCell } from "@nianbao/core";
import { isStructural, type BlockMoves } from "./block-moves.js";
import { isTextEdit } from "./plan.js";
import { blockShift } from "./shift.js";

/** A change of ours, as the edits that take it back from the document it left. */
export interface Change {
  /** Undefined: it cannot be taken back, nor can what was done before it. */
  readonly inverse: readonly Edit[] | undefined;
  readonly after: ReportDocument;
}

/** The edits that take `made` back from the document it left; undefined when a block was removed, which Word cannot restore. */
export function inverseOf(made: readonly Edit[], after: ReportDocument, moves: BlockMoves): Edit[] | undefined {
  if (made.some((edit) => isStructural(edit) && edit.kind === "removeBlock")) return undefined;
  return [...inverseOfTexts(made.filter(isTextEdit), moves), ...inverseOfInsertion(after, moves.inserted)];
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
  const shift = older.blocks.length === newer.blocks.length ? (block: number) => block : blockShift(older, newer);
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
