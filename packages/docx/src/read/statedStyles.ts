import type { ParagraphFormat } from "@nianbao/core";
import { remembering } from "../xml/remembering.js";
import { EOF, END, START, XmlScanner } from "../xml/scanner.js";
import { NS } from "../xml/vocabulary.js";
import type { Writable } from "./draft.js";
import { emptyParagraph, readParagraphProperties, type ParagraphProperties } from "./paragraphProperties.js";
import { emptyRun, readRunProperties, value, type RunLook, type RunProperties } from "./runProperties.js";
import { W, wordVocabulary } from "./words.js";

/** A style as styles.xml states it, without what it is based on. */
export interface StatedStyle {
  readonly id: string;
  readonly name: string | undefined;
  readonly basedOn: string | undefined;
  readonly paragraph: ParagraphProperties;
  readonly run: RunProperties;
}

/** What styles.xml says. */
export interface StatedStyles {
  readonly byId: ReadonlyMap<string, StatedStyle>;
  readonly defaultParagraph: string | undefined;
  /** Look of runs and format of paragraphs where no style says anything. */
  readonly look: RunLook;
  readonly format: ParagraphFormat;
}

/** Of a document that has no styles. */
export const noStyles: StatedStyles = { byId: new Map(), defaultParagraph: undefined, look: emptyRun(), format: {} };

/** Reads styles.xml. Reports of one origin have the same. */
export const readStyles = remembering((xml, limits): StatedStyles => {
  const scanner = new XmlScanner(xml.text, wordVocabulary, limits, xml);
  const byId = new Map<string, StatedStyle>();
  const found = { ...noStyles, byId };
  let current: Writable<StatedStyle> | undefined;
  let inDefaults = false;
  for (let kind = scanner.next(); kind !== EOF; kind = scanner.next()) {
    if (kind === END) {
      if (scanner.name === W.style) current = undefined;
      else if (scanner.name === W.docDefaults) inDefaults = false;
      continue;
    }
    if (kind !== START) continue;
    switch (scanner.name) {
      case W.latentStyles:
        scanner.skipUnread();
        break;
      case W.tblStylePr:
      case W.tblPr:
      case W.trPr:
      case W.tcPr:
        scanner.skip();
        break;
      case W.docDefaults:
        inDefaults = true;
        break;
      case W.style:
        current = begin(scanner);
        byId.set(current.id, current);
        if (isDefaultParagraph(scanner)) found.defaultParagraph = current.id;
        break;
      case W.name:
        if (current !== undefined) current.name ??= value(scanner);
        break;
      case W.basedOn:
        if (current !== undefined) current.basedOn = value(scanner);
        break;
      case W.pPr: {
        const properties = readParagraphProperties(scanner);
        if (current !== undefined) current.paragraph = properties;
        else if (inDefaults) found.format = properties.format;
        break;
      }
      case W.rPr: {
        const properties = readRunProperties(scanner);
        if (current !== undefined) current.run = properties;
        else if (inDefaults) found.look = properties;
        break;
      }
    }
  }
  return found;
});

function begin(scanner: XmlScanner): Writable<StatedStyle> {
  const id = scanner.attribute(NS.word, "styleId") ?? "";
  return { id, name: undefined, basedOn: undefined, paragraph: emptyParagraph(), run: emptyRun() };
}

function isDefaultParagraph(scanner: XmlScanner): boolean {
  const byDefault = scanner.attribute(NS.word, "default");
  return (
    (scanner.attribute(NS.word, "type") ?? "paragraph") === "paragraph" &&
    (byDefault === "1" || byDefault === "true" || byDefault === "on")
  );
}
