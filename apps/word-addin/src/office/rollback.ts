import { blockText, type ReportDocument } from "@nianbao/core";
import type { StructuralEdit } from "./structural.js";
import { addedBlocks } from "./tidy.js";
import type { Restoration } from "./restoration.js";

/**
 * Blocks that edits which were cut short left in the document: tables of ours, texts of theirs or the beginning of one, empty
 * lines; or blocks that were to come back. All that was there before must still be there, and nothing else may have come.
 * @returns undefined when that is not so: then nothing may be taken out
 */
export function leftBehind(
  before: ReportDocument,
  after: ReportDocument,
  edits: readonly StructuralEdit[],
  back: readonly Restoration[],
): readonly number[] | undefined {
  const added = addedBlocks(before, after);
  if (added.length === 0 || added.length !== after.blocks.length - before.blocks.length) return undefined;
  const cameBack = new Set(back.flatMap(({ were }) => were.map(blockText)));
  const texts = edits.flatMap(textsOf);
  const tables = edits.some(({ kind }) => kind === "insertTable" || kind === "replaceTable");
  const ours = added.every((index) => {
    const block = after.blocks[index]!;
    if (cameBack.has(blockText(block))) return true;
    if (block.kind === "table") return tables && block.tag?.startsWith("nianbao:") === true;
    return texts.some((text) => text.startsWith(block.text)) || block.text === "";
  });
  return ours ? added : undefined;
}

function textsOf(edit: StructuralEdit): readonly string[] {
  if (edit.kind === "insertParagraphs") return edit.texts;
  if (edit.kind === "insertSentence") return [edit.pieces.map(({ text }) => text).join("")];
  return edit.kind === "replaceTable" ? edit.leftovers : [];
}
