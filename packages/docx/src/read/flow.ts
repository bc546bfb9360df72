import type { Place } from "@nianbao/core";
import type { Limits } from "../types.js";
import type { XmlScanner } from "../xml/scanner.js";
import type { Collected, PlaceBase } from "./collected.js";
import { readControlProperties } from "./control.js";
import type { ParagraphDraft } from "./draft.js";
import type { BlockList, FlowContext, OpenElement } from "./flowTypes.js";
import { readFieldMark } from "./field.js";
import { KnownProperties, PropertyMemo } from "./memo.js";
import { readParagraphProperties } from "./paragraphProperties.js";
import { readRunProperties } from "./runProperties.js";
import { readCellProperties, readRowProperties } from "./rowProperties.js";
import type { TracedControl } from "./trace.js";
import { W, X } from "./words.js";
import { NS } from "../xml/vocabulary.js";

const known = {
  run: new KnownProperties(readRunProperties),
  paragraph: new KnownProperties(readParagraphProperties),
  cell: new KnownProperties(readCellProperties),
  row: new KnownProperties(readRowProperties),
};

/**
 * A flow of blocks while it is read: the body, a header, a cell, a text box. Holds what is open round the current place.
 * Blocks, paragraphs and tables are read by functions of their own that share it.
 */
export class Flow {
  readonly limits: Limits;
  readonly collected: Collected;
  readonly memo: {
    readonly run: PropertyMemo<ReturnType<typeof readRunProperties>>;
    readonly paragraph: PropertyMemo<ReturnType<typeof readParagraphProperties>>;
    readonly cell: PropertyMemo<ReturnType<typeof readCellProperties>>;
    readonly row: PropertyMemo<ReturnType<typeof readRowProperties>>;
  };
  /** Elements open round the place, innermost last. */
  open: OpenElement[] = [];
  /** Complex fields open round the place: true once in the result. */
  fields: boolean[] = [];
  /** Open controls that do not let their content be changed. */
  locked = 0;
  simpleFields = 0;
  /** Tracked insertions open round the place. */
  inserted = 0;

  story: number | undefined;
  block = 0;
  cell: { row: number; column: number } | undefined;
  cellParagraph = 0;
  /** Above 0 there is no {@link Place} for what is read: nested tables, hidden cells. */
  placeless = 0;

  constructor(
    readonly scanner: XmlScanner,
    readonly context: FlowContext,
    private readonly blocks: {
      readonly inside: (flow: Flow, list: BlockList) => void;
      readonly one: (flow: Flow, list: BlockList) => void;
    },
  ) {
    this.limits = context.limits;
    this.collected = context.collected;
    this.memo = {
      run: new PropertyMemo(scanner, known.run),
      paragraph: new PropertyMemo(scanner, known.paragraph),
      cell: new PropertyMemo(scanner, known.cell),
      row: new PropertyMemo(scanner, known.row),
    };
  }

  /** Place of the current paragraph without offsets; undefined where there is none. */
  placeBase(): PlaceBase | undefined {
    if (this.placeless > 0) return undefined;
    return {
      ...(this.story !== undefined && { story: this.story }),
      block: this.block,
      ...(this.cell !== undefined && { cell: { ...this.cell, paragraph: this.cellParagraph } }),
    };
  }

  /** Place of a range in the current paragraph. */
  place(start: number, end: number): Place | undefined {
    const base = this.placeBase();
    return base === undefined ? undefined : { ...base, start, end };
  }

  /** Controls open round the place, for edits. */
  openControls(): readonly TracedControl[] {
    return this.open.filter((element) => element.kind === "control");
  }

  /** Reads the blocks inside the element of the START event, up to its END. */
  readBlocks(list: BlockList): void {
    this.blocks.inside(this, list);
  }

  /** Reads the block whose START the scanner is at. */
  readBlock(list: BlockList): void {
    this.blocks.one(this, list);
  }

  /** How much has been read so far; grows with everything that a reader would miss. */
  private amount(draft: ParagraphDraft | undefined): number {
    const { stories, paragraphs, cells, pictures, embedded, graphics } = this.collected;
    return stories.length + paragraphs + cells + pictures + embedded + graphics + (draft?.text.length ?? 0);
  }

  /**
   * Handles a START that may stand anywhere: controls, alternatives, what is not part of the text.
   * @returns false when it is none of these.
   */
  enter(list: BlockList | undefined, draft: ParagraphDraft | undefined): boolean {
    const { scanner, open } = this;
    switch (scanner.name) {
      case W.sdt:
        open.push({
          kind: "control",
          depth: scanner.depth,
          tag: "",
          locked: false,
          permanent: false,
          bound: false,
          placeholder: undefined,
          list,
          first: list?.blocks.length ?? 0,
          start: scanner.start,
          draft,
          from: draft?.text.length ?? 0,
        });
        return true;
      case W.sdtPr: {
        const control = open[open.length - 1];
        const found = readControlProperties(scanner);
        if (control?.kind === "control" && control.depth === scanner.depth) {
          Object.assign(control, found);
          if (control.locked || control.bound) this.locked++;
        }
        return true;
      }
      case W.fldChar:
        readFieldMark(scanner, this.fields, this.context.fieldsShown);
        scanner.skip();
        return true;
      case W.instrText:
      case W.delInstrText:
      case W.delText:
      case W.rt:
      case W.sdtEndPr:
      case W.tblPr:
      case W.tblGrid:
      case W.tblPrEx:
      case W.del:
      case W.moveFrom:
        scanner.skip();
        return true;
      case X.alternateContent:
        open.push({ kind: "alternate", depth: scanner.depth, before: undefined });
        return true;
      case X.choice:
      case X.fallback: {
        const alternate = open[open.length - 1];
        if (alternate?.kind !== "alternate" || alternate.depth !== scanner.depth - 1) return true;
        // The first that gives anything: a choice may be made of elements that we do not know.
        const amount = this.amount(draft);
        alternate.before ??= amount;
        if (amount > alternate.before) scanner.skip();
        return true;
      }
      case X.blip:
      case X.imagedata:
        this.collected.pictures++;
        return true;
      case X.graphicData:
        if (/\/(chart|chartex|diagram)$/.test(scanner.attribute(NS.none, "uri") ?? "")) this.collected.graphics++;
        return true;
      case X.textPath:
        this.collected.wordArt.add(scanner.attribute(NS.none, "string") ?? "");
        return true;
      case W.object:
        this.collected.embedded++;
        return true;
      default:
        return false;
    }
  }

  /** Closes what the END event ended. */
  leave(list: BlockList | undefined): void {
    const { open, scanner } = this;
    while (open.length > 0 && open[open.length - 1]!.depth > scanner.depth) {
      const element = open.pop()!;
      if (element.kind === "field") this.simpleFields--;
      else if (element.kind === "control") this.leaveControl(element, list);
      else if (element.kind === "revision") {
        this.inserted--;
        const place = this.place(element.from, element.draft.text.length);
        this.collected.revisions.push({
          kind: element.move ? "move" : "insertion",
          author: element.author,
          text: element.draft.text.slice(element.from),
          ...(place !== undefined && { place }),
        });
      }
    }
  }

  /** Reads with nothing open: a text box or note inside a paragraph. */
  isolated(story: number, read: () => void): void {
    const kept = {
      open: this.open,
      fields: this.fields,
      simpleFields: this.simpleFields,
      inserted: this.inserted,
      story: this.story,
      block: this.block,
      cell: this.cell,
      cellParagraph: this.cellParagraph,
      placeless: this.placeless,
    };
    Object.assign(this, {
      open: [],
      fields: [],
      simpleFields: 0,
      inserted: 0,
      story,
      block: 0,
      cell: undefined,
      cellParagraph: 0,
      placeless: 0,
    });
    read();
    Object.assign(this, kept);
  }

  private leaveControl(control: OpenElement & { kind: "control" }, list: BlockList | undefined): void {
    if (control.locked || control.bound) this.locked--;
    if (control.draft !== undefined) {
      const place = this.place(control.from, control.draft.text.length);
      if (control.tag !== "" && place !== undefined) this.collected.controls.push({ tag: control.tag, place });
      return;
    }
    if (list === undefined || control.list !== list) return;
    const last = list.traced[list.blocks.length - 1];
    if (last !== undefined && list.blocks.length > control.first) {
      last.after = this.scanner.end;
      if (list.blocks.length === control.first + 1) last.outer = [control.start, this.scanner.end];
    }
    const only = list.blocks.length === control.first + 1 ? list.blocks[control.first] : undefined;
    if (control.tag !== "" && only?.kind === "paragraph") {
      const place = this.place(0, only.text.length);
      if (place !== undefined) this.collected.controls.push({ tag: control.tag, place });
    }
  }
}
