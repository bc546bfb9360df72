import type { Paragraph, RunFormat } from "@nianbao/core";
import { END, EOF, START } from "../xml/scanner.js";
import { NS } from "../xml/vocabulary.js";
import { append, type ParagraphDraft } from "./draft.js";
import { readFieldMark } from "./field.js";
import type { Flow } from "./flow.js";
import { BlockList } from "./flowTypes.js";
import { readLiteral, symbolText } from "./literal.js";
import { markComment, markRevisions, readDeletion } from "./marks.js";
import { emptyParagraph } from "./paragraphProperties.js";
import { emptyRun, type RunProperties } from "./runProperties.js";
import { listLabel, settle } from "./settle.js";
import type { TracedRun } from "./trace.js";
import { W, X } from "./words.js";

const plainRun = emptyRun();
const plainParagraph = emptyParagraph();

function readTextBox(flow: Flow, draft: ParagraphDraft): void {
  const { stories, storyTraces } = flow.collected;
  const number = stories.length;
  const anchor = flow.place(draft.text.length, draft.text.length);
  const list = new BlockList(false);
  stories.push({ kind: "textbox", blocks: list.blocks, ...(anchor !== undefined && { anchor }) });
  flow.isolated(number, () => flow.readBlocks(list));
  if (flow.context.tracing) storyTraces.set(number, list.traced);
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
