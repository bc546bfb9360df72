import { Annotations } from "./annotations.js";
import { CachedXml } from "./cached-xml.js";
import { Comments } from "./comments.js";
import { OpenXmlPackage } from "./open-xml-package.js";
import { replaceTracked } from "./review.js";
import { replaceIn, runLike, textOf } from "./paragraph-text.js";
import { W, ancestorW, attributeW, childW, childrenW, isW, parseXml, serializeXml } from "./xml.js";
import type { Span } from "./span.js";

/**
 * Points on which Word's behaviour is not documented, each of which the adapter must survive both ways.
 * None was verified in Word.
 */
export interface Quirks {
  /** `body.paragraphs` lists the empty paragraph of a vertically merged continuation cell. */
  readonly continuationParagraphs: boolean;
  /** Replacing an empty paragraph by OOXML leaves one empty paragraph too many. */
  readonly strayParagraph: boolean;
  /** The document is protected: every write answers NotAllowed. */
  readonly readOnly: boolean;
  /** insertOoxml answers NotAllowed (OfficeDev/office-js #4640). */
  readonly denyOoxml: boolean;
  /** Editing is restricted: every write answers NotAllowed, though the document is not open for reading only. */
  readonly restricted: boolean;
  /** Text that an add-in inserts takes the selection along (OfficeDev/office-js #1794). */
  readonly movesSelection: boolean;
  /** Annotations fail though the requirement set promises them (OfficeDev/office-js #4953, #5179). */
  readonly denyAnnotations: boolean;
}

export const plainQuirks: Quirks = {
  continuationParagraphs: false,
  strayParagraph: false,
  readOnly: false,
  denyOoxml: false,
  restricted: false,
  movesSelection: false,
  denyAnnotations: false,
};

/** The document open in the emulated Word: the XML is the only state. */
export class WordDocument {
  readonly #package: OpenXmlPackage;
  readonly #main: Document;
  readonly body: Element;
  selection: Span;
  readonly #xml: CachedXml;
  #listed: { readonly version: number; readonly paragraphs: readonly Element[] } | undefined;
  #flushed = -1;
  /** Whether changes are tracked. */
  tracking: "Off" | "TrackAll" | "TrackMineOnly" = "Off";
  readonly comments: Comments;
  readonly annotations = new Annotations(
    (paragraph) => this.body.contains(paragraph),
    () => this.quirks.denyAnnotations,
  );
  /** Files opened as documents of their own. */
  readonly opened: Uint8Array[] = [];

  constructor(
    bytes: Uint8Array,
    readonly quirks: Quirks,
    /** Highest version of the API that is offered, as 103 for 1.3. */
    readonly level: number,
  ) {
    this.#package = OpenXmlPackage.fromDocx(bytes);
    this.comments = new Comments(this.#package);
    this.#main = parseXml(this.#package.text(this.#package.mainPart)!);
    this.body = childW(this.#main.documentElement, "body")!;
    this.#xml = new CachedXml(this.#main.documentElement);
    this.selection = { paragraph: this.paragraphs().at(-1)!, start: 0, end: 0 };
  }

  /** The file as Word would save it now. */
  toDocx(): Uint8Array {
    this.#flush();
    return this.#package.toDocx();
  }

  /** The document as Flat OPC. @param blocks these of its body alone */
  toFlatOpc(blocks?: readonly Element[]): string {
    this.#flush();
    if (blocks === undefined) return this.#package.toFlatOpc();
    const whole = this.#package.text(this.#package.mainPart)!;
    const body = `<w:body>${blocks.map((block) => this.#xml.text(block)).join("")}</w:body>`;
    return this.#package.toFlatOpc({ [this.#package.mainPart]: whole.replace(/<w:body>[^]*<\/w:body>/, () => body) });
  }

  /** Elements of the body, section by section: the last paragraph of each but the last section ends it. */
  sections(): Element[][] {
    const sections: Element[][] = [[]];
    for (const child of this.body.children) {
      sections.at(-1)!.push(child);
      if (isW(child, "p") && child.getElementsByTagNameNS(W, "sectPr").length > 0) sections.push([]);
    }
    return sections;
  }

  tables(): Element[] {
    return [...this.body.getElementsByTagNameNS(W, "tbl")];
  }

  /** Paragraphs of the body in document order, those of tables included, those of text boxes not. */
  paragraphs(): readonly Element[] {
    const { version } = this.#xml;
    if (this.#listed?.version !== version) {
      const paragraphs = [...this.body.getElementsByTagNameNS(W, "p")].filter(
        (p) => ancestorW(p, "txbxContent") === undefined && (this.quirks.continuationParagraphs || !inContinuation(p)),
      );
      this.#listed = { version, paragraphs };
    }
    return this.#listed.paragraphs;
  }

  /** The paragraph that is this body block, controls round blocks not counted. */
  blockParagraph(block: number): Element {
    const blocks = blocksOf(this.body);
    const found = blocks[block];
    if (found === undefined || !isW(found, "p")) throw new Error(`body block ${String(block)} is no paragraph`);
    return found;
  }

  /** As a clerk types a figure into the first empty cell of the table that has this label. */
  typeInFirstEmptyCell(label: string, text: string): void {
    const labelled = this.paragraphs().find((p) => textOf(p).replace(/\s/g, "") === label);
    const table = labelled === undefined ? undefined : ancestorW(labelled, "tbl");
    const empty = this.paragraphs().find(
      (p) => ancestorW(p, "tbl") === table && textOf(p) === "" && !inContinuation(p),
    );
    if (table === undefined || empty === undefined) throw new Error(`no empty cell in the table of ${label}`);
    this.replaceText({ paragraph: empty, start: 0, end: 0 }, text);
  }

  /** As a clerk writes over a figure in a table. */
  typeInTable(figure: string, text: string): void {
    const paragraph = this.paragraphs().find((p) => textOf(p) === figure && this.nestingLevel(p) > 0);
    if (paragraph === undefined) throw new Error(`no cell with ${figure}`);
    this.replaceText({ paragraph, start: 0, end: figure.length }, text);
  }

  nestingLevel(paragraph: Element): number {
    let level = 0;
    for (let table = ancestorW(paragraph, "tbl"); table !== undefined; table = ancestorW(table, "tbl")) level += 1;
    return level;
  }

  replaceText(span: Span, text: string): Span {
    if (this.tracking !== "Off") replaceTracked(span, text);
    else replaceIn(span.paragraph, span.start, span.end, text);
    return { ...span, end: span.start + text.length };
  }

  /** A new paragraph with the look of `like`, beside a paragraph or table. */
  insertParagraph(anchor: Element, text: string, side: "before" | "after", like: Element | undefined): Element {
    const made = this.#main.createElementNS(W, "w:p");
    const pPr = like === undefined ? undefined : childW(like, "pPr");
    if (pPr !== undefined) {
      const copy = pPr.cloneNode(true) as Element;
      childW(copy, "sectPr")?.remove();
      made.append(copy);
    }
    if (text !== "") made.append(runLike(made, text));
    if (side === "after") anchor.after(made);
    else anchor.before(made);
    return made;
  }

  /** Deletes a paragraph; the last one of a cell or of the body only loses its content, as its mark cannot go. */
  deleteParagraph(paragraph: Element): void {
    const siblings = childrenW(paragraph.parentNode as Element, "p");
    const next = paragraph.nextElementSibling;
    const needed = siblings.length === 1 || next === null || isW(next, "sectPr");
    const kept = childW(paragraph, "pPr");
    if (!needed) paragraph.remove();
    else for (const child of [...paragraph.children]) if (child !== kept) child.remove();
  }

  /** Deletes a table; the block control round it stays in Word only while it has other content. */
  deleteTable(table: Element): void {
    const control = ancestorW(table, "sdt");
    const content = control === undefined ? undefined : childW(control, "sdtContent");
    if (control !== undefined && content?.children.length === 1) control.remove();
    else table.remove();
  }

  /** Puts the body of a Flat OPC package in place of a paragraph's content; the paragraph's mark stays behind it. */
  insertOoxml(xml: string, target: Element): Element[] {
    const blocks = this.#import(xml);
    const last = blocks.at(-1);
    if (last !== undefined && isW(last, "p") && textOf(last) === "" && !this.quirks.strayParagraph) blocks.pop();
    replaceIn(target, 0, textOf(target).length, "");
    target.before(...blocks);
    return blocks;
  }

  /** Puts the body of a Flat OPC package in place of everything; Word keeps its own last section. */
  replaceBody(xml: string): Element[] {
    const blocks = this.#import(xml);
    const section = childW(this.body, "sectPr");
    for (const child of [...this.body.children]) if (child !== section) child.remove();
    this.body.prepend(...blocks);
    if (!isW(blocks.at(-1) ?? null, "p")) blocks.at(-1)?.after(this.#main.createElementNS(W, "w:p"));
    this.selection = { paragraph: this.paragraphs()[0]!, start: 0, end: 0 };
    return blocks;
  }

  /** Keeps an image with the document. @returns id of the relationship that leads to it */
  addImage(bytes: Uint8Array): string {
    const folder = this.#package.mainPart.replace(/[^/]*$/, "");
    let number = 1;
    while (this.#package.parts.has(`${folder}media/image${String(number)}.png`)) number += 1;
    const target = `media/image${String(number)}.png`;
    this.#package.parts.set(`${folder}${target}`, { contentType: "image/png", bytes });
    const relations = this.#package.mainPart.replace(/([^/]*)$/, "_rels/$1.rels");
    const list = parseXml(this.#package.text(relations)!);
    const made = list.createElementNS(list.documentElement.namespaceURI, "Relationship");
    const id = `rIdImage${String(number)}`;
    made.setAttribute("Id", id);
    made.setAttribute("Type", "http://schemas.openxmlformats.org/officeDocument/2006/relationships/image");
    made.setAttribute("Target", target);
    list.documentElement.append(made);
    this.#package.setText(relations, serializeXml(list));
    return id;
  }

  /** Id of the style with this name. */
  styleId(name: string): string | undefined {
    const styles = parseXml(this.#package.text("/word/styles.xml") ?? "<none/>").documentElement;
    const found = childrenW(styles, "style").find((style) => attributeW(childW(style, "name"), "val") === name);
    return attributeW(found, "styleId");
  }

  /** Block elements of a package's body, and its styles where the document has none of that id (never changed ones). */
  #import(xml: string): Element[] {
    const source = OpenXmlPackage.fromFlatOpc(xml);
    const main = parseXml(source.text(source.mainPart)!);
    if (main.getElementsByTagNameNS(W, "numPr").length > 0)
      throw new Error("emulated Word: numbering in OOXML not emulated");
    const styles = source.text("/word/styles.xml");
    const own = this.#package.text("/word/styles.xml");
    if (styles !== undefined && own !== undefined) {
      const target = parseXml(own);
      const known = new Set(childrenW(target.documentElement, "style").map((style) => attributeW(style, "styleId")));
      for (const style of childrenW(parseXml(styles).documentElement, "style")) {
        if (!known.has(attributeW(style, "styleId"))) target.documentElement.append(target.importNode(style, true));
      }
      this.#package.setText("/word/styles.xml", serializeXml(target));
    }
    const blocks = [...childW(main.documentElement, "body")!.children].filter(
      (child): boolean => !isW(child, "sectPr"),
    );
    return blocks.map((block) => {
      const copy = this.#main.importNode(block, true);
      for (const { name, value } of main.documentElement.attributes) {
        if (name.startsWith("xmlns:") && name !== "xmlns:w") copy.setAttribute(name, value);
      }
      return copy;
    });
  }

  #flush(): void {
    const { version } = this.#xml;
    if (version === this.#flushed) return;
    this.#package.setText(this.#package.mainPart, this.#xml.text());
    this.#flushed = version;
  }
}

/** Whether a paragraph is in a cell that only continues the one above. */
function inContinuation(paragraph: Element): boolean {
  const cell = ancestorW(paragraph, "tc");
  const tcPr = cell === undefined ? undefined : childW(cell, "tcPr");
  const merge = tcPr === undefined ? undefined : childW(tcPr, "vMerge");
  return merge !== undefined && attributeW(merge, "val") !== "restart";
}

/** Paragraphs and tables of a container, those in block controls in their place. */
function blocksOf(container: Element): Element[] {
  return [...container.children].flatMap((child) => {
    if (isW(child, "sdt")) return blocksOf(childW(child, "sdtContent")!);
    return isW(child, "p") || isW(child, "tbl") ? [child] : [];
  });
}
