import { cleanText, escapeXml } from "../xml/text.js";
import type { TracedParagraph, TracedPiece, TracedRun } from "../read/trace.js";
import { copyableProperties, markProperties, prefixAt, runClose, runContent } from "./fragment.js";
import type { Splice } from "./splice.js";

/** New text for a range of one paragraph, by offsets in its text. */
export interface Replacement {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

const endOf = (piece: TracedPiece): number => piece.from + piece.text.length;

/** The pieces a replacement touches; for an insertion the one it joins: that of the character before it, else after it. */
function piecesOf(paragraph: TracedParagraph, { start, end }: Replacement): readonly TracedPiece[] {
  const { pieces } = paragraph;
  if (start < end) return pieces.filter((piece) => piece.from < end && endOf(piece) > start);
  const free = pieces.filter((piece) => !piece.protected);
  const joined =
    free.find((piece) => piece.from < start && endOf(piece) >= start) ?? free.find((piece) => piece.from === start);
  return joined === undefined ? [] : [joined];
}

/** Whether a replacement must be left alone: it would change a field's result, a locked control or bound data. */
export function isProtected(paragraph: TracedParagraph, replacement: Replacement): boolean {
  if (paragraph.protected) return true;
  const pieces = piecesOf(paragraph, replacement);
  if (pieces.some((piece) => piece.protected)) return true;
  // There is text, but none that an insertion could join.
  return pieces.length === 0 && paragraph.pieces.length > 0;
}

/** Run properties for text put into a paragraph that has none of its own: of its mark. */
export function emptyLook(text: string, paragraph: TracedParagraph): string {
  if (paragraph.properties === undefined) return "";
  return markProperties(text.slice(...paragraph.properties), prefixAt(text, paragraph.start));
}

/** Run properties of the first text of a paragraph, to be copied; undefined when it has no text. */
export function firstLook(text: string, paragraph: TracedParagraph): string | undefined {
  const run = (paragraph.pieces.find((piece) => piece.text.trim() !== "") ?? paragraph.pieces[0])?.run;
  if (run === undefined) return undefined;
  return run.properties === undefined
    ? ""
    : copyableProperties(text.slice(...run.properties), prefixAt(text, run.start));
}

function fill(text: string, paragraph: TracedParagraph, content: string, look: string): Splice[] {
  const prefix = prefixAt(text, paragraph.start);
  const run = paragraph.runs.find((candidate) => candidate.pieces === 0 && !candidate.other);
  if (run !== undefined) {
    const close = runClose(text, run.start, run.end);
    const name = `${prefixAt(text, run.start)}r`;
    return close !== undefined
      ? [{ start: close, end: close, text: content }]
      : [{ start: run.start, end: run.end, text: `<${name}>${content}</${name}>` }];
  }
  const created = `<${prefix}r>${look}${content}</${prefix}r>`;
  const at = paragraph.close;
  if (!paragraph.selfClosing) return [{ start: at, end: at, text: created }];
  const slash = paragraph.open - 2;
  return [{ start: slash, end: paragraph.open, text: `>${created}</${prefix}p>` }];
}

/**
 * The splices that make replacements in one paragraph. They must not overlap and not be protected.
 * New text takes the place and look of the first character it replaces; text spread over runs is cut out of each.
 * @param text of the part
 * @param neighbourLook run properties for a paragraph that says nothing itself
 */
export function editParagraph(
  text: string,
  paragraph: TracedParagraph,
  replacements: readonly Replacement[],
  neighbourLook: () => string = () => "",
): Splice[] {
  const prefix = prefixAt(text, paragraph.start);
  if (paragraph.pieces.length === 0) {
    const content = replacements.map((replacement) => runContent(replacement.text, prefix)).join("");
    if (content === "") return [];
    const look = emptyLook(text, paragraph);
    return fill(text, paragraph, content, look === "" ? neighbourLook() : look);
  }

  const changed = new Map<TracedPiece, string>();
  // From the end, so that offsets in front stay right; of two insertions at one place the later given goes first.
  const ordered = replacements.map((replacement, order) => ({ replacement, order }));
  ordered.sort((left, right) => right.replacement.start - left.replacement.start || right.order - left.order);
  for (const { replacement } of ordered) {
    piecesOf(paragraph, replacement).forEach((piece, index) => {
      const now = changed.get(piece) ?? piece.text;
      const head = index === 0 ? now.slice(0, replacement.start - piece.from) + replacement.text : "";
      changed.set(piece, head + now.slice(Math.min(replacement.end, endOf(piece)) - piece.from));
    });
  }

  const splices: Splice[] = [];
  const emptied = new Map<TracedRun, TracedPiece[]>();
  const unflagged = new Set<number>();
  for (const [piece, now] of changed) {
    if (now === piece.text) continue;
    for (const { placeholder } of piece.controls) {
      if (placeholder === undefined || unflagged.has(placeholder[0])) continue;
      unflagged.add(placeholder[0]);
      splices.push({ start: placeholder[0], end: placeholder[1], text: "" });
    }
    const content = runContent(now, prefixAt(text, piece.run.start));
    if (content !== "") splices.push(inTag(text, piece, now) ?? { start: piece.start, end: piece.end, text: content });
    else emptied.set(piece.run, [...(emptied.get(piece.run) ?? []), piece]);
  }
  for (const [run, pieces] of emptied) {
    // A run that has nothing left goes, unless a control or the paragraph would be left without one: it keeps the look.
    const whole =
      pieces.length === run.pieces &&
      !run.other &&
      pieces[0]!.controls.length === 0 &&
      paragraph.pieces.some((piece) => !isEmptied(piece, changed));
    if (whole) splices.push({ start: run.start, end: run.end, text: "" });
    else for (const piece of pieces) splices.push({ start: piece.start, end: piece.end, text: "" });
  }
  return splices;
}

/** Only the text between the tags of a `w:t`, where those can stay as they are. */
function inTag(text: string, piece: TracedPiece, now: string): Splice | undefined {
  const open = text.indexOf(">", piece.start);
  const close = text.lastIndexOf("</", piece.end - 1);
  if (!/^<(?:[^\s/>:]+:)?t[\s>]/.test(text.slice(piece.start, open + 1)) || close <= open) return undefined;
  const clean = cleanText(now);
  if (/[\t\n]/.test(clean)) return undefined;
  const preserves = text.slice(piece.start, open).includes("preserve");
  if (!preserves && /^ | $/.test(clean)) return undefined;
  return { start: open + 1, end: close, text: escapeXml(clean) };
}

function isEmptied(piece: TracedPiece, changed: ReadonlyMap<TracedPiece, string>): boolean {
  return (changed.get(piece) ?? piece.text) === "";
}
