import { cellText, notice2021, paragraphAt, tableCell, tableOf } from "@nianbao/core";
import type { Edit, Paragraph, Refusal, ReportDocument } from "@nianbao/core";
import { tableFlatOpc } from "@nianbao/docx";
import { isStructural, type BlockMoves, type StructuralEdit } from "./block-moves.js";
import type { Ground } from "./ground.js";
import { indexOfBlock, paragraphAfter, slotAfter } from "./insertion.js";
import { isTextEdit, planTextEdits } from "./plan.js";
import { queueStep } from "./steps.js";

/** What was queued. */
export interface Queued {
  readonly made: readonly Edit[];
  readonly refused: readonly Refusal[];
}

/**
 * Queues edits, all against the same reading: first texts, then insertions from the last to the first so that several
 * after one block keep their order, removals at the end as others may stand on what is removed.
 */
export function queueEdits(context: Word.RequestContext, ground: Ground, edits: readonly Edit[]): Queued {
  const { document, alignment, listed, items } = ground;
  const plan = planTextEdits(document, alignment, listed, edits.filter(isTextEdit));
  for (const step of plan.steps) queueStep(items, step);
  const refused: Refusal[] = [...plan.refused];
  for (const edit of edits) if (!isTextEdit(edit) && !isStructural(edit)) refused.push({ edit, code: "failed" });
  const structural: StructuralEdit[] = [];
  const inserts = edits.filter(isStructural).filter((edit) => edit.kind !== "removeBlock");
  const removals = edits.filter((edit) => edit.kind === "removeBlock");
  for (const edit of [...inserts.reverse(), ...removals]) {
    const code = queueStructural(context, ground, edit);
    if (code === undefined) structural.push(edit);
    else refused.push({ edit, code });
  }
  const done = new Set<Edit>([...plan.planned, ...structural]);
  return { made: edits.filter((edit) => done.has(edit)), refused };
}

function queueStructural(
  context: Word.RequestContext,
  ground: Ground,
  edit: StructuralEdit,
): Refusal["code"] | undefined {
  if (edit.kind === "removeBlock") return queueRemoval(ground, edit);
  if (edit.after >= ground.document.blocks.length) return "missing";
  if (edit.kind === "insertTable") {
    const slot = slotAfter(context, ground, edit.after);
    if (slot === undefined) return "protected";
    slot.getRange("Content").insertOoxml(tableFlatOpc(tableOf(notice2021, edit.table)), "Replace");
    return undefined;
  }
  const like = ground.document.blocks[edit.like];
  for (const text of [...edit.texts].reverse()) {
    const paragraph = paragraphAfter(context, ground, edit.after, text);
    if (paragraph === undefined) return "protected";
    if (like?.kind === "paragraph" && edit.like !== edit.after) copyLook(like, paragraph);
  }
  return undefined;
}

function queueRemoval(ground: Ground, edit: Extract<Edit, { kind: "removeBlock" }>): Refusal["code"] | undefined {
  const block = ground.document.blocks[edit.block];
  if (block === undefined) return "missing";
  if ((block.kind === "paragraph" ? block.text : "") !== edit.expect) return "changed";
  const at = indexOfBlock(ground, edit.block);
  if (at === undefined) return "protected";
  const item = ground.items[at]!;
  if (block.kind === "paragraph") item.delete();
  else item.parentTable.delete();
  return undefined;
}

const ALIGNMENTS = {
  left: "Left",
  center: "Centered",
  right: "Right",
  both: "Justified",
  distribute: "Justified",
} as const;

/** Word at 1.3 cannot copy a paragraph's look, so what the model knows of it is set. */
function copyLook(like: Paragraph, paragraph: Word.Paragraph): void {
  if (like.style !== undefined) paragraph.style = like.style;
  if (like.format?.alignment !== undefined) paragraph.alignment = ALIGNMENTS[like.format.alignment];
  if (like.format?.firstLineIndent !== undefined) paragraph.firstLineIndent = like.format.firstLineIndent;
  const format = like.runs[0]?.format;
  if (format?.eastAsianFont !== undefined) paragraph.font.name = format.eastAsianFont;
  if (format?.size !== undefined) paragraph.font.size = format.size;
  if (format?.bold !== undefined) paragraph.font.bold = format.bold;
}

/** Whether every one of these edits would be made as things stand; nothing is queued. */
export function stillFits(ground: Ground, edits: readonly Edit[]): boolean {
  const { document, alignment, listed } = ground;
  if (planTextEdits(document, alignment, listed, edits.filter(isTextEdit)).refused.length > 0) return false;
  return edits.every((edit) => {
    if (edit.kind !== "removeBlock") return true;
    const block = document.blocks[edit.block];
    return block !== undefined && (block.kind === "table" || block.text === edit.expect);
  });
}

/** Whether an edit can be seen in the document that was read back. */
export function took(edit: Edit, after: ReportDocument, moves: BlockMoves | undefined): boolean {
  if (moves === undefined) return true;
  if (edit.kind === "setCell") {
    const table = after.blocks[moves.to(edit.block) ?? -1];
    const cell = table?.kind === "table" ? tableCell(table, edit.row, edit.column) : undefined;
    return cell !== undefined && cellText(cell).replace(/\n+$/, "") === edit.text;
  }
  if (edit.kind === "replaceText") {
    const block = moves.to(edit.place.block);
    const paragraph = block === undefined ? undefined : paragraphAt(after, { ...edit.place, block });
    return paragraph !== undefined && paragraph.text.includes(edit.text);
  }
  return true;
}
