import { childrenW, parseXml, W } from "./xml.js";
import type { WordDocument } from "./word-document.js";

const WP = "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing";
const A = "http://schemas.openxmlformats.org/drawingml/2006/main";
const PIC = "http://schemas.openxmlformats.org/drawingml/2006/picture";
const R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
/** English metric units in a point. */
const EMU = 12_700;

/** `insertInlinePictureFromBase64`: the picture at the paragraph's beginning, a pixel a 96th of an inch. @returns its `w:drawing` */
export function insertPicture(word: WordDocument, paragraph: Element, base64: string): Element {
  const bytes = Uint8Array.from(Buffer.from(base64, "base64"));
  const view = new DataView(bytes.buffer);
  const [cx, cy] = [16, 20].map((at) => String(view.getUint32(at) * 0.75 * EMU)) as [string, string];
  const id = String(
    Math.max(0, ...picturesIn(word.body).map((each) => Number(properties(each).getAttribute("id")))) + 1,
  );
  const name = `id="${id}" name="Picture ${id}"`;
  const run = parseXml(
    `<w:r xmlns:w="${W}"><w:drawing><wp:inline xmlns:wp="${WP}" distT="0" distB="0" distL="0" distR="0"><wp:extent cx="${cx}" cy="${cy}"/>` +
      `<wp:docPr ${name}/><a:graphic xmlns:a="${A}"><a:graphicData uri="${PIC}"><pic:pic xmlns:pic="${PIC}"><pic:nvPicPr><pic:cNvPr ${name}/>` +
      `<pic:cNvPicPr/></pic:nvPicPr><pic:blipFill><a:blip xmlns:r="${R}" r:embed="${word.addImage(bytes)}"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill>` +
      `<pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="${cx}" cy="${cy}"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr>` +
      `</pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>`,
  ).documentElement;
  const copy = paragraph.ownerDocument.importNode(run, true);
  const [pPr] = childrenW(paragraph, "pPr");
  if (pPr === undefined) paragraph.prepend(copy);
  else pPr.after(copy);
  return childrenW(copy, "drawing")[0]!;
}

/** Drawings in the text of a part of the document, in their order. */
export function picturesIn(part: Element): Element[] {
  return [...part.getElementsByTagNameNS(W, "drawing")];
}

/** Width or height in points. */
export function sizeOf(drawing: Element, side: "cx" | "cy"): number {
  return Number(drawing.getElementsByTagNameNS(WP, "extent")[0]!.getAttribute(side)) / EMU;
}

/** Sets a width or height in points. */
export function setSize(drawing: Element, side: "cx" | "cy", points: unknown): void {
  const extents = [drawing.getElementsByTagNameNS(WP, "extent")[0]!, drawing.getElementsByTagNameNS(A, "ext")[0]!];
  for (const extent of extents) extent.setAttribute(side, String(Math.round(Number(points) * EMU)));
}

/** `altTextDescription`. */
export function descriptionOf(drawing: Element): string {
  return properties(drawing).getAttribute("descr") ?? "";
}

export function describe(drawing: Element, text: unknown): void {
  properties(drawing).setAttribute("descr", String(text));
}

function properties(drawing: Element): Element {
  return drawing.getElementsByTagNameNS(WP, "docPr")[0]!;
}
