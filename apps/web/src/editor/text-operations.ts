import { paragraphAt, tableCell, type Edit, type Place, type ReportDocument } from "@nianbao/core";
import type { RunProperty } from "./mark-look.js";
import type { MappedParagraph, ParagraphMap } from "./paragraph-map.js";

/** The editor's operations that are used here; a subset of its TreeDocOp. */
export type TextOperation =
  | { readonly op: "deleteText"; readonly paragraphId: string; readonly start: number; readonly end: number }
  | {
      readonly op: "insertText";
      readonly paragraphId: string;
      readonly offset: number;
      readonly text: string;
      /** Content control that the text belongs into, at whichever of its edges the offset is. */
      readonly inside?: string;
    }
  | {
      readonly op: "setRunProperties";
      readonly paragraphId: string;
      readonly start: number;
      readonly end: number;
      readonly properties: readonly RunProperty[];
    };

interface Change {
  readonly paragraph: MappedParagraph;
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/**
 * Edits of text as operations of the editor, which keep the caret and repaint only what changed.
 * @param edits Edits that are known to fit the document.
 * @returns undefined when any of them is not an edit of text, its paragraph is not counted alike on both sides, or it
 * meets the edge of a content control: the editor does not say on which side of the edge new text would come to stand.
 */
export function textOperations(
  edits: readonly Edit[],
  document: ReportDocument,
  map: ParagraphMap,
): readonly TextOperation[] | undefined {
  const changes: Change[] = [];
  for (const edit of edits) {
    const change = changeOf(edit, document, map);
    if (change === undefined || /[\n\t\r]/.test(change.text)) return undefined;
    if (change.paragraph.text === "" && change.text !== "" && change.paragraph.markLook === undefined) return undefined;
    changes.push(change);
  }
  // All edits are against one state: the last in a paragraph first, so that none shifts another.
  changes.sort((a, b) => b.start - a.start || b.end - a.end);
  return changes.flatMap(operationsOf);
}

function operationsOf({ paragraph, start, end, text }: Change): TextOperation[] {
  const operations: TextOperation[] = [];
  const paragraphId = paragraph.id;
  // Inserted behind the first character that it replaces, the new text takes that character's look.
  const first = end > start && paragraph.text !== undefined && paragraph.text.codePointAt(start)! > 0xffff ? 2 : 1;
  const offset = Math.min(start + first, end);
  if (text !== "") operations.push({ op: "insertText", paragraphId, offset, text });
  if (end > offset) {
    operations.push({ op: "deleteText", paragraphId, start: offset + text.length, end: end + text.length });
  }
  if (offset > start) operations.push({ op: "deleteText", paragraphId, start, end: offset });
  const look = paragraph.text === "" ? (paragraph.markLook ?? []) : [];
  if (text !== "" && look.length > 0) {
    operations.push({ op: "setRunProperties", paragraphId, start: 0, end: text.length, properties: look });
  }
  return operations;
}

function changeOf(edit: Edit, document: ReportDocument, map: ParagraphMap): Change | undefined {
  if (edit.kind === "replaceText") {
    const paragraph = map.at(edit.place);
    const text = paragraphAt(document, edit.place)?.text;
    if (text === undefined || paragraph?.text !== text || meetsControl(document, edit.place)) return undefined;
    return { paragraph, start: edit.place.start, end: edit.place.end, text: edit.text };
  }
  if (edit.kind !== "setCell") return undefined;
  const table = document.blocks[edit.block];
  const cell = table?.kind === "table" ? tableCell(table, edit.row, edit.column) : undefined;
  if (cell?.paragraphs.length !== 1 || (cell.nested?.length ?? 0) > 0) return undefined;
  const paragraph = map.at({ block: edit.block, cell: { row: edit.row, column: edit.column, paragraph: 0 } });
  const text = cell.paragraphs[0]!.text;
  if (paragraph?.text !== text) return undefined;
  return { paragraph, start: 0, end: text.length, text: edit.text };
}

/** Whether an edge of a content control lies in the stretch, its ends included. */
function meetsControl({ controls }: ReportDocument, { block, cell, start, end }: Place): boolean {
  return controls.some(
    ({ place }) =>
      place.block === block &&
      place.story === undefined &&
      JSON.stringify(place.cell) === JSON.stringify(cell) &&
      [place.start, place.end].some((edge) => start <= edge && edge <= end),
  );
}
