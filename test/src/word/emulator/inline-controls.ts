import { piecesOf, textOf } from "./paragraph-text.js";
import type { Span } from "./span.js";
import { W, ancestorW, attributeW, childW, childrenW, isW } from "./xml.js";

let nextId = 900_000_001;

/** Content controls in a paragraph's text, in order. */
export function controlsIn(paragraph: Element): Element[] {
  return [...paragraph.getElementsByTagNameNS(W, "sdt")].filter((sdt) => ancestorW(sdt, "p") === paragraph);
}

export function tagOf(control: Element): string | undefined {
  const properties = childW(control, "sdtPr");
  return attributeW(properties === undefined ? undefined : childW(properties, "tag"), "val");
}

/** Where a control's content is in its paragraph's text. */
export function spanOfControl(control: Element): Span {
  const paragraph = ancestorW(control, "p");
  const own = piecesOf(paragraph!).filter(({ node }) => control.contains(node));
  const [first, last] = [own[0], own.at(-1)];
  if (paragraph === undefined || first === undefined || last === undefined)
    throw new Error("emulated Word: an empty control is not emulated");
  return { paragraph, start: first.start, end: last.start + last.text.length };
}

/** `range.insertContentControl()` on a stretch inside one run of plain text: the run is split, the look kept. */
export function wrapInControl({ paragraph, start, end }: Span): Element {
  const piece = piecesOf(paragraph).find((each) => each.start <= start && end <= each.start + each.text.length);
  if (piece === undefined || start === end || childrenW(piece.run, "t").length !== 1)
    throw new Error("emulated Word: a control over several runs is not emulated");
  const { run } = piece;
  const owner = run.ownerDocument;
  const part = (from: number, to: number): Element => {
    const copy = run.cloneNode(true) as Element;
    childW(copy, "t")!.textContent = piece.text.slice(from - piece.start, to - piece.start);
    return copy;
  };
  const made = owner.createElementNS(W, "w:sdt");
  const properties = owner.createElementNS(W, "w:sdtPr");
  const id = owner.createElementNS(W, "w:id");
  id.setAttributeNS(W, "w:val", String(nextId++));
  properties.append(id);
  const content = owner.createElementNS(W, "w:sdtContent");
  content.append(part(start, end));
  made.append(properties, content);
  const stretches = [
    ...(start > piece.start ? [part(piece.start, start)] : []),
    made,
    ...(end < piece.start + piece.text.length ? [part(end, piece.start + piece.text.length)] : []),
  ];
  const before = textOf(paragraph);
  run.replaceWith(...stretches);
  if (textOf(paragraph) !== before) throw new Error("emulated Word: the control changed the text");
  return made;
}

/** `control.tag` and `control.title`; the schema wants the title first, then the tag, then the id. */
export function setControlProperty(control: Element, name: "tag" | "alias", value: unknown): void {
  const properties = childW(control, "sdtPr")!;
  childW(properties, name)?.remove();
  const made = control.ownerDocument.createElementNS(W, `w:${name}`);
  made.setAttributeNS(W, "w:val", String(value));
  const next = [...properties.children].find((child) => isW(child, "id") || (name === "alias" && isW(child, "tag")));
  properties.insertBefore(made, next ?? null);
}
