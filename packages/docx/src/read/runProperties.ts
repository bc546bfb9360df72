import { END, EOF, START, type XmlScanner } from "../xml/scanner.js";
import { NS } from "../xml/vocabulary.js";
import { length } from "./measure.js";
import { W } from "./words.js";

/** Looks that a run, a style or the defaults may state; undefined = not stated there. */
export interface RunLook {
  bold: boolean | undefined;
  hidden: boolean | undefined;
  highlight: string | undefined;
  eastAsianFont: string | undefined;
  latinFont: string | undefined;
  size: number | undefined;
}

/** A `w:rPr` as read. Theme fonts are names such as `minorEastAsia`, prefixed with `+`. */
export interface RunProperties extends RunLook {
  style: string | undefined;
  /** Authors of tracked changes stated here; `inserted`/`deleted` count for a paragraph mark. */
  inserted: string | undefined;
  deleted: string | undefined;
  changed: string | undefined;
}

/** Run properties that say nothing. */
export function emptyRun(): RunProperties {
  return {
    bold: undefined,
    hidden: undefined,
    highlight: undefined,
    eastAsianFont: undefined,
    latinFont: undefined,
    size: undefined,
    style: undefined,
    inserted: undefined,
    deleted: undefined,
    changed: undefined,
  };
}

/** The `w:val` of the element the scanner is at. */
export function value(scanner: XmlScanner): string | undefined {
  return scanner.attribute(NS.word, "val");
}

/** An on/off property: present is on unless it says otherwise. */
export function isOn(scanner: XmlScanner): boolean {
  const stated = value(scanner);
  return stated !== "0" && stated !== "false" && stated !== "off";
}

/** A number as an attribute states it. */
export function number(stated: string | undefined): number | undefined {
  if (stated === undefined) return undefined;
  const result = Number.parseFloat(stated);
  return Number.isFinite(result) ? result : undefined;
}

/** Author of a tracked change. */
export function author(scanner: XmlScanner): string {
  return scanner.attribute(NS.word, "author") ?? "";
}

function readFonts(scanner: XmlScanner, run: RunProperties): void {
  const theme = (name: string): string | undefined => {
    const stated = scanner.attribute(NS.word, name);
    return stated === undefined ? undefined : `+${stated}`;
  };
  run.eastAsianFont = theme("eastAsiaTheme") ?? scanner.attribute(NS.word, "eastAsia") ?? run.eastAsianFont;
  run.latinFont =
    theme("asciiTheme") ?? scanner.attribute(NS.word, "ascii") ?? scanner.attribute(NS.word, "hAnsi") ?? run.latinFont;
}

/** Reads the `w:rPr` whose START the scanner is at, up to its END. */
export function readRunProperties(scanner: XmlScanner): RunProperties {
  const run = emptyRun();
  const depth = scanner.depth;
  for (;;) {
    const kind = scanner.next();
    if (kind === EOF || (kind === END && scanner.depth < depth)) return run;
    if (kind !== START) continue;
    switch (scanner.name) {
      case W.rFonts:
        readFonts(scanner, run);
        break;
      case W.b:
        run.bold = isOn(scanner);
        break;
      case W.sz: {
        const size = length(value(scanner), 10);
        if (size !== undefined) run.size = size / 20;
        break;
      }
      case W.rStyle:
        run.style = value(scanner);
        break;
      case W.vanish:
        run.hidden = isOn(scanner);
        break;
      case W.highlight:
        run.highlight = value(scanner) ?? "none";
        break;
      case W.ins:
      case W.moveTo:
        run.inserted = author(scanner);
        break;
      case W.del:
      case W.moveFrom:
        run.deleted = author(scanner);
        break;
      case W.rPrChange:
        run.changed = author(scanner);
        scanner.skip();
        break;
    }
  }
}
