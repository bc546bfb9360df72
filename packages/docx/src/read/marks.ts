import type { Revision } from "@nianbao/core";
import { END, EOF, START } from "../xml/scanner.js";
import { NS } from "../xml/vocabulary.js";
import type { ParagraphDraft } from "./draft.js";
import { readFieldMark } from "./field.js";
import type { Flow } from "./flow.js";
import { readLiteral, symbolText } from "./literal.js";
import type { ParagraphProperties } from "./paragraphProperties.js";
import { W } from "./words.js";

/** A deletion or the source of a move: kept out of the text, reported as a revision. */
export function readDeletion(flow: Flow, draft: ParagraphDraft): void {
  const { scanner } = flow;
  const depth = scanner.depth;
  // The source of a move is reported where the text has gone.
  const moved = scanner.name === W.moveFrom;
  const author = scanner.attribute(NS.word, "author") ?? "";
  let text = "";
  for (;;) {
    const kind = scanner.next();
    if (kind === EOF || (kind === END && scanner.depth < depth)) break;
    if (kind !== START) continue;
    if (scanner.name === W.delText || scanner.name === W.t) text += readLiteral(scanner);
    else if (scanner.name === W.fldChar) readFieldMark(scanner, flow.fields, flow.context.fieldsShown);
    else if (scanner.name === W.rPr) scanner.skip();
    else text += symbolText(scanner) ?? "";
  }
  if (moved) return;
  revise(flow, draft.text.length, "deletion", author, text);
}

/** Notes a tracked change at an offset of the paragraph being read. */
export function revise(flow: Flow, at: number, kind: Revision["kind"], author: string, text: string): void {
  const place = flow.place(at, at);
  flow.collected.revisions.push({ kind, author, text, ...(place !== undefined && { place }) });
}

/** Where a footnote or endnote hangs. */
export function markNote(flow: Flow, draft: ParagraphDraft): void {
  const { scanner, collected } = flow;
  const place = flow.place(draft.text.length, draft.text.length);
  const key = `${scanner.name}:${scanner.attribute(NS.word, "id") ?? ""}`;
  if (place !== undefined) collected.noteAnchors.set(key, place);
}

/** The start or end of a commented range, or the mark of a comment without one. */
export function markComment(flow: Flow, draft: ParagraphDraft): void {
  const { scanner, collected } = flow;
  const id = scanner.attribute(NS.word, "id") ?? "";
  const known = collected.comments.get(id);
  if (scanner.name === W.commentRangeEnd) {
    if (known?.paragraph === draft) known.to = draft.text.length;
    return;
  }
  if (known !== undefined) return;
  const base = flow.placeBase();
  if (base === undefined) return;
  const from = draft.text.length;
  const to = scanner.name === W.commentReference ? from : undefined;
  collected.comments.set(id, { base, from, to, paragraph: draft });
}

/** Tracked changes of the paragraph itself: of its mark, of its properties. */
export function markRevisions(flow: Flow, properties: ParagraphProperties, length: number): void {
  const { mark, changed } = properties;
  if (mark?.inserted !== undefined) revise(flow, length, "insertion", mark.inserted, "\n");
  if (mark?.deleted !== undefined) revise(flow, length, "deletion", mark.deleted, "\n");
  if (changed !== undefined) revise(flow, length, "format", changed, "");
}
