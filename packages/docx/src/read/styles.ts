import type { ParagraphFormat, RunFormat } from "@nianbao/core";
import type { Limits } from "../types.js";
import { EOF, END, START, XmlScanner } from "../xml/scanner.js";
import type { XmlSource } from "../xml/source.js";
import { NS } from "../xml/vocabulary.js";
import { emptyParagraph, readParagraphProperties, type ParagraphProperties } from "./paragraphProperties.js";
import { emptyRun, readRunProperties, value, type RunLook, type RunProperties } from "./runProperties.js";
import { W, wordVocabulary } from "./words.js";

interface StyleDefinition {
  readonly id: string;
  readonly type: string;
  name: string | undefined;
  basedOn: string | undefined;
  paragraph: ParagraphProperties;
  run: RunProperties;
}

/** What a paragraph style comes to with all it is based on. */
export interface ResolvedStyle {
  readonly name: string | undefined;
  readonly outlineLevel: number | undefined;
  readonly numbering: string | undefined;
  readonly numberingLevel: number | undefined;
  readonly format: ParagraphFormat;
  readonly look: RunLook;
}

function overlay(base: RunLook, top: RunLook): RunLook {
  return {
    bold: top.bold ?? base.bold,
    hidden: top.hidden ?? base.hidden,
    highlight: top.highlight ?? base.highlight,
    eastAsianFont: top.eastAsianFont ?? base.eastAsianFont,
    latinFont: top.latinFont ?? base.latinFont,
    size: top.size ?? base.size,
  };
}

/** Outline level of Word's own heading styles where the file does not state it. */
function builtInLevel(name: string | undefined): number | undefined {
  const level = /^heading ([1-9])$/i.exec(name ?? "")?.[1];
  return level === undefined ? undefined : Number(level) - 1;
}

/** Styles of a document, resolved on demand and remembered. */
export class StyleSheet {
  private readonly definitions = new Map<string, StyleDefinition>();
  private defaultParagraph: string | undefined;
  private defaults: RunLook = emptyRun();
  private defaultFormat: ParagraphFormat = {};
  private readonly resolved = new Map<string, ResolvedStyle>();
  private readonly characterLooks = new Map<string, RunLook>();
  private readonly interned = new Map<string, RunFormat>();
  private readonly formats = new WeakMap<RunProperties, Map<string, RunFormat>>();

  /**
   * @param xml of styles.xml; undefined when the document has none.
   * @param themeFont name of the font that a theme word such as `minorEastAsia` stands for.
   */
  constructor(
    xml: XmlSource | undefined,
    limits: Limits,
    private readonly themeFont: (word: string) => string | undefined,
  ) {
    if (xml !== undefined) this.read(new XmlScanner(xml.text, wordVocabulary, limits, xml));
  }

  /** Ids of all styles. */
  get ids(): Iterable<string> {
    return this.definitions.keys();
  }

  /** The paragraph style by id; undefined stands for the default style. */
  paragraph(id: string | undefined): ResolvedStyle {
    const key = id !== undefined && this.definitions.has(id) ? id : (this.defaultParagraph ?? "");
    let found = this.resolved.get(key);
    if (found === undefined) this.resolved.set(key, (found = this.resolve(key)));
    return found;
  }

  /** The look of a run in a paragraph of this style. Equal looks are the same object. */
  runFormat(style: string | undefined, run: RunProperties): RunFormat {
    let byStyle = this.formats.get(run);
    if (byStyle === undefined) this.formats.set(run, (byStyle = new Map<string, RunFormat>()));
    let format = byStyle.get(style ?? "");
    if (format === undefined) byStyle.set(style ?? "", (format = this.makeFormat(style, run)));
    return format;
  }

  private makeFormat(style: string | undefined, run: RunProperties): RunFormat {
    let look = this.paragraph(style).look;
    if (run.style !== undefined) look = overlay(look, this.character(run.style));
    look = overlay(look, run);
    const format: { -readonly [key in keyof RunFormat]: RunFormat[key] } = {};
    if (look.bold === true) format.bold = true;
    if (look.hidden === true) format.hidden = true;
    if (look.highlight !== undefined && look.highlight !== "none") format.highlight = look.highlight;
    const eastAsian = this.font(look.eastAsianFont);
    if (eastAsian !== undefined) format.eastAsianFont = eastAsian;
    const latin = this.font(look.latinFont);
    if (latin !== undefined) format.latinFont = latin;
    if (look.size !== undefined) format.size = look.size;
    const key = JSON.stringify(format);
    const same = this.interned.get(key);
    if (same !== undefined) return same;
    this.interned.set(key, format);
    return format;
  }

  private font(stated: string | undefined): string | undefined {
    return stated?.startsWith("+") ? this.themeFont(stated.slice(1)) : stated;
  }

  private chain(id: string): StyleDefinition[] {
    const chain: StyleDefinition[] = [];
    for (let next: string | undefined = id; next !== undefined;) {
      const style = this.definitions.get(next);
      if (style === undefined || chain.includes(style)) break;
      chain.unshift(style);
      next = style.basedOn;
    }
    return chain;
  }

  private resolve(id: string): ResolvedStyle {
    let look = this.defaults;
    let outlineLevel: number | undefined;
    let numbering: string | undefined;
    let numberingLevel: number | undefined;
    let format = this.defaultFormat;
    for (const { paragraph, run } of this.chain(id)) {
      look = overlay(look, run);
      format = { ...format, ...paragraph.format };
      outlineLevel = paragraph.outlineLevel ?? outlineLevel;
      numbering = paragraph.numbering ?? numbering;
      numberingLevel = paragraph.numberingLevel ?? numberingLevel;
    }
    const name = this.definitions.get(id)?.name;
    outlineLevel ??= builtInLevel(name);
    return { name, outlineLevel, numbering, numberingLevel, format, look };
  }

  private character(id: string): RunLook {
    let look = this.characterLooks.get(id);
    if (look === undefined) {
      look = this.chain(id).reduce<RunLook>((base, { run }) => overlay(base, run), emptyRun());
      this.characterLooks.set(id, look);
    }
    return look;
  }

  private read(scanner: XmlScanner): void {
    let current: StyleDefinition | undefined;
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
          current = this.define(scanner);
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
          else if (inDefaults) this.defaultFormat = properties.format;
          break;
        }
        case W.rPr: {
          const properties = readRunProperties(scanner);
          if (current !== undefined) current.run = properties;
          else if (inDefaults) this.defaults = properties;
          break;
        }
      }
    }
  }

  private define(scanner: XmlScanner): StyleDefinition {
    const id = scanner.attribute(NS.word, "styleId") ?? "";
    const type = scanner.attribute(NS.word, "type") ?? "paragraph";
    const style = {
      id,
      type,
      name: undefined,
      basedOn: undefined,
      paragraph: emptyParagraph(),
      run: emptyRun(),
    };
    this.definitions.set(id, style);
    const byDefault = scanner.attribute(NS.word, "default");
    if (type === "paragraph" && (byDefault === "1" || byDefault === "true" || byDefault === "on"))
      this.defaultParagraph = id;
    return style;
  }
}
