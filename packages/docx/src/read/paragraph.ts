import type { Paragraph, ParagraphFormat, Run, RunFormat } from "@nianbao/core";
import { END, EOF, START, TEXT, type XmlScanner } from "../xml/scanner.js";
import { NS } from "../xml/vocabulary.js";
import { BlockList, type Flow } from "./flow.js";
import { emptyParagraph, emptyRun, type ParagraphProperties, type RunProperties } from "./properties.js";
import type { TracedPiece, TracedRun } from "./trace.js";
import { W, X } from "./words.js";

type Writable<Value> = { -readonly [key in keyof Value]: Value[key] };

const plainRun = emptyRun();
const plainParagraph = emptyParagraph();

/** A paragraph while it is read. */
export interface ParagraphDraft {
  text: string;
  readonly runs: Writable<Run>[];
  properties: ParagraphProperties;
  readonly pieces: TracedPiece[];
  readonly tracedRuns: TracedRun[];
}

const edgeSpace = /^[\t\n\r ]+|[\t\n\r ]+$/g;

/** Text of the `w:t` (or `w:delText`) whose START the scanner is at, up to its END. */
function readLiteral(scanner: XmlScanner): string {
  const depth = scanner.depth;
  const preserve = scanner.attributeCount > 0 && scanner.attribute(NS.xml, "space") === "preserve";
  let text = "";
  for (;;) {
    const kind = scanner.next();
    if (kind === TEXT) text += scanner.value();
    else if (kind === EOF || (kind === END && scanner.depth < depth)) break;
  }
  // Word takes a line end inside w:t as a space, and drops space at the edges unless told to keep it.
  if (text.includes("\n")) text = text.replaceAll("\n", " ");
  if (preserve || text === "") return text;
  const first = text.charCodeAt(0);
  const last = text.charCodeAt(text.length - 1);
  return first > 32 && last > 32 ? text : text.replace(edgeSpace, "");
}

/** What each element other than `w:t` stands for in the text. */
function symbolText(scanner: XmlScanner): string | undefined {
  switch (scanner.name) {
    case W.tab:
    case W.ptab:
      return "\t";
    case W.br:
    case W.cr:
      return "\n";
    case W.noBreakHyphen:
      return "\u2011";
    case W.sym: {
      const code = Number.parseInt(scanner.attribute(NS.word, "char") ?? "", 16);
      return code > 0 && code < 0xd800
        ? String.fromCharCode(code)
        : code >= 0xe000 && code < 0xfffe
          ? String.fromCharCode(code)
          : "";
    }
    default:
      return undefined;
  }
}

/** A deletion or the source of a move: kept out of the text, reported as a revision. */
function readDeletion(flow: Flow, draft: ParagraphDraft): void {
  const { scanner } = flow;
  const depth = scanner.depth;
  // The source of a move is reported where the text has gone.
  const moved = scanner.name === W.moveFrom;
  const author = scanner.attribute(NS.word, "author") ?? "";
  let text = "";
  for (;;) {
    const kind = scanner.next();
    if (kind === EOF || (kind === END && scanner.depth < depth)) break;
    if (kind !== START) continue;
    if (scanner.name === W.delText || scanner.name === W.t) text += readLiteral(scanner);
    else if (scanner.name === W.fldChar) readFieldMark(flow);
    else if (scanner.name === W.rPr) scanner.skip();
    else text += symbolText(scanner) ?? "";
  }
  if (moved) return;
  const place = flow.place(draft.text.length, draft.text.length);
  flow.collected.revisions.push({ kind: "deletion", author, text, ...(place !== undefined && { place }) });
}

function readFieldMark(flow: Flow): void {
  const { fields } = flow;
  switch (flow.scanner.attribute(NS.word, "fldCharType")) {
    case "begin":
      fields.push(flow.context.fieldsShown);
      break;
    case "separate":
      if (fields.length > 0) fields[fields.length - 1] = true;
      break;
    case "end":
      fields.pop();
      break;
  }
}

function readTextBox(flow: Flow, draft: ParagraphDraft): void {
  const { stories, storyTraces } = flow.collected;
  const number = stories.length;
  const anchor = flow.place(draft.text.length, draft.text.length);
  const list = new BlockList(false);
  stories.push({ kind: "textbox", blocks: list.blocks, ...(anchor !== undefined && { anchor }) });
  flow.isolated(number, () => flow.readBlocks(list));
  if (flow.context.tracing) storyTraces.set(number, list.traced);
}

function markComment(flow: Flow, draft: ParagraphDraft): void {
  const { scanner, collected } = flow;
  const id = scanner.attribute(NS.word, "id") ?? "";
  const known = collected.comments.get(id);
  if (scanner.name === W.commentRangeEnd) {
    if (known?.paragraph === draft) known.to = draft.text.length;
    return;
  }
  if (known !== undefined) return;
  const base = flow.placeBase();
  if (base === undefined) return;
  const from = draft.text.length;
  const to = scanner.name === W.commentReference ? from : undefined;
  collected.comments.set(id, { base, from, to, paragraph: draft });
}

function append(draft: ParagraphDraft, text: string, format: RunFormat, inserted: boolean): void {
  const start = draft.text.length;
  const end = start + text.length;
  draft.text += text;
  const last = draft.runs[draft.runs.length - 1];
  if (last !== undefined && last.format === format && (last.inserted === true) === inserted) last.end = end;
  else draft.runs.push(inserted ? { start, end, format, inserted } : { start, end, format });
}

const settled = new WeakMap<ParagraphProperties, WeakMap<object, Omit<Paragraph, "kind" | "text" | "runs">>>();

/** What style and properties say, without the list label. Paragraphs with the same properties share it. */
function settle(flow: Flow, properties: ParagraphProperties): Omit<Paragraph, "kind" | "text" | "runs"> {
  const { styles } = flow.context;
  let bySheet = settled.get(properties);
  if (bySheet === undefined) settled.set(properties, (bySheet = new WeakMap()));
  const known = bySheet.get(styles);
  if (known !== undefined) return known;
  const style = styles.paragraph(properties.style);
  const format: ParagraphFormat = { ...style.format, ...properties.format };
  const outlineLevel = properties.outlineLevel ?? style.outlineLevel;
  const result = {
    ...(style.name !== undefined && { style: style.name }),
    ...(outlineLevel !== undefined && outlineLevel >= 0 && outlineLevel <= 8 && { outlineLevel }),
    ...(Object.keys(format).length > 0 && { format }),
  };
  bySheet.set(styles, result);
  return result;
}

function listLabel(flow: Flow, properties: ParagraphProperties): string | undefined {
  const { numbering, styles } = flow.context;
  if (numbering === undefined || flow.placeless > 0) return undefined;
  const style = styles.paragraph(properties.style);
  const list = properties.numbering ?? style.numbering;
  if (list === undefined || list === "0") return undefined;
  return numbering.next(list, properties.numberingLevel ?? style.numberingLevel ?? 0, properties.style);
}

function markRevisions(flow: Flow, properties: ParagraphProperties, length: number): void {
  const { mark, changed } = properties;
  if (changed === undefined && mark?.inserted === undefined && mark?.deleted === undefined) return;
  const { revisions } = flow.collected;
  const place = flow.place(length, length);
  const at = place !== undefined ? { place } : {};
  if (mark?.inserted !== undefined) revisions.push({ kind: "insertion", author: mark.inserted, text: "\n", ...at });
  if (mark?.deleted !== undefined) revisions.push({ kind: "deletion", author: mark.deleted, text: "\n", ...at });
  if (changed !== undefined) revisions.push({ kind: "format", author: changed, text: "", ...at });
}

/** Reads the `w:p` whose START the scanner is at, up to its END. */
export function readParagraph(flow: Flow, list: BlockList): Paragraph {
  const { scanner, context, memo } = flow;
  const { tracing, styles } = context;
  const { start, end: open, selfClosing, depth } = scanner;
  const draft: ParagraphDraft = { text: "", runs: [], properties: plainParagraph, pieces: [], tracedRuns: [] };
  let properties: readonly [number, number] | undefined;
  const controls = tracing ? flow.openControls() : [];
  const locked = flow.locked > 0;
  let run: RunProperties = plainRun;
  let format: RunFormat | undefined;
  let tracedRun: TracedRun | undefined;
  const runStack: (TracedRun | undefined)[] = [];

  const put = (text: string, from: number): void => {
    if (flow.fields.length > 0 && flow.fields.includes(false)) return;
    format ??= styles.runFormat(draft.properties.style, run);
    if (tracing && tracedRun !== undefined) {
      tracedRun.pieces++;
      draft.pieces.push({
        run: tracedRun,
        start: from,
        end: scanner.end,
        from: draft.text.length,
        text,
        protected: flow.fields.length > 0 || flow.simpleFields > 0 || flow.locked > 0,
        controls: flow.openControls(),
      });
    }
    if (text !== "") append(draft, text, format, flow.inserted > 0);
  };

  for (;;) {
    const kind = scanner.next();
    if (kind === END) {
      if (flow.open.length > 0) flow.leave(list);
      if (scanner.depth < depth) break;
      if (tracing && scanner.name === W.r && tracedRun !== undefined) {
        tracedRun.end = scanner.end;
        tracedRun = runStack.pop();
      }
      continue;
    }
    if (kind === EOF) break;
    if (kind !== START || scanner.name === 0) {
      if (kind === START && tracedRun !== undefined) tracedRun.other = true;
      continue;
    }
    const from = scanner.start;
    switch (scanner.name) {
      case W.r:
        run = plainRun;
        format = undefined;
        if (tracing) {
          runStack.push(tracedRun);
          tracedRun = { start: from, end: scanner.end, properties: undefined, other: false, pieces: 0 };
          draft.tracedRuns.push(tracedRun);
        }
        break;
      case W.rPr:
        run = memo.run.read();
        format = undefined;
        if (run.changed !== undefined) {
          const place = flow.place(draft.text.length, draft.text.length);
          flow.collected.revisions.push({
            kind: "format",
            author: run.changed,
            text: "",
            ...(place !== undefined && { place }),
          });
        }
        if (tracedRun !== undefined) tracedRun.properties = [from, scanner.end];
        break;
      case W.t:
        put(readLiteral(scanner), from);
        break;
      case W.pPr:
        draft.properties = memo.paragraph.read();
        properties = [from, scanner.end];
        if (draft.properties.section !== undefined) flow.collected.sections.push(draft.properties.section);
        break;
      case W.tab:
      case W.ptab:
      case W.br:
      case W.cr:
      case W.noBreakHyphen:
      case W.sym: {
        const text = symbolText(scanner)!;
        scanner.skip();
        put(text, from);
        break;
      }
      case W.ins:
      case W.moveTo: {
        const author = scanner.attribute(NS.word, "author") ?? "";
        const move = scanner.name === W.moveTo;
        flow.open.push({ kind: "revision", depth: scanner.depth, move, author, draft, from: draft.text.length });
        flow.inserted++;
        break;
      }
      case W.del:
      case W.moveFrom:
        readDeletion(flow, draft);
        break;
      case W.fldChar:
        readFieldMark(flow);
        scanner.skip();
        if (tracedRun !== undefined) tracedRun.other = true;
        break;
      case W.fldSimple:
        flow.open.push({ kind: "field", depth: scanner.depth });
        flow.simpleFields++;
        break;
      case W.instrText:
      case W.delInstrText:
      case W.delText:
      case W.rt:
        scanner.skip();
        if (tracedRun !== undefined) tracedRun.other = true;
        break;
      case W.txbxContent:
        readTextBox(flow, draft);
        break;
      case W.commentRangeStart:
      case W.commentRangeEnd:
      case W.commentReference:
        markComment(flow, draft);
        if (tracedRun !== undefined) tracedRun.other = true;
        break;
      case W.footnoteReference:
      case W.endnoteReference: {
        const place = flow.place(draft.text.length, draft.text.length);
        const key = `${scanner.name}:${scanner.attribute(NS.word, "id") ?? ""}`;
        if (place !== undefined) flow.collected.noteAnchors.set(key, place);
        if (tracedRun !== undefined) tracedRun.other = true;
        break;
      }
      case X.blip:
      case X.imagedata:
        flow.collected.pictures++;
        break;
      case W.object:
        flow.collected.embedded++;
        if (tracedRun !== undefined) tracedRun.other = true;
        break;
      default:
        flow.enter(undefined, draft);
        if (tracedRun !== undefined) tracedRun.other = true;
    }
  }
  markRevisions(flow, draft.properties, draft.text.length);
  if (tracing) {
    list.traced.push({
      kind: "paragraph",
      start,
      end: scanner.end,
      outer: [start, scanner.end],
      after: scanner.end,
      open,
      selfClosing,
      close: selfClosing ? open : scanner.start,
      properties,
      runs: draft.tracedRuns,
      pieces: draft.pieces,
      protected: locked,
      controls,
      section: draft.properties.section !== undefined,
    });
  }
  const label = listLabel(flow, draft.properties);
  return {
    kind: "paragraph",
    text: draft.text,
    runs: draft.runs,
    ...settle(flow, draft.properties),
    ...(label !== undefined && { listLabel: label }),
  };
}
