import { currentNotice } from "@nianbao/core";
import { styleIds } from "@nianbao/templates";
import { renderReport } from "../render/report.js";
import { decodePart, encodePart } from "../xml/decode.js";
import { cleanText, escapeXml } from "../xml/text.js";
import { zipStore } from "../edit/store.js";
import { defaultLimits } from "../limits.js";

/** A short official letter. */
export interface NoteContent {
  readonly title: string;
  readonly paragraphs: readonly string[];
  /** Who signs, and the date as it stands. */
  readonly signature: readonly string[];
}

const main = "word/document.xml";

/** A letter as a .docx, on the page and in the styles of a report: title, paragraphs, signature. */
export function renderNote({ title, paragraphs, signature }: NoteContent): Uint8Array {
  const store = zipStore(renderReport(currentNotice, { agency: cleanText(title), year: 2021 }), defaultLimits);
  const part = decodePart(store.bytes(main)!);
  const body = [
    paragraph(styleIds.title, title),
    ...paragraphs.map((text) => paragraph(styleIds.body, text)),
    ...signature.map((text) => paragraph(styleIds.signature, text)),
  ].join("");
  const text = part.text.replace(
    /(<w:body>)[\s\S]*(<w:sectPr>)/,
    (_, open: string, close: string) => open + body + close,
  );
  return store.with(new Map([[main, encodePart(text, part)]])).toBytes();
}

function paragraph(style: string, text: string): string {
  const words = escapeXml(cleanText(text).replace(/[\n\t]/g, " "));
  return `<w:p><w:pPr><w:pStyle w:val="${style}"/></w:pPr><w:r><w:t xml:space="preserve">${words}</w:t></w:r></w:p>`;
}
