import {
  describePlace,
  paragraphAt,
  tableCell,
  cellText,
  tableOf,
  type Edit,
  type Place,
  type RecognisedReport,
} from "@nianbao/core";
import { check } from "../locale/check.js";

/** A stretch of what a change does, in reading order. */
export interface PreviewPiece {
  readonly kind: "same" | "removed" | "added";
  readonly text: string;
}

/** What a change does at one paragraph or cell. */
export interface Preview {
  /** Where, in words. */
  readonly label: string;
  readonly pieces: readonly PreviewPiece[];
}

/** The same for the ear: what stood there and what will, one after the other. */
export function spokenPreview({ label, pieces }: Preview): string {
  const without = (kind: PreviewPiece["kind"]) =>
    pieces
      .filter((piece) => piece.kind !== kind)
      .map(({ text }) => text)
      .join("");
  return check.preview.spoken(label, without("added"), without("removed"));
}

/** Characters of the unchanged text that are shown on either side. */
const context = 10;

/**
 * What edits make of the report, one preview for each paragraph or cell: the words round the change, what goes and what
 * comes. Edits that do not meet the words they expect are left out: they would be refused.
 */
export function previewOf(recognised: RecognisedReport, edits: readonly Edit[]): readonly Preview[] {
  const byParagraph = new Map<string, Extract<Edit, { kind: "replaceText" }>[]>();
  const previews: Preview[] = [];
  for (const edit of edits) {
    if (edit.kind === "replaceText") {
      const key = JSON.stringify({ ...edit.place, start: 0, end: 0 });
      byParagraph.set(key, [...(byParagraph.get(key) ?? []), edit]);
    } else {
      const preview = ofBlock(recognised, edit);
      if (preview !== undefined) previews.push(preview);
    }
  }
  for (const group of byParagraph.values()) {
    const preview = ofParagraph(recognised, group);
    if (preview !== undefined) previews.push(preview);
  }
  return previews;
}

function ofParagraph(
  recognised: RecognisedReport,
  edits: readonly Extract<Edit, { kind: "replaceText" }>[],
): Preview | undefined {
  const [first] = edits;
  const text = first && paragraphAt(recognised.document, first.place)?.text;
  if (first === undefined || text === undefined) return undefined;
  const met = edits
    .filter(({ place, expect }) => text.slice(place.start, place.end) === expect)
    .sort((a, b) => a.place.start - b.place.start);
  if (met.length === 0) return undefined;
  const pieces: PreviewPiece[] = [];
  let at = 0;
  for (const { place, expect, text: becomes } of met) {
    const { start, end } = commonEnds(expect, becomes);
    pieces.push(...between(text.slice(at, place.start + start), at === 0 ? "before" : "both"));
    pieces.push({ kind: "removed", text: expect.slice(start, expect.length - end) });
    pieces.push({ kind: "added", text: becomes.slice(start, becomes.length - end) });
    at = place.end - end;
  }
  pieces.push(...between(text.slice(at), "after"));
  return { label: describePlace(recognised, first.place), pieces: pieces.filter((piece) => piece.text !== "") };
}

/** Unchanged text, shortened where it is long. */
function between(text: string, side: "before" | "both" | "after"): readonly PreviewPiece[] {
  const [head, tail] = [text.slice(0, context), text.slice(-context)];
  const fits = text.length <= (side === "both" ? 2 * context : context);
  const shown = fits ? text : side === "before" ? `…${tail}` : side === "after" ? `${head}…` : `${head}…${tail}`;
  return [{ kind: "same", text: shown }];
}

/** How many characters two texts share at their start and end. */
function commonEnds(a: string, b: string): { readonly start: number; readonly end: number } {
  const shorter = Math.min(a.length, b.length);
  let start = 0;
  while (start < shorter && a[start] === b[start]) start += 1;
  let end = 0;
  while (end < shorter - start && a[a.length - 1 - end] === b[b.length - 1 - end]) end += 1;
  return { start, end };
}

function ofBlock(recognised: RecognisedReport, edit: Exclude<Edit, { kind: "replaceText" }>): Preview | undefined {
  const { document, form } = recognised;
  const at = (block: number, cell?: Place["cell"]): string =>
    describePlace(recognised, { block, start: 0, end: 0, ...(cell && { cell }) });
  const added = (label: string, text: string): Preview => ({ label, pieces: [{ kind: "added", text }] });
  switch (edit.kind) {
    case "setCell": {
      const block = document.blocks[edit.block];
      const cell = block?.kind === "table" ? tableCell(block, edit.row, edit.column) : undefined;
      if (cell === undefined || cellText(cell) !== edit.expect) return undefined;
      const before = edit.expect === "" ? check.preview.blank : edit.expect;
      return {
        label: at(edit.block, { row: edit.row, column: edit.column, paragraph: 0 }),
        pieces: [
          { kind: "removed", text: before },
          { kind: "added", text: edit.text === "" ? check.preview.blank : edit.text },
        ],
      };
    }
    case "insertParagraphs":
      return added(check.preview.insert, edit.texts.join("\n"));
    case "insertSentence":
      return added(check.preview.insert, edit.pieces.map(({ text }) => text).join(""));
    case "insertTable":
      return added(check.preview.insert, tableOf(form, edit.table).name);
    case "replaceTable":
      return added(check.preview.replaceTable, "");
    case "removeBlock": {
      const text = edit.expect === "" ? check.preview.table : edit.expect;
      return { label: at(edit.block), pieces: [{ kind: "removed", text }] };
    }
  }
}
