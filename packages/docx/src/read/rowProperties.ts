import { END, EOF, START, type XmlScanner } from "../xml/scanner.js";
import { NS } from "../xml/vocabulary.js";
import type { VerticalMerge } from "./grid.js";
import { isOn, number, value } from "./runProperties.js";
import { W } from "./words.js";

/** A `w:tcPr` as far as the grid needs it. */
export interface CellProperties {
  span: number;
  vertical: VerticalMerge;
  /** Continues an old-style horizontal merge. */
  joined: boolean;
  /** Authors of tracked changes of the cell. */
  changed: string | undefined;
  deleted: string | undefined;
}

/** A `w:trPr` as far as the grid needs it; `inserted` and `deleted` are authors of a tracked change of the row. */
export interface RowProperties {
  before: number;
  inserted: string | undefined;
  deleted: string | undefined;
  /** Repeated on each page. */
  heading: boolean;
}

/** Reads the `w:tcPr` whose START the scanner is at, up to its END. */
export function readCellProperties(scanner: XmlScanner): CellProperties {
  const found: CellProperties = {
    span: 1,
    vertical: "none",
    joined: false,
    changed: undefined,
    deleted: undefined,
  };
  const depth = scanner.depth;
  for (;;) {
    const kind = scanner.next();
    if (kind === EOF || (kind === END && scanner.depth < depth)) return found;
    if (kind !== START) continue;
    if (scanner.name === W.gridSpan) found.span = number(value(scanner)) ?? 1;
    // Without a value it continues; WPS and LibreOffice write the word out.
    else if (scanner.name === W.vMerge) found.vertical = value(scanner) === "restart" ? "restart" : "continue";
    else if (scanner.name === W.hMerge) found.joined = value(scanner) !== "restart";
    else if (scanner.name === W.tcPrChange) {
      found.changed = scanner.attribute(NS.word, "author") ?? "";
      scanner.skip();
    } else if (scanner.name === W.cellDel) found.deleted = scanner.attribute(NS.word, "author") ?? "";
  }
}

/** Reads the `w:trPr` whose START the scanner is at, up to its END. */
export function readRowProperties(scanner: XmlScanner): RowProperties {
  const found: RowProperties = { before: 0, inserted: undefined, deleted: undefined, heading: false };
  const depth = scanner.depth;
  for (;;) {
    const kind = scanner.next();
    if (kind === EOF || (kind === END && scanner.depth < depth)) return found;
    if (kind !== START) continue;
    if (scanner.name === W.gridBefore) found.before = number(value(scanner)) ?? 0;
    else if (scanner.name === W.tblHeader) found.heading = isOn(scanner);
    else if (scanner.name === W.ins) found.inserted = scanner.attribute(NS.word, "author") ?? "";
    else if (scanner.name === W.del) found.deleted = scanner.attribute(NS.word, "author") ?? "";
    else if (scanner.name === W.trPrChange) scanner.skip();
  }
}
