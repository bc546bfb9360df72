import { documentOf, type Block, type Paragraph, type ReportDocument } from "@nianbao/core";
import { Parser } from "htmlparser2";
import { readError } from "../errors.js";
import { defaultLimits } from "../limits.js";
import type { Limits } from "../types.js";
import { HtmlDraft } from "./draft.js";
import { blockElements, headingLevel, ignored, isHidden } from "./elements.js";
import { within, type Container } from "./container.js";
import { findReport, noteOf } from "./region.js";
import { HtmlTables } from "./tables.js";

/** An indent (entities come one at a time, so one space is enough), or the number of a heading. */
const startsParagraph = /^[ \t\r\n\f]*([\u3000\u00a0]|[一二三四五六七八九十]{1,3}、|（[一二三四五六七八九十]{1,3}）)/u;

class HtmlReader {
  readonly blocks: Block[] = [];
  pictures = 0;
  private draft = new HtmlDraft();
  private readonly tables: HtmlTables;
  private readonly lists: { ordered: boolean; next: number }[] = [];
  private label: string | undefined;
  private ignoring = 0;
  private bold = 0;
  private heading: number | undefined;
  private preformatted = 0;
  private inParagraph = false;
  /** A `<br>` inside `<p>` that may turn out to end a paragraph. */
  private breaking = false;
  private paragraphs = 0;
  private readonly weights: boolean[] = [];
  private container: Container | undefined;
  private readonly containers = new Map<Block, Container | undefined>();

  constructor(private readonly limits: Limits) {
    this.tables = new HtmlTables(this.blocks, limits);
  }

  open(name: string, attributes: Readonly<Record<string, string>>): void {
    if (this.ignoring > 0 || ignored.has(name) || isHidden(attributes)) {
      this.ignoring++;
      return;
    }
    const heavy =
      name === "b" || name === "strong" || /font-weight\s*:\s*(bold|[6-9]00)/i.test(attributes["style"] ?? "");
    this.weights.push(heavy);
    if (heavy) this.bold++;
    if (name === "br") this.breakLine();
    else if (name === "img") this.pictures++;
    else if (name === "table") {
      this.endParagraph();
      this.tables.openTable();
    } else if (name === "tr") {
      this.closeCell();
      this.tables.openRow();
    } else if (name === "td" || name === "th") {
      this.closeCell();
      this.tables.openCell(attributes);
    } else if (blockElements.has(name)) this.openBlock(name, attributes);
    this.container = within(this.container);
  }

  /** The element that a block of the page stands in. */
  containerOf(block: Block): Container | undefined {
    return this.containers.get(block);
  }

  close(name: string): void {
    if (this.ignoring > 0) {
      this.ignoring--;
      return;
    }
    if (this.weights.pop() === true) this.bold--;
    if (name === "table") this.closeTable();
    else if (name === "td" || name === "th") this.closeCell();
    else if (blockElements.has(name)) {
      this.endParagraph();
      if (name === "p") this.inParagraph = false;
      if (name === "ul" || name === "ol") this.lists.pop();
      if (name === "pre") this.preformatted--;
      if (headingLevel(name) !== undefined) this.heading = undefined;
    }
    this.container = this.container?.outer;
  }

  text(raw: string): void {
    if (this.ignoring > 0) return;
    if (this.preformatted === 0) {
      this.settleBreak(raw);
      this.draft.add(raw, this.bold > 0);
      return;
    }
    raw.split(/\r\n?|\n/).forEach((line, index) => {
      if (index > 0) this.endParagraph();
      this.draft.add(line, this.bold > 0);
    });
  }

  end(): void {
    while (this.tables.count > 0) this.closeTable();
    this.endParagraph();
  }

  private openBlock(name: string, attributes: Readonly<Record<string, string>>): void {
    this.endParagraph();
    if (name === "p") this.inParagraph = true;
    if (name === "ul" || name === "ol") {
      const start = Number.parseInt(attributes["start"] ?? "", 10);
      this.lists.push({ ordered: name === "ol", next: Number.isFinite(start) ? start : 1 });
    } else if (name === "li") {
      const list = this.lists[this.lists.length - 1];
      this.label = list?.ordered === true ? `${list.next++}.` : undefined;
    } else if (name === "pre") this.preformatted++;
    else this.heading = headingLevel(name) ?? this.heading;
  }

  /**
   * Lines of a heading or a cell belong together. Elsewhere pages set paragraphs apart by `<br>`: always between
   * the elements, and inside `<p>` where an empty line, an indent or a heading says so.
   */
  private breakLine(): void {
    const together = this.heading !== undefined || this.tables.inCell;
    if (together) this.draft.breakLine();
    else if (!this.inParagraph || this.breaking || this.draft.endsWithHeading) this.endParagraph();
    else this.breaking = true;
  }

  /** What the text after a `<br>` inside `<p>` makes of it. */
  private settleBreak(raw: string): void {
    if (!this.breaking || /^[ \t\r\n\f]*$/.test(raw)) return;
    this.breaking = false;
    if (startsParagraph.test(raw)) this.endParagraph();
    else this.draft.breakLine();
  }

  private endParagraph(): void {
    const { draft } = this;
    this.draft = new HtmlDraft();
    this.breaking = false;
    if (draft.empty) return;
    if (++this.paragraphs > this.limits.paragraphs) throw readError("tooLarge");
    const about: Pick<Paragraph, "style" | "outlineLevel" | "listLabel"> = {
      ...(this.heading !== undefined && { style: `heading ${this.heading}`, outlineLevel: this.heading - 1 }),
      ...(this.label !== undefined && { listLabel: this.label }),
    };
    this.label = undefined;
    this.put(draft.finish(about));
  }

  private put(block: Block): void {
    this.containers.set(block, this.container);
    this.tables.flow.push(block);
  }

  private closeCell(): void {
    this.endParagraph();
    this.tables.closeCell();
  }

  private closeTable(): void {
    this.closeCell();
    const table = this.tables.closeTable();
    if (table !== undefined) this.put(table);
  }
}

/**
 * Reads a web page: the paragraphs and tables of the report in it (see `findReport`), spans resolved to the grid. Scripts,
 * navigation and what is hidden are left out.
 * @param text decoded text of the page, see `decodeHtml`
 * @param name file name without folders
 */
export function readHtml(text: string, name?: string, limits: Limits = defaultLimits): ReportDocument {
  const reader = new HtmlReader(limits);
  const parser = new Parser({
    onopentag: (tag, attributes) => reader.open(tag, attributes),
    onclosetag: (tag) => reader.close(tag),
    ontext: (raw) => reader.text(raw),
  });
  parser.write(text);
  parser.end();
  reader.end();
  const region = findReport(reader.blocks.map((block) => ({ block, container: reader.containerOf(block) })));
  const around = noteOf(region);
  const pictures = reader.pictures > 0 ? [`网页里有 ${reader.pictures} 处图片，图片里的文字没有读取。`] : [];
  const blocks = region.report.map(({ block }) => block);
  return {
    ...documentOf({ kind: "html", ...(name !== undefined && { name }) }, blocks),
    notes: [...(around === undefined ? [] : [around]), ...pictures],
  };
}
