import { W, childW, isElement, isW } from "./xml.js";

/** One piece of a paragraph's text: the node that makes it and where it stands. */
interface Piece {
  readonly node: Element;
  readonly run: Element;
  readonly text: string;
  readonly start: number;
}

/** Subtrees whose paragraphs or text are not this paragraph's text. */
const SILENT = new Set(["del", "moveFrom", "drawing", "pict", "object", "txbxContent", "rPr", "pPr"]);

/** Text pieces of a paragraph as Word's `paragraph.text` shows them: tab = \t, line break = \v, deletions out. */
export function piecesOf(paragraph: Element): Piece[] {
  const pieces: Piece[] = [];
  let start = 0;
  const add = (node: Element, run: Element, text: string): void => {
    pieces.push({ node, run, text, start });
    start += text.length;
  };
  const visit = (parent: Element, run: Element | undefined): void => {
    for (let node: Node | null = parent.firstChild; node !== null; node = node.nextSibling) {
      if (!isElement(node)) continue;
      if (SILENT.has(node.localName) || node.localName === "AlternateContent") continue;
      const name = node.namespaceURI === W ? node.localName : "";
      if (name === "r") visit(node, node);
      else if (run === undefined) visit(node, undefined);
      else if (name === "t") add(node, run, node.textContent);
      else if (name === "tab") add(node, run, "\t");
      else if (name === "br" || name === "cr") add(node, run, "\v");
    }
  };
  visit(paragraph, undefined);
  return pieces;
}

export function textOf(paragraph: Element): string {
  return piecesOf(paragraph)
    .map((piece) => piece.text)
    .join("");
}

/** Replaces [start, end) by text that looks like the first character replaced, or like its left neighbour. */
export function replaceIn(paragraph: Element, start: number, end: number, text: string): void {
  const pieces = piecesOf(paragraph);
  const at =
    pieces.find((piece) => start >= piece.start && start < piece.start + piece.text.length && end > start) ??
    pieces.findLast((piece) => piece.start < start || (piece.start === 0 && start === 0));
  for (const piece of pieces) {
    const from = Math.max(start, piece.start) - piece.start;
    const to = Math.min(end, piece.start + piece.text.length) - piece.start;
    if (to <= from && piece !== at) continue;
    if (piece === at) {
      const head = piece.text.slice(0, start - piece.start);
      const tail = to > from ? piece.text.slice(to) : piece.text.slice(start - piece.start);
      piece.node.replaceWith(...textNodes(paragraph, head + text + tail));
    } else {
      piece.node.replaceWith(...textNodes(paragraph, piece.text.slice(0, from) + piece.text.slice(to)));
    }
  }
  if (at === undefined && text !== "") paragraph.append(runLike(paragraph, text));
  for (const { run } of pieces)
    if (run.isConnected && ![...run.children].some((child) => !isW(child, "rPr"))) run.remove();
}

/** `w:t`, `w:tab` and `w:br` for a text. */
export function textNodes(context: Element, text: string): Element[] {
  const owner = context.ownerDocument;
  const parts = text.split(/([\t\v\n])/).filter((part) => part !== "");
  return parts.map((part) => {
    if (part === "\t") return owner.createElementNS(W, "w:tab");
    if (part === "\v" || part === "\n") return owner.createElementNS(W, "w:br");
    const node = owner.createElementNS(W, "w:t");
    node.setAttributeNS("http://www.w3.org/XML/1998/namespace", "xml:space", "preserve");
    node.textContent = part;
    return node;
  });
}

/** A run with the look of the paragraph mark. */
export function runLike(paragraph: Element, text: string): Element {
  const run = paragraph.ownerDocument.createElementNS(W, "w:r");
  const pPr = childW(paragraph, "pPr");
  const look = pPr === undefined ? undefined : childW(pPr, "rPr");
  if (look !== undefined) run.append(look.cloneNode(true));
  run.append(...textNodes(paragraph, text));
  return run;
}
