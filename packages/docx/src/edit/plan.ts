import { cellText, paragraphAt, tableCell, type Edit, type ReportDocument, type RefusalCode } from "@nianbao/core";
import type { DocumentReading } from "../read/reader.js";
import type { PartTrace, TracedBlock, TracedParagraph } from "../read/trace.js";
import { cellParagraph, neighbourLook, tracedCell } from "./cells.js";
import { Claims } from "./claims.js";
import { prefixAt, strandedMarkers } from "./fragment.js";
import { editParagraph, isProtected, type Replacement } from "./paragraph.js";
import { insertedParagraphs } from "./paragraphs.js";
import type { Splice } from "./splice.js";

type Refused = RefusalCode | undefined;

/** Edits that bring WordprocessingML of their own, see `Insertion`. */
export type RenderedEdit = Extract<Edit, { readonly kind: "insertTable" | "insertSentence" | "replaceTable" }>;

interface ParagraphEdits {
  readonly part: string;
  readonly paragraph: TracedParagraph;
  readonly replacements: Replacement[];
  readonly neighbourLook: () => string;
}

const noLook = (): string => "";

/**
 * Turns edits of the model into splices of the parts' texts. All edits are checked against the one state;
 * one that cannot be made, or that another given before it has already taken the place of, is refused.
 */
export class EditPlan {
  private readonly claims = new Claims();
  private readonly edits = new Map<TracedParagraph, ParagraphEdits>();
  private readonly splices = new Map<string, Splice[]>();
  private readonly removed = new Set<number>();

  /**
   * @param reading traced
   * @param text of a part by name
   * @param all the edits that will be added: removals are judged together
   */
  constructor(
    private readonly reading: DocumentReading,
    private readonly text: (part: string) => string,
    all: readonly Edit[],
  ) {
    for (const edit of all) {
      if (edit.kind === "removeBlock") this.removed.add(edit.block);
      else if (edit.kind === "replaceTable") for (const block of edit.blocks.slice(1)) this.removed.add(block);
    }
  }

  private get document(): ReportDocument {
    return this.reading.document;
  }

  private get body(): PartTrace {
    return this.reading.traces.get(this.reading.mainPart)!;
  }

  /** @returns why it was refused; undefined when it was taken. */
  add(edit: Exclude<Edit, RenderedEdit>): Refused {
    switch (edit.kind) {
      case "replaceText":
        return this.replaceText(edit);
      case "setCell":
        return this.setCell(edit);
      case "insertParagraphs":
        return this.insertParagraphs(edit);
      case "removeBlock":
        return this.removeBlock(edit);
    }
  }

  /** Puts whole blocks after a body block (-1: at the very beginning). */
  insertBlocks(after: number, blocks: string): Refused {
    const at = this.offsetAfter(after);
    if (at === undefined) return "missing";
    const part = this.reading.mainPart;
    if (this.claims.holds(part, at)) return "changed";
    this.splice(part, { start: at, end: at, text: blocks });
    return undefined;
  }

  /** Puts blocks in the place of the first of these; the others go, but for a paragraph that carries a section break. */
  replaceBlocks(blocks: readonly number[], replacement: string): Refused {
    const found = blocks.map((block) => this.body.blocks[block]);
    const part = this.reading.mainPart;
    const source = this.text(part);
    const before = this.claims.count;
    const splices: Splice[] = [];
    for (const [index, traced] of found.entries()) {
      if (traced === undefined) return "missing";
      if (traced.kind === "paragraph" && traced.section) continue;
      if (isGuarded(traced) || !this.claim(part, ...traced.outer)) {
        this.claims.takeBack(before);
        return isGuarded(traced) ? "protected" : "changed";
      }
      const [start, end] = traced.outer;
      const markers = strandedMarkers(source.slice(start, end), prefixAt(source, start));
      splices.push({ start, end, text: index === 0 ? markers + replacement : markers });
    }
    for (const splice of splices) this.splice(part, splice);
    return undefined;
  }

  /** Splices by part. */
  result(): ReadonlyMap<string, readonly Splice[]> {
    for (const { part, paragraph, replacements, neighbourLook } of this.edits.values()) {
      for (const splice of editParagraph(this.text(part), paragraph, replacements, neighbourLook))
        this.splice(part, splice);
    }
    this.edits.clear();
    return this.splices;
  }

  /** Part and traced blocks of a story, or of the body. */
  private flow(story: number | undefined): { part: string; blocks: readonly TracedBlock[] } | undefined {
    if (story === undefined) return { part: this.reading.mainPart, blocks: this.body.blocks };
    const part = this.reading.storyParts.get(story);
    const blocks = part === undefined ? undefined : this.reading.traces.get(part)?.stories.get(story);
    return part === undefined || blocks === undefined ? undefined : { part, blocks };
  }

  private splice(part: string, splice: Splice): void {
    const known = this.splices.get(part);
    if (known === undefined) this.splices.set(part, [splice]);
    else known.push(splice);
  }

  /** Claims a stretch for one edit alone. @returns false when something in it is taken. */
  private claim(part: string, start: number, end: number): boolean {
    if (this.claims.meets(part, start, end)) return false;
    for (const { part: other, paragraph } of this.edits.values()) {
      if (other === part && paragraph.start < end && start < paragraph.end) return false;
    }
    this.claims.add(part, start, end);
    return true;
  }

  private replaceText({ place, expect, text }: Edit & { readonly kind: "replaceText" }): Refused {
    if (place.nested !== undefined) return "protected";
    const model = paragraphAt(this.document, place);
    const flow = this.flow(place.story);
    const block = flow?.blocks[place.block];
    if (model === undefined || flow === undefined || block === undefined) return "missing";
    const traced = place.cell === undefined ? block : cellParagraph(block, place.cell);
    if (traced?.kind !== "paragraph") return "missing";
    const { start, end } = place;
    if (start < 0 || end < start || end > model.text.length) return "missing";
    if (model.text.slice(start, end) !== expect) return "changed";
    if (cutsCharacter(model.text, start) || cutsCharacter(model.text, end)) return "failed";
    const replacement = { start, end, text };
    if (isProtected(traced, replacement)) return "protected";
    if (this.claims.meets(flow.part, traced.start, traced.end)) return "changed";
    const known = this.edits.get(traced);
    if (known === undefined) {
      const neighbourLook = noLook;
      this.edits.set(traced, { part: flow.part, paragraph: traced, replacements: [replacement], neighbourLook });
      return undefined;
    }
    const meets = known.replacements.some((other) => other.start < end && start < other.end);
    if (meets) return "changed";
    known.replacements.push(replacement);
    return undefined;
  }

  private setCell({ block, row, column, expect, text }: Edit & { readonly kind: "setCell" }): Refused {
    const model = this.document.blocks[block];
    const table = this.body.blocks[block];
    if (model?.kind !== "table" || table?.kind !== "table") return "missing";
    const cell = tableCell(model, row, column);
    const traced = tracedCell(table, row, column);
    if (cell === undefined || traced === undefined) return "missing";
    if (cellText(cell) !== expect) return "changed";
    if (cell.nested !== undefined) return "protected";
    const part = this.reading.mainPart;
    const source = this.text(part);
    const paragraphs = traced.blocks.filter((candidate) => candidate.kind === "paragraph");
    // The paragraph that has the text has the look of the cell.
    const kept = Math.max(
      cell.paragraphs.findIndex((paragraph) => paragraph.text.trim() !== ""),
      0,
    );
    const paragraph = paragraphs[kept];
    if (paragraph === undefined) return "protected";
    const replacement = { start: 0, end: cell.paragraphs[kept]!.text.length, text };
    if (paragraphs.some((each) => each.protected || each.irregular || each.pieces.some((piece) => piece.protected)))
      return "protected";
    if (!this.claim(part, traced.start, traced.end)) return "changed";
    for (const other of paragraphs) {
      if (other === paragraph) continue;
      const [start, end] = other.outer;
      this.splice(part, { start, end, text: strandedMarkers(source.slice(start, end), prefixAt(source, start)) });
    }
    const look = (): string => neighbourLook(source, table, row, column);
    this.edits.set(paragraph, { part, paragraph, replacements: [replacement], neighbourLook: look });
    return undefined;
  }

  private insertParagraphs({ after, like, texts }: Edit & { readonly kind: "insertParagraphs" }): Refused {
    const model = this.body.blocks[like];
    if (model?.kind !== "paragraph") return "missing";
    return this.insertBlocks(after, insertedParagraphs(this.text(this.reading.mainPart), model, texts));
  }

  private removeBlock({ block, expect }: Edit & { readonly kind: "removeBlock" }): Refused {
    const model = this.document.blocks[block];
    const traced = this.body.blocks[block];
    if (model === undefined || traced === undefined) return "missing";
    if ((model.kind === "paragraph" ? model.text : "") !== expect) return "changed";
    if (isGuarded(traced) || (traced.kind === "paragraph" && traced.section)) return "protected";
    if (traced.kind === "paragraph" && !this.canLose(block)) return "protected";
    const part = this.reading.mainPart;
    const [start, end] = traced.outer;
    if (!this.claim(part, start, end)) return "changed";
    const source = this.text(part);
    const fragment = source.slice(start, end);
    this.splice(part, { start, end, text: strandedMarkers(fragment, prefixAt(source, start)) });
    return undefined;
  }

  /** A paragraph between two tables keeps them apart, and the body has to end with one. */
  private canLose(block: number): boolean {
    const { blocks } = this.document;
    let before = block - 1;
    while (before >= 0 && this.removed.has(before)) before--;
    let after = block + 1;
    while (after < blocks.length && this.removed.has(after)) after++;
    const next = blocks[after];
    if (next === undefined) return blocks[before]?.kind === "paragraph";
    return !(next.kind === "table" && blocks[before]?.kind === "table");
  }

  private offsetAfter(after: number): number | undefined {
    if (after >= 0) return this.body.blocks[after]?.after;
    const [start] = this.body.content;
    return this.text(this.reading.mainPart).charCodeAt(start - 2) === 47 ? undefined : start;
  }
}

/** Whether a block holds something that must not be removed. */
function isGuarded(block: TracedBlock): boolean {
  if (block.protected) return true;
  if (block.kind === "table") return false;
  return (
    block.irregular ||
    block.controls.some((control) => control.permanent) ||
    block.pieces.some((piece) => piece.protected)
  );
}

/** Whether an offset is between the two halves of a character: no file can hold one half. */
function cutsCharacter(text: string, at: number): boolean {
  return at > 0 && text.codePointAt(at - 1)! > 0xffff;
}
