import { defaultLimits } from "../limits.js";
import { readCellProperties } from "../read/rowProperties.js";
import { W, wordVocabulary } from "../read/words.js";
import { END, EOF, START, XmlScanner } from "../xml/scanner.js";
import { NS } from "../xml/vocabulary.js";
import type { Report } from "./problem.js";
import { TableLint } from "./table.js";

/** Containers whose last block has to be a paragraph. */
const containers: ReadonlyMap<number, string> = new Map([
  [W.body, "body"],
  [W.tc, "cell"],
  [W.txbxContent, "text box"],
  [W.hdr, "header"],
  [W.ftr, "footer"],
  [W.footnote, "footnote"],
  [W.endnote, "endnote"],
  [W.comment, "comment"],
]);

const styleReferences = new Set<number>([W.pStyle, W.rStyle, W.tblStyle]);

interface Frame {
  readonly depth: number;
  readonly container?: string;
  last?: "paragraph" | "table";
  readonly table?: TableLint;
  /** A cell that has not been counted, since its properties are still to come. */
  uncounted?: boolean;
}

class StructureLint {
  private readonly frames: Frame[] = [];
  private tables = 0;
  private bodies = 0;
  private readonly ids = new Map<string, Set<string>>();

  constructor(
    private readonly scanner: XmlScanner,
    private readonly styles: ReadonlySet<string> | undefined,
    private readonly relationships: ReadonlySet<string>,
    private readonly report: Report,
  ) {}

  run(isMain: boolean): void {
    const { scanner } = this;
    for (let kind = scanner.next(); kind !== EOF; kind = scanner.next()) {
      if (kind === START) this.enter();
      else if (kind === END) this.leave();
    }
    if (isMain && this.bodies !== 1) this.report("body", `${this.bodies} bodies`);
  }

  private get frame(): Frame | undefined {
    return this.frames[this.frames.length - 1];
  }

  private get table(): TableLint | undefined {
    return this.frames.findLast((frame) => frame.table !== undefined)?.table;
  }

  private enter(): void {
    const { scanner } = this;
    const { name, depth } = scanner;
    for (const attribute of ["id", "embed", "link", "href"]) {
      const id = scanner.attribute(NS.relationships, attribute);
      if (id !== undefined && id !== "" && !this.relationships.has(id)) {
        this.report("relationship", `r:${attribute}="${id}" has no relationship`);
      }
    }
    if (name === 0) return;
    if (this.frame?.uncounted === true && name !== W.tcPr) this.countCell(1, "none");
    if (name === W.p || name === W.tbl) {
      const container = this.frames.findLast((frame) => frame.container !== undefined);
      if (container !== undefined) container.last = name === W.p ? "paragraph" : "table";
    }
    if (styleReferences.has(name)) this.checkStyle();
    else if (name === W.tbl) this.frames.push({ depth, table: new TableLint(`table ${++this.tables}`, this.report) });
    else if (name === W.gridCol && this.table !== undefined) this.table.gridColumns++;
    else if (name === W.tblPrChange || name === W.tblGridChange || name === W.trPrChange || name === W.pPrChange)
      scanner.skip();
    else if (name === W.tr) {
      this.table?.startRow();
      this.frames.push({ depth });
    } else if (name === W.gridBefore || name === W.gridAfter) {
      this.table?.gap(Number(scanner.attribute(NS.word, "val") ?? 0));
    } else if (name === W.tcPr && this.frame?.uncounted === true) {
      const { span, vertical } = readCellProperties(scanner);
      this.countCell(span, vertical);
    } else if (name === W.bookmarkStart) this.unique("bookmark");
    else if (name === W.comment) this.unique("comment");
    else if (name === W.sdtPr) this.controlId();
    const container = containers.get(name);
    if (container === undefined) return;
    if (name === W.body) this.bodies++;
    this.frames.push({ depth, container, ...(name === W.tc && { uncounted: true }) });
  }

  private leave(): void {
    const { scanner, frames } = this;
    while (frames.length > 0 && frames[frames.length - 1]!.depth > scanner.depth) {
      if (this.frame?.uncounted === true) this.countCell(1, "none");
      const frame = frames.pop()!;
      if (frame.container !== undefined && frame.last !== "paragraph") {
        this.report(
          "lastParagraph",
          `${frame.container} ends with ${frame.last ?? "nothing"} (${this.tables} tables in)`,
        );
      }
      if (frame.table !== undefined) frame.table.end();
      else if (scanner.name === W.tr) this.table?.endRow();
    }
  }

  private countCell(span: number, merge: "none" | "restart" | "continue"): void {
    this.frame!.uncounted = false;
    this.table?.cell(span, merge);
  }

  private checkStyle(): void {
    const id = this.scanner.attribute(NS.word, "val") ?? "";
    if (this.styles?.has(id) !== true) this.report("style", `style ${id} is not defined`);
  }

  /** The id of a content control: read ahead in its properties. */
  private controlId(): void {
    const { scanner } = this;
    const { depth } = scanner;
    for (;;) {
      const kind = scanner.next();
      if (kind === EOF || (kind === END && scanner.depth < depth)) return;
      if (kind !== START) continue;
      if (scanner.depth === depth + 1 && scanner.name === W.id) this.unique("control");
      else if (styleReferences.has(scanner.name)) this.checkStyle();
    }
  }

  private unique(family: string): void {
    const id = this.scanner.attribute(NS.word, family === "control" ? "val" : "id") ?? "";
    const known = this.ids.get(family) ?? new Set();
    this.ids.set(family, known);
    if (known.has(id)) this.report("uniqueId", `${family} id ${id} twice`);
    known.add(id);
  }
}

/**
 * Checks a part of running text: tables, containers, references to styles and relationships, ids.
 * @param styles ids that are defined; undefined when the document has no styles part
 */
export function lintStructure(
  text: string,
  isMain: boolean,
  styles: ReadonlySet<string> | undefined,
  relationships: ReadonlySet<string>,
  report: Report,
): void {
  new StructureLint(new XmlScanner(text, wordVocabulary, defaultLimits), styles, relationships, report).run(isMain);
}
