import type { PageSetup, ParagraphFormat } from "@nianbao/core";
import { END, EOF, START, type XmlScanner } from "../xml/scanner.js";
import { NS } from "../xml/vocabulary.js";
import { readSection } from "./section.js";
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

/** A `w:pPr` as read. */
export interface ParagraphProperties {
  style: string | undefined;
  outlineLevel: number | undefined;
  numbering: string | undefined;
  numberingLevel: number | undefined;
  format: { -readonly [key in keyof ParagraphFormat]: ParagraphFormat[key] };
  /** Properties of the paragraph mark. */
  mark: RunProperties | undefined;
  section: PageSetup | undefined;
  changed: string | undefined;
}

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

export function emptyParagraph(): ParagraphProperties {
  return {
    style: undefined,
    outlineLevel: undefined,
    numbering: undefined,
    numberingLevel: undefined,
    format: {},
    mark: undefined,
    section: undefined,
    changed: undefined,
  };
}

export function value(scanner: XmlScanner): string | undefined {
  return scanner.attribute(NS.word, "val");
}

/** An on/off property: present is on unless it says otherwise. */
export function isOn(scanner: XmlScanner): boolean {
  const stated = value(scanner);
  return stated !== "0" && stated !== "false" && stated !== "off";
}

export function number(stated: string | undefined): number | undefined {
  if (stated === undefined) return undefined;
  const result = Number.parseFloat(stated);
  return Number.isFinite(result) ? result : undefined;
}

function author(scanner: XmlScanner): string {
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
        const half = number(value(scanner));
        if (half !== undefined) run.size = half / 2;
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

const alignments: Readonly<Record<string, NonNullable<ParagraphFormat["alignment"]>>> = {
  left: "left",
  start: "left",
  center: "center",
  right: "right",
  end: "right",
  both: "both",
  lowKashida: "both",
  mediumKashida: "both",
  highKashida: "both",
  distribute: "distribute",
  thaiDistribute: "distribute",
};

function readIndent(scanner: XmlScanner, format: ParagraphProperties["format"]): void {
  const get = (name: string): number | undefined => number(scanner.attribute(NS.word, name));
  const firstLine = get("firstLine");
  const hanging = get("hanging");
  if (hanging !== undefined) format.firstLineIndent = -hanging / 20;
  else if (firstLine !== undefined) format.firstLineIndent = firstLine / 20;
  const characters = get("firstLineChars");
  const hangingCharacters = get("hangingChars");
  if (hangingCharacters) format.firstLineCharacters = -hangingCharacters / 100;
  else if (characters !== undefined) format.firstLineCharacters = characters / 100;
}

function readSpacing(scanner: XmlScanner, format: ParagraphProperties["format"]): void {
  const line = number(scanner.attribute(NS.word, "line"));
  if (line === undefined) return;
  const rule = scanner.attribute(NS.word, "lineRule");
  format.lineSpacing =
    rule === "exact" || rule === "atLeast" ? { rule, value: line / 20 } : { rule: "auto", value: line / 240 };
}

/** Reads the `w:pPr` whose START the scanner is at, up to its END. */
export function readParagraphProperties(scanner: XmlScanner): ParagraphProperties {
  const found = emptyParagraph();
  const depth = scanner.depth;
  for (;;) {
    const kind = scanner.next();
    if (kind === EOF || (kind === END && scanner.depth < depth)) return found;
    if (kind !== START) continue;
    switch (scanner.name) {
      case W.pStyle:
        found.style = value(scanner);
        break;
      case W.rPr:
        found.mark = readRunProperties(scanner);
        break;
      case W.ind:
        readIndent(scanner, found.format);
        break;
      case W.spacing:
        readSpacing(scanner, found.format);
        break;
      case W.jc: {
        const alignment = alignments[value(scanner) ?? ""];
        if (alignment !== undefined) found.format.alignment = alignment;
        break;
      }
      case W.outlineLvl:
        found.outlineLevel = number(value(scanner));
        break;
      case W.numId:
        found.numbering = value(scanner);
        break;
      case W.ilvl:
        found.numberingLevel = number(value(scanner));
        break;
      case W.pageBreakBefore:
        found.format.pageBreakBefore = isOn(scanner);
        break;
      case W.sectPr:
        found.section = readSection(scanner);
        break;
      case W.pPrChange:
        found.changed = author(scanner);
        scanner.skip();
        break;
      case W.numberingChange:
        scanner.skip();
        break;
    }
  }
}
