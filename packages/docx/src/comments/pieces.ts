import { copyableProperties, prefixAt, runClose } from "../edit/fragment.js";
import type { Splice } from "../edit/splice.js";
import type { TracedParagraph, TracedPiece } from "../read/trace.js";
import { escapeXml } from "../xml/text.js";

/** Elements put between the characters of a paragraph, at an offset of its text. */
export interface Mark {
  readonly at: number;
  /** Whether it belongs to the character after it (a range that begins) or before it (one that ends). */
  readonly side: "before" | "after";
  readonly xml: string;
}

/** A stretch of a paragraph's text that is marked as deleted. */
export interface Deletion {
  readonly start: number;
  readonly end: number;
  /** Start tag of `w:del`. */
  readonly open: string;
}

const endOf = (piece: TracedPiece): number => piece.from + piece.text.length;

/** Whether a deletion can be marked: it takes no more than part of a `w:t`, or whole ones. */
export function isDeletable(text: string, paragraph: TracedParagraph, { start, end }: Omit<Deletion, "open">): boolean {
  return paragraph.pieces
    .filter((piece) => piece.from < end && endOf(piece) > start)
    .every((piece) => /^<(?:[^\s/>:]+:)?t[\s>]/.test(text.slice(piece.start, piece.end)));
}

/**
 * The splices that put marks between the characters of a paragraph and mark stretches as deleted. Runs are cut where that
 * is inside one; both halves keep its properties.
 * @param text of the part
 */
export function markParagraph(
  text: string,
  paragraph: TracedParagraph,
  marks: readonly Mark[],
  deletions: readonly Deletion[] = [],
): Splice[] {
  if (paragraph.pieces.length === 0) return [intoEmpty(text, paragraph, marks.map(({ xml }) => xml).join(""))];
  const ofPiece = new Map<TracedPiece, Mark[]>();
  for (const mark of marks) {
    const { pieces } = paragraph;
    const piece =
      mark.side === "before"
        ? (pieces.find((each) => each.from <= mark.at && mark.at < endOf(each)) ?? pieces.at(-1)!)
        : (pieces.findLast((each) => each.from < mark.at && mark.at <= endOf(each)) ?? pieces[0]!);
    ofPiece.set(piece, [...(ofPiece.get(piece) ?? []), mark]);
  }
  for (const deletion of deletions) {
    for (const piece of paragraph.pieces) {
      if (piece.from < deletion.end && endOf(piece) > deletion.start && !ofPiece.has(piece)) ofPiece.set(piece, []);
    }
  }
  return [...ofPiece].flatMap(([piece, own]) => cutPiece(text, piece, own, deletions));
}

function intoEmpty(text: string, paragraph: TracedParagraph, xml: string): Splice {
  if (!paragraph.selfClosing) return { start: paragraph.close, end: paragraph.close, text: xml };
  return { start: paragraph.open - 2, end: paragraph.open, text: `>${xml}</${prefixAt(text, paragraph.start)}p>` };
}

function cutPiece(text: string, piece: TracedPiece, marks: readonly Mark[], deletions: readonly Deletion[]): Splice[] {
  const { run } = piece;
  const prefix = prefixAt(text, run.start);
  const properties = run.properties === undefined ? "" : copyableProperties(text.slice(...run.properties), prefix);
  const close = `</${prefix}r>`;
  const open = `<${prefix}r>${properties}`;
  const splices: Splice[] = [];
  const cuts = new Map<number, string>();
  for (const { at, xml } of marks) {
    const local = Math.min(Math.max(at - piece.from, 0), piece.text.length);
    // At the edge of a run nothing is cut.
    if (local === 0 && startsRun(text, piece)) splices.push({ start: run.start, end: run.start, text: xml });
    else if (local === piece.text.length && endsRun(text, piece))
      splices.push({ start: run.end, end: run.end, text: xml });
    else cuts.set(local, (cuts.get(local) ?? "") + xml);
  }
  const gone = deletions.flatMap(({ start, end, open: tag }) => {
    const [from, to] = [Math.max(start - piece.from, 0), Math.min(end - piece.from, piece.text.length)];
    return from < to ? [{ from, to, tag }] : [];
  });
  if (cuts.size === 0 && gone.length === 0) return splices;
  const edges = [...new Set([0, piece.text.length, ...cuts.keys(), ...gone.flatMap(({ from, to }) => [from, to])])];
  edges.sort((a, b) => a - b);
  let content = "";
  edges.forEach((edge, index) => {
    const mark = cuts.get(edge);
    if (mark !== undefined) content += `${close}${mark}${open}`;
    const next = edges[index + 1];
    if (next === undefined) return;
    const words = piece.text.slice(edge, next);
    const deletion = gone.find(({ from, to }) => from <= edge && next <= to);
    const whole = edge === 0 && next === piece.text.length;
    if (deletion !== undefined) {
      const deleted = `<${prefix}delText xml:space="preserve">${escapeXml(words)}</${prefix}delText>`;
      content += `${close}${deletion.tag}${open}${deleted}${close}</${prefix}del>${open}`;
    } else {
      content += whole
        ? text.slice(piece.start, piece.end)
        : `<${prefix}t xml:space="preserve">${escapeXml(words)}</${prefix}t>`;
    }
  });
  return [...splices, { start: piece.start, end: piece.end, text: content }];
}

/** Nothing but properties stands before the piece in its run. */
function startsRun(text: string, { run, start }: TracedPiece): boolean {
  const from = run.properties?.[1] ?? text.indexOf(">", run.start) + 1;
  return text.slice(from, start).trim() === "";
}

function endsRun(text: string, { run, end }: TracedPiece): boolean {
  const close = runClose(text, run.start, run.end);
  return close !== undefined && text.slice(end, close).trim() === "";
}
