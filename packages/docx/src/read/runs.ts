import type { RunFormat } from "@nianbao/core";
import { END, EOF, START } from "../xml/scanner.js";
import { NS } from "../xml/vocabulary.js";
import { append, type ParagraphDraft } from "./draft.js";
import type { Flow } from "./flow.js";
import { BlockList } from "./flowTypes.js";
import { readLiteral, symbolText } from "./literal.js";
import { markComment, markNote, readDeletion, revise } from "./marks.js";
import { emptyRun, type RunProperties } from "./runProperties.js";
import type { TracedRun } from "./trace.js";
import { W, X } from "./words.js";

const plainRun = emptyRun();

function readTextBox(flow: Flow, draft: ParagraphDraft): void {
  const { stories, storyTraces } = flow.collected;
  const number = stories.length;
  const anchor = flow.place(draft.text.length, draft.text.length);
  const list = new BlockList(false);
  stories.push({ kind: "textbox", blocks: list.blocks, ...(anchor !== undefined && { anchor }) });
  flow.isolated(number, () => flow.readBlocks(list));
  if (flow.context.tracing) storyTraces.set(number, list.traced);
}

/** Reads runs, and what stands round and between them, into a draft. */
export class RunReader {
  private run: RunProperties = plainRun;
  private format: RunFormat | undefined;
  private traced: TracedRun | undefined;
  private readonly outer: (TracedRun | undefined)[] = [];
  properties: readonly [number, number] | undefined;

  constructor(
    private readonly flow: Flow,
    private readonly draft: ParagraphDraft,
  ) {}

  /** Reads what is inside an element at a depth, up to its END. */
  inside(depth: number): void {
    const { flow } = this;
    const { scanner } = flow;
    for (;;) {
      const kind = scanner.next();
      if (kind === START) {
        if (scanner.name !== 0) this.element();
        else if (this.traced !== undefined) this.traced.other = true;
      } else if (kind === END) {
        if (flow.open.length > 0) flow.leave(undefined);
        if (scanner.depth < depth) return;
        if (this.traced !== undefined && scanner.name === W.r) this.closeRun();
      } else if (kind === EOF) return;
    }
  }

  /** Takes in the element of the START event: all of it, or its beginning when its content is to be read by `inside`. */
  element(): void {
    const { flow, draft } = this;
    const { scanner } = flow;
    const from = scanner.start;
    switch (scanner.name) {
      case W.r:
        this.openRun(from);
        return;
      case W.rPr:
        this.run = flow.memo.run.read();
        this.format = undefined;
        if (this.run.changed !== undefined) revise(flow, draft.text.length, "format", this.run.changed, "");
        if (this.traced !== undefined) this.traced.properties = [from, scanner.end];
        return;
      case W.t:
        this.put(readLiteral(scanner), from);
        return;
      case W.pPr:
        draft.properties = flow.memo.paragraph.read();
        this.properties = [from, scanner.end];
        return;
      case W.tab:
      case W.ptab:
      case W.br:
      case W.cr:
      case W.noBreakHyphen:
      case W.sym: {
        const text = symbolText(scanner)!;
        scanner.skip();
        this.put(text, from);
        return;
      }
      case W.ins:
      case W.moveTo: {
        const author = scanner.attribute(NS.word, "author") ?? "";
        const move = scanner.name === W.moveTo;
        flow.open.push({ kind: "revision", depth: scanner.depth, move, author, draft, from: draft.text.length });
        flow.inserted++;
        return;
      }
      case W.del:
      case W.moveFrom:
        readDeletion(flow, draft);
        return;
      case W.fldSimple:
        flow.open.push({ kind: "field", depth: scanner.depth });
        flow.simpleFields++;
        return;
      case X.mathText:
        this.putFormula(readLiteral(scanner), from);
        return;
      case X.denominator:
        this.putFormula("/", from);
        return;
      case X.superscript:
        this.putFormula("^", from);
        return;
    }
    if (this.traced !== undefined) this.traced.other = true;
    this.aside();
  }

  /** Takes in the START of what is not text of the paragraph. */
  private aside(): void {
    const { flow, draft } = this;
    const { scanner } = flow;
    switch (scanner.name) {
      case W.txbxContent:
        readTextBox(flow, draft);
        break;
      case W.commentRangeStart:
      case W.commentRangeEnd:
      case W.commentReference:
        markComment(flow, draft);
        break;
      case W.footnoteReference:
      case W.endnoteReference:
        markNote(flow, draft);
        break;
      default:
        flow.enter(undefined, draft);
    }
  }

  private openRun(from: number): void {
    this.run = plainRun;
    this.format = undefined;
    if (!this.flow.context.tracing) return;
    this.outer.push(this.traced);
    this.traced = { start: from, end: this.flow.scanner.end, properties: undefined, other: false, pieces: 0 };
    this.draft.tracedRuns.push(this.traced);
  }

  private closeRun(): void {
    this.traced!.end = this.flow.scanner.end;
    this.traced = this.outer.pop();
  }

  private put(text: string, from: number): void {
    const { flow, draft } = this;
    if (flow.fields.length > 0 && flow.fields.includes(false)) return;
    this.format ??= flow.context.styles.runFormat(draft.properties.style, this.run);
    if (this.traced === undefined) this.traceForeign(text, from);
    else {
      this.traced.pieces++;
      draft.pieces.push({
        run: this.traced,
        start: from,
        end: flow.scanner.end,
        from: draft.text.length,
        text,
        protected: flow.fields.length > 0 || flow.simpleFields > 0 || flow.locked > 0,
        controls: flow.openControls(),
      });
    }
    if (text !== "") append(draft, text, this.format, flow.inserted > 0);
  }

  private putFormula(text: string, from: number): void {
    const { flow, draft } = this;
    this.traceForeign(text, from);
    append(draft, text, flow.context.styles.runFormat(draft.properties.style, plainRun), flow.inserted > 0);
  }

  /** Text of a formula, or of a symbol outside of any run, has a place but is not edited: no run of text holds it. */
  private traceForeign(text: string, from: number): void {
    const { flow, draft } = this;
    if (!flow.context.tracing) return;
    const end = flow.scanner.end;
    const run = { start: from, end, properties: undefined, other: true, pieces: 1 };
    draft.pieces.push({ run, start: from, end, from: draft.text.length, text, protected: true, controls: [] });
  }
}
