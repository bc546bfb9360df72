import type { ParagraphFormat, RunFormat } from "@nianbao/core";
import type { Limits } from "../types.js";
import type { XmlSource } from "../xml/source.js";
import type { ParagraphProperties } from "./paragraphProperties.js";
import { emptyRun, type RunLook, type RunProperties } from "./runProperties.js";
import { noStyles, readStyles, type StatedStyle, type StatedStyles } from "./statedStyles.js";

/** What a paragraph style comes to with all it is based on. */
export interface ResolvedStyle {
  readonly name: string | undefined;
  readonly outlineLevel: number | undefined;
  readonly numbering: string | undefined;
  readonly numberingLevel: number | undefined;
  readonly format: ParagraphFormat;
  readonly look: RunLook;
}

/** What style and properties of a paragraph come to, without the list label. */
export interface SettledProperties {
  readonly style: string | undefined;
  /** 0…8. */
  readonly outlineLevel: number | undefined;
  readonly format: ParagraphFormat | undefined;
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
  private readonly stated: StatedStyles;
  private readonly resolved = new Map<string, ResolvedStyle>();
  private readonly characterLooks = new Map<string, RunLook>();
  private readonly interned = new Map<string, RunFormat>();
  private readonly formats = new Map<RunProperties, Map<string, RunFormat>>();
  private readonly settled = new Map<ParagraphProperties, SettledProperties>();

  /**
   * @param xml of styles.xml; undefined when the document has none.
   * @param themeFont name of the font that a theme word such as `minorEastAsia` stands for.
   */
  constructor(
    xml: XmlSource | undefined,
    limits: Limits,
    private readonly themeFont: (word: string) => string | undefined,
  ) {
    this.stated = xml === undefined ? noStyles : readStyles(xml, limits);
  }

  /** Ids of all styles. */
  get ids(): Iterable<string> {
    return this.stated.byId.keys();
  }

  /** The paragraph style by id; undefined stands for the default style. */
  paragraph(id: string | undefined): ResolvedStyle {
    const key = id !== undefined && this.stated.byId.has(id) ? id : (this.stated.defaultParagraph ?? "");
    let found = this.resolved.get(key);
    if (found === undefined) this.resolved.set(key, (found = this.resolve(key)));
    return found;
  }

  /** What a paragraph has by its own properties and its style. Paragraphs with the same properties share it. */
  settle(properties: ParagraphProperties): SettledProperties {
    let settled = this.settled.get(properties);
    if (settled === undefined) this.settled.set(properties, (settled = this.makeSettled(properties)));
    return settled;
  }

  private makeSettled(properties: ParagraphProperties): SettledProperties {
    const style = this.paragraph(properties.style);
    const format: ParagraphFormat = { ...style.format, ...properties.format };
    const level = properties.outlineLevel ?? style.outlineLevel;
    return {
      style: style.name,
      outlineLevel: level !== undefined && level >= 0 && level <= 8 ? level : undefined,
      format: Object.keys(format).length > 0 ? format : undefined,
    };
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

  private chain(id: string): StatedStyle[] {
    const chain: StatedStyle[] = [];
    for (let next: string | undefined = id; next !== undefined;) {
      const style = this.stated.byId.get(next);
      if (style === undefined || chain.includes(style)) break;
      chain.unshift(style);
      next = style.basedOn;
    }
    return chain;
  }

  private resolve(id: string): ResolvedStyle {
    let { look, format } = this.stated;
    let outlineLevel: number | undefined;
    let numbering: string | undefined;
    let numberingLevel: number | undefined;
    for (const { paragraph, run } of this.chain(id)) {
      look = overlay(look, run);
      format = { ...format, ...paragraph.format };
      outlineLevel = paragraph.outlineLevel ?? outlineLevel;
      numbering = paragraph.numbering ?? numbering;
      numberingLevel = paragraph.numberingLevel ?? numberingLevel;
    }
    const name = this.stated.byId.get(id)?.name;
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
}
