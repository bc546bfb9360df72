import { readError } from "../errors.js";
import { END, EOF, START, type XmlScanner } from "../xml/scanner.js";
import { newDraft } from "./draft.js";
import { Flow } from "./flow.js";
import type { BlockList, FlowContext } from "./flowTypes.js";
import { finishParagraph, readLooseRun, readParagraph } from "./paragraph.js";
import { readSection } from "./section.js";
import { readTable } from "./table.js";
import { W, X } from "./words.js";

/** The paragraph to be read next goes to this place of the model. */
function begin(flow: Flow, list: BlockList): void {
  if (++flow.collected.paragraphs > flow.limits.paragraphs) {
    throw readError("tooLarge", `文件过长（超过 ${flow.limits.paragraphs} 段），没有打开。`);
  }
  if (list.inCell) flow.cellParagraph = list.paragraphs;
  else flow.block = list.blocks.length;
}

/**
 * Ends a paragraph that was kept open for what might follow.
 * @param gone what follows is not a paragraph: one that was deleted whole leaves nothing
 */
function endOpen(flow: Flow, list: BlockList, gone: boolean): void {
  const { joining } = list;
  if (joining === undefined) return;
  list.joining = undefined;
  if (gone && joining.loose === undefined && joining.draft.text === "") return;
  finishParagraph(flow, list, joining.draft);
}

/**
 * Reads a paragraph. One whose mark is a tracked deletion runs on into the next, whose mark and properties the two
 * will have: that is what Word shows without the changes and makes of them when they are accepted.
 */
function addParagraph(flow: Flow, list: BlockList): void {
  if (list.joining?.loose !== undefined) endOpen(flow, list, false);
  begin(flow, list);
  const draft = list.joining?.draft ?? newDraft();
  list.joining = undefined;
  readParagraph(flow, draft);
  if (draft.properties.mark?.deleted === undefined) finishParagraph(flow, list, draft);
  else list.joining = { draft, loose: undefined };
}

/** Reads a run outside of any paragraph; the runs beside it in the same element make one paragraph with it. */
function addLoose(flow: Flow, list: BlockList): void {
  const { depth } = flow.scanner;
  if (list.joining?.loose !== depth) endOpen(flow, list, false);
  if (list.joining === undefined) begin(flow, list);
  const draft = list.joining?.draft ?? newDraft();
  readLooseRun(flow, draft);
  list.joining = { draft, loose: depth };
}

function addTable(flow: Flow, list: BlockList): void {
  endOpen(flow, list, true);
  let tag: string | undefined;
  for (const element of flow.open)
    if (element.kind === "control" && element.list === list && element.tag !== "") tag = element.tag;
  if (list.inCell) flow.placeless++;
  else flow.block = list.blocks.length;
  const table = readTable(flow, list, tag);
  if (list.inCell) flow.placeless--;
  // A table whose every row is a tracked deletion is gone.
  if (table !== undefined) list.blocks.push(table);
}

/** Takes in the START event where blocks may stand. */
function readBlock(flow: Flow, list: BlockList): void {
  const { scanner } = flow;
  switch (scanner.name) {
    case 0:
      break;
    case W.p:
      addParagraph(flow, list);
      break;
    case W.tbl:
      addTable(flow, list);
      break;
    case W.r:
    case W.t:
    case X.mathText:
      addLoose(flow, list);
      break;
    case W.sectPr:
      flow.collected.sections.push(readSection(scanner));
      break;
    case W.altChunk:
      flow.collected.chunks++;
      break;
    default:
      flow.enter(list, undefined);
  }
}

/** Text inside the element of the START event, blocks in order, up to its END. */
function readBlocks(flow: Flow, list: BlockList): void {
  const { scanner } = flow;
  const depth = scanner.depth;
  for (;;) {
    const kind = scanner.next();
    if (kind === END) {
      if (list.joining?.loose !== undefined && scanner.depth < list.joining.loose - 1) endOpen(flow, list, false);
      if (flow.open.length > 0) flow.leave(list);
      if (scanner.depth >= depth) continue;
      endOpen(flow, list, false);
      list.place?.(undefined);
      return;
    } else if (kind === START) {
      if (list.place !== undefined) {
        const { place } = list;
        list.place = undefined;
        if (scanner.name === W.tcPr) {
          place(flow.memo.cell.read());
          continue;
        }
        place(undefined);
      }
      readBlock(flow, list);
    } else if (kind === EOF) return;
  }
}

/** The one block whose START the scanner is at. */
function readOneBlock(flow: Flow, list: BlockList): void {
  readBlock(flow, list);
  endOpen(flow, list, false);
}

/** A flow over a part of a document; its `readBlocks` reads the element that the scanner has come to. */
export function startFlow(scanner: XmlScanner, context: FlowContext): Flow {
  return new Flow(scanner, context, { inside: readBlocks, one: readOneBlock });
}
