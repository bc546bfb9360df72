import { piecesOf, runLike, textNodes } from "./paragraph-text.js";
import type { Span } from "./span.js";
import { W, ancestorW, childW, childrenW, isW } from "./xml.js";

let nextId = 700_000_001;

/** Sets an author and a date as Word does. */
export function signed(made: Element, id: string): Element {
  made.setAttributeNS(W, "w:id", id);
  made.setAttributeNS(W, "w:author", "经办人");
  made.setAttributeNS(W, "w:date", "2026-01-05T09:00:00Z");
  return made;
}

/** Cuts runs so that one begins at an offset. @returns the runs that make the text of a span, cut to it */
export function runsOf({ paragraph, start, end }: Span): Element[] {
  for (const at of [start, end]) cutAt(paragraph, at);
  const pieces = piecesOf(paragraph).filter((piece) => piece.start >= start && piece.start + piece.text.length <= end);
  return [...new Set(pieces.filter(({ text }) => text !== "").map(({ run }) => run))];
}

/** Replaces text as tracked changes: the old runs in `w:del`, the new one in `w:ins`; own insertions go without a trace. */
export function replaceTracked(span: Span, text: string): void {
  const { paragraph, start } = span;
  const owner = paragraph.ownerDocument;
  const old = runsOf(span);
  const before = piecesOf(paragraph).findLast((piece) => piece.start + piece.text.length <= start && piece.text !== "");
  const like = old[0] ?? before?.run;
  let spot: Element | undefined;
  if (text !== "") {
    const made = signed(owner.createElementNS(W, "w:ins"), String(nextId++));
    made.append(like === undefined ? runLike(paragraph, text) : withText(like, text));
    const beside = like === undefined ? undefined : (ancestorW(like, "ins") ?? like);
    if (beside === undefined) paragraph.append(made);
    else if (old.length > 0) beside.before(made);
    else beside.after(made);
    spot = made;
  }
  for (const run of old) {
    const inserted = ancestorW(run, "ins");
    if (inserted !== undefined && inserted !== spot) {
      run.remove();
      if (inserted.firstElementChild === null) inserted.remove();
      continue;
    }
    const deleted = signed(owner.createElementNS(W, "w:del"), String(nextId++));
    run.replaceWith(deleted);
    deleted.append(run);
    for (const node of childrenW(run, "t")) {
      const words = owner.createElementNS(W, "w:delText");
      words.textContent = node.textContent;
      node.replaceWith(words);
    }
  }
}

function withText(like: Element, text: string): Element {
  const run = like.ownerDocument.createElementNS(W, "w:r");
  const look = childW(like, "rPr");
  if (look !== undefined) run.append(look.cloneNode(true));
  run.append(...textNodes(like, text));
  return run;
}

function cutAt(paragraph: Element, at: number): void {
  const across = piecesOf(paragraph).find(({ start, text }) => start < at && at < start + text.length);
  if (across !== undefined) {
    const cut = at - across.start;
    across.node.replaceWith(
      ...textNodes(paragraph, across.text.slice(0, cut)),
      ...textNodes(paragraph, across.text.slice(cut)),
    );
  }
  const first = piecesOf(paragraph).find(({ start, text }) => start === at && text !== "");
  if (first === undefined) return;
  const siblings = [...first.run.children].filter((child) => !isW(child, "rPr"));
  const from = siblings.findIndex((child) => child === first.node);
  if (from <= 0) return;
  const rest = first.run.cloneNode(false) as Element;
  const look = childW(first.run, "rPr");
  if (look !== undefined) rest.append(look.cloneNode(true));
  rest.append(...siblings.slice(from));
  first.run.after(rest);
}
