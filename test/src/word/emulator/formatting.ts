import { piecesOf } from "./paragraph-text.js";
import { W, childW } from "./xml.js";

/** Order of the paragraph properties this file writes; everything else of `pPr` comes between or after. */
const PPR_ORDER = ["pStyle", "keepNext", "keepLines", "pageBreakBefore", "tabs", "spacing", "ind", "jc"];

function property(paragraph: Element, name: string): Element {
  const owner = paragraph.ownerDocument;
  let pPr = childW(paragraph, "pPr");
  if (pPr === undefined) {
    pPr = owner.createElementNS(W, "w:pPr");
    paragraph.prepend(pPr);
  }
  const found = childW(pPr, name);
  if (found !== undefined) return found;
  const made = owner.createElementNS(W, `w:${name}`);
  const rank = PPR_ORDER.indexOf(name);
  const before = [...pPr.children].find((child) => {
    const other = PPR_ORDER.indexOf(child.localName);
    return other > rank || child.localName === "rPr" || child.localName === "sectPr";
  });
  pPr.insertBefore(made, before ?? null);
  return made;
}

/** `paragraph.style = name`: by the style's name, as Word shows it. */
export function setStyle(paragraph: Element, styleId: string): void {
  property(paragraph, "pStyle").setAttributeNS(W, "w:val", styleId);
}

/** `paragraph.styleBuiltIn = Normal`: the default style needs no mention. */
export function clearStyle(paragraph: Element): void {
  const pPr = childW(paragraph, "pPr");
  if (pPr !== undefined) childW(pPr, "pStyle")?.remove();
}

/** `paragraph.alignment`. */
export function setAlignment(paragraph: Element, value: unknown): void {
  const jc = { Left: "left", Centered: "center", Right: "right", Justified: "both" }[String(value)];
  property(paragraph, "jc").setAttributeNS(W, "w:val", jc ?? "left");
}

/** `paragraph.firstLineIndent` in points. */
export function setFirstLineIndent(paragraph: Element, points: unknown): void {
  property(paragraph, "ind").setAttributeNS(W, "w:firstLine", String(Math.round(Number(points) * 20)));
}

/** `paragraph.lineSpacing` in points, of which 12 are a single line. */
export function setLineSpacing(paragraph: Element, points: unknown): void {
  const spacing = property(paragraph, "spacing");
  spacing.setAttributeNS(W, "w:line", String(Math.round(Number(points) * 20)));
  spacing.setAttributeNS(W, "w:lineRule", "auto");
}

/** `font.name`, `font.size` (points) and `font.bold` of all the paragraph's runs. */
export function setFont(paragraph: Element, name: "Name" | "Size" | "Bold", value: unknown): void {
  for (const run of new Set(piecesOf(paragraph).map((piece) => piece.run))) {
    const owner = run.ownerDocument;
    let rPr = childW(run, "rPr");
    if (rPr === undefined) {
      rPr = owner.createElementNS(W, "w:rPr");
      run.prepend(rPr);
    }
    const tag = { Name: "rFonts", Size: "sz", Bold: "b" }[name];
    childW(rPr, tag)?.remove();
    const made = owner.createElementNS(W, `w:${tag}`);
    if (name === "Name") {
      for (const script of ["ascii", "hAnsi", "eastAsia"]) made.setAttributeNS(W, `w:${script}`, String(value));
      rPr.prepend(made);
    } else {
      made.setAttributeNS(W, "w:val", name === "Size" ? String(Number(value) * 2) : value === true ? "1" : "0");
      if (name === "Bold") rPr.insertBefore(made, childW(rPr, "rFonts")?.nextSibling ?? rPr.firstChild);
      else rPr.append(made);
    }
  }
}
