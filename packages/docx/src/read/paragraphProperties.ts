import type { ParagraphFormat } from "@nianbao/core";
import { END, EOF, START, type XmlScanner } from "../xml/scanner.js";
import { NS } from "../xml/vocabulary.js";
import { length } from "./measure.js";
import { author, isOn, number, readRunProperties, value, type RunProperties } from "./runProperties.js";
import { readSection, type SectionProperties } from "./section.js";
import { W } from "./words.js";

/** A `w:pPr` as read. */
export interface ParagraphProperties {
  style: string | undefined;
  outlineLevel: number | undefined;
  numbering: string | undefined;
  numberingLevel: number | undefined;
  format: { -readonly [key in keyof ParagraphFormat]: ParagraphFormat[key] };
  /** Properties of the paragraph mark. */
  mark: RunProperties | undefined;
  section: SectionProperties | undefined;
  changed: string | undefined;
}

/** Paragraph properties that say nothing. */
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
  const firstLine = length(scanner.attribute(NS.word, "firstLine"));
  const hanging = length(scanner.attribute(NS.word, "hanging"));
  if (hanging !== undefined) format.firstLineIndent = -hanging / 20;
  else if (firstLine !== undefined) format.firstLineIndent = firstLine / 20;
  const right = length(scanner.attribute(NS.word, "right") ?? scanner.attribute(NS.word, "end"));
  if (right !== undefined) format.rightIndent = right / 20;
  const rightCharacters = get("rightChars") ?? get("endChars");
  if (rightCharacters !== undefined) format.rightCharacters = rightCharacters / 100;
  const characters = get("firstLineChars");
  const hangingCharacters = get("hangingChars");
  if (hangingCharacters) format.firstLineCharacters = -hangingCharacters / 100;
  else if (characters !== undefined) format.firstLineCharacters = characters / 100;
}

function readSpacing(scanner: XmlScanner, format: ParagraphProperties["format"]): void {
  const line = length(scanner.attribute(NS.word, "line"));
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
