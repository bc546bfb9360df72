import type { PageView } from "@nianbao/templates";

/** Twentieths of a point in a length of millimetres. */
const twips = (millimetres: number): number => Math.round((millimetres * 1440) / 25.4);

const linesPerPage = 22;
const charactersPerLine = 28;

/** Body text size of GB/T 9704 (三号), points. */
export const bodySize = 16;

/** Page of GB/T 9704-2012 in millimetres: A4, type area 156 × 225, 22 lines of 28 characters. */
const millimetres = { width: 210, height: 297, top: 37, bottom: 35, left: 28, right: 26 } as const;

/** Width of the type area in twentieths of a point. */
export const textWidth = twips(millimetres.width - millimetres.left - millimetres.right);

/** Height of the type area in twentieths of a point. */
export const textHeight = twips(millimetres.height - millimetres.top - millimetres.bottom);

/** Twentieths of a point from line to line: 22 lines fill the type area (28.95 pt). */
export const linePitch = Math.floor(textHeight / linesPerPage);

/** Twentieths of a point from character to character: 28 fill a line (15.75 pt). */
export const characterPitch = Math.floor(textWidth / charactersPerLine);

/**
 * Twentieths of a point that body text is closed up by, since 28 characters of 16 pt are a little wider than 156 mm. Done in
 * the style and not by the page's character grid: LibreOffice sets 19 characters a line for the negative grid Word writes.
 */
export const bodySpacing = characterPitch - bodySize * 20;

/** Page set-up of the reports we create. The page number stands 7 mm below the type area. */
export const page: PageView = {
  width: twips(millimetres.width),
  height: twips(millimetres.height),
  top: twips(millimetres.top),
  right: twips(millimetres.right),
  bottom: twips(millimetres.bottom),
  left: twips(millimetres.left),
  header: twips(15),
  footer: twips(millimetres.bottom - 7 - 5),
  linePitch,
};
