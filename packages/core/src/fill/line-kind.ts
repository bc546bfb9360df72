import type { Paragraph } from "../document/model.js";

/** Whether a paragraph is a heading inside a chapter or running text; new text takes the look of its own kind. */
export type LineKind = "heading" | "body";

const numbered = /^\s*(?:[（(][一二三四五六七八九十]+[）)]|[一二三四五六七八九十]+、|\d+[.．、])/u;

/** Longest text of a heading that stands alone. */
const longestHeading = 30;

/** Kind of a line of text: numbered, short and without an end mark is a heading. */
export function lineKind(text: string): LineKind {
  const line = text.trim();
  return numbered.test(line) && line.length <= longestHeading && !/[。；;！？]/u.test(line) ? "heading" : "body";
}

/** Kind of a paragraph of the document: its style tells before its words do. */
export function paragraphKind(paragraph: Paragraph): LineKind {
  if (paragraph.outlineLevel !== undefined || /^heading/iu.test(paragraph.style ?? "")) return "heading";
  return lineKind(paragraph.text);
}

/** A remark that belongs under a table: `注：…`. */
export function isTableNote(text: string): boolean {
  return /^\s*(?:注|备注|说明)\s*[：:]/u.test(text);
}
