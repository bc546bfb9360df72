import type { PageSetup } from "@nianbao/core";
import { END, EOF, START, type XmlScanner } from "../xml/scanner.js";
import { NS } from "../xml/vocabulary.js";
import { length } from "./measure.js";
import { W } from "./words.js";

/** Twentieths of a point to millimetres, to the hundredth. */
function millimetres(twips: number): number {
  return Math.round((twips / 1440) * 2540) / 100;
}

/** A section as read: its page, and the relationships of the feet of its pages by their type (`default`, `even`, `first`). */
export interface SectionProperties {
  readonly page: PageSetup;
  readonly feet: ReadonlyMap<string, string>;
}

/** Reads the `w:sectPr` whose START the scanner is at, up to its END. What is not stated is Word's default page (Letter, 1 inch). */
export function readSection(scanner: XmlScanner): SectionProperties {
  const get = (name: string, otherwise: number): number => {
    return millimetres(length(scanner.attribute(NS.word, name)) ?? otherwise);
  };
  const size = { width: millimetres(12240), height: millimetres(15840), landscape: false };
  const margins = { top: 25.4, bottom: 25.4, left: 25.4, right: 25.4 };
  const feet = new Map<string, string>();
  let grid: PageSetup["grid"];
  const depth = scanner.depth;
  for (;;) {
    const kind = scanner.next();
    if (kind === EOF || (kind === END && scanner.depth < depth)) break;
    if (kind !== START) continue;
    if (scanner.name === W.pgSz) {
      size.width = get("w", 12240);
      size.height = get("h", 15840);
      size.landscape = scanner.attribute(NS.word, "orient") === "landscape";
    } else if (scanner.name === W.pgMar) {
      margins.top = Math.abs(get("top", 1440));
      margins.bottom = Math.abs(get("bottom", 1440));
      margins.left = get("left", 1440);
      margins.right = get("right", 1440);
    } else if (scanner.name === W.docGrid) {
      const linePitch = length(scanner.attribute(NS.word, "linePitch"));
      const charSpace = Number.parseInt(scanner.attribute(NS.word, "charSpace") ?? "", 10);
      grid = {
        ...(linePitch !== undefined && { linePitch }),
        ...(Number.isFinite(charSpace) && { charSpace }),
      };
    } else if (scanner.name === W.footerReference) {
      const id = scanner.attribute(NS.relationships, "id");
      if (id !== undefined) feet.set(scanner.attribute(NS.word, "type") ?? "default", id);
    } else if (scanner.name === W.sectPrChange) scanner.skip();
  }
  return { page: { ...size, ...margins, ...(grid !== undefined && { grid }) }, feet };
}
