import { cellText, currentNotice, paragraphAt, tableCell, tableOf } from "@nianbao/core";
import type { Edit, Refusal, ReplaceTable, ReportDocument } from "@nianbao/core";
import type { BlockMoves } from "./block-moves.js";
import type { Rendering } from "./fetch-rendering.js";
import type { Ground } from "./ground.js";
import { blockObject, paragraphAfter, slotAfter } from "./insertion.js";
import { copyLook } from "./look.js";
import { isTextEdit, planTextEdits } from "./plan.js";
import { queueRepair } from "./repair.js";
import { queueSentence } from "./sentence.js";
import { queueStep } from "./steps.js";
import { isStructural, type StructuralEdit } from "./structural.js";

/** What was queued. */
export interface Queued {
  readonly made: readonly Edit[];
  readonly refused: readonly Refusal[];
}

/**
 * Queues edits, all against the same reading: first texts, then insertions from the last to the first so that several
 * after one block keep their order, repairs, removals at the end as others may stand on what is removed.
 * @param rendering needed where tables come in, see {@link needsRendering}
 */
export function queueEdits(
  context: Word.RequestContext,
  ground: Ground,
  edits: readonly Edit[],
  rendering: Rendering | undefined,
): Queued {
  const { document, alignment, listed, items } = ground;
  const plan = planTextEdits(document, alignment, listed, edits.filter(isTextEdit));
  for (const step of plan.steps) queueStep(items, step);
  const refused: Refusal[] = [...plan.refused];
  const structural: StructuralEdit[] = [];
  const inserts = edits.filter(isStructural).filter((edit) => "after" in edit);
  const repairs = edits.filter((edit) => edit.kind === "replaceTable");
  const removals = edits.filter((edit) => edit.kind === "removeBlock");
  for (const edit of [...inserts.reverse(), ...repairs, ...removals]) {
    const code = queueStructural(context, ground, edit, rendering);
    if (code === undefined) structural.push(edit);
    else refused.push({ edit, code });
  }
  const done = new Set<Edit>([...plan.planned, ...structural]);
  return { made: edits.filter((edit) => done.has(edit)), refused };
}

/** Whether these edits bring tables. */
export function needsRendering(edits: readonly Edit[]): boolean {
  return edits.some(({ kind }) => kind === "insertTable" || kind === "replaceTable");
}

function queueStructural(
  context: Word.RequestContext,
  ground: Ground,
  edit: StructuralEdit,
  rendering: Rendering | undefined,
): Refusal["code"] | undefined {
  if (edit.kind === "removeBlock") return queueRemoval(ground, edit);
  if (edit.kind === "replaceTable") return rendering === undefined ? "failed" : queueRepair(ground, rendering, edit);
  if (edit.after >= ground.document.blocks.length) return "missing";
  if (edit.kind === "insertTable") {
    if (rendering === undefined) return "failed";
    const slot = slotAfter(context, ground, edit.after);
    if (slot === undefined) return "protected";
    const ooxml = rendering.tableFlatOpc(tableOf(currentNotice, edit.table));
    slot.getRange("Content").insertOoxml(ooxml, "Replace");
    return undefined;
  }
  if (edit.kind === "insertSentence") return queueSentence(context, ground, edit);
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
  const object = blockObject(ground, edit.block);
  if (object === undefined) return "protected";
  object.delete();
  return undefined;
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
  if (moves === undefined) return edit.kind !== "replaceTable"; // of a repair it must be known
  if (edit.kind === "replaceTable") return repaired(edit, after, moves.by.get(edit) ?? []);
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
  return cameIn(edit, after, moves.by.get(edit) ?? []);
}

/** Whether what an edit inserts is there, whole. */
function cameIn(edit: StructuralEdit, { blocks, controls }: ReportDocument, brought: readonly number[]): boolean {
  const text = (block: number | undefined): string | undefined => {
    const found = blocks[block ?? -1];
    return found?.kind === "paragraph" ? found.text : undefined;
  };
  switch (edit.kind) {
    case "insertTable":
      return brought.some((block) => blocks[block]?.kind === "table");
    case "insertParagraphs":
      return edit.texts.every((each, index) => text(brought[index]) === each);
    case "insertSentence": {
      const links = edit.pieces.filter((piece) => piece.link !== undefined && piece.text !== "");
      const found = controls.filter(({ place }) => place.block === brought[0] && place.story === undefined);
      return text(brought[0]) === edit.pieces.map((piece) => piece.text).join("") && found.length >= links.length;
    }
    default:
      return true;
  }
}

/** Whether every table of a repair is there with all its figures. */
function repaired(edit: ReplaceTable, { blocks }: ReportDocument, brought: readonly number[]): boolean {
  const tables = brought.map((block) => blocks[block]!).filter((block) => block.kind === "table");
  return edit.tables.every(({ table, values }, index) => {
    const found = tables[index];
    if (found === undefined) return false;
    return tableOf(currentNotice, table).cells.every(({ id, row, column }) => {
      const cell = tableCell(found, row, column);
      return cell !== undefined && cellText(cell).replace(/\n+$/, "") === (values[id] ?? "");
    });
  });
}
