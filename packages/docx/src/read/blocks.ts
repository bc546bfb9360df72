import { readError } from "../errors.js";
import { END, EOF, START, type XmlScanner } from "../xml/scanner.js";
import { Flow } from "./flow.js";
import type { BlockList, FlowContext } from "./flowTypes.js";
import { readParagraph } from "./paragraph.js";
import { readSection } from "./section.js";
import { readTable } from "./table.js";
import { W } from "./words.js";

function addParagraph(flow: Flow, list: BlockList): void {
  if (++flow.collected.paragraphs > flow.limits.paragraphs) {
    throw readError("tooLarge", `文件过长（超过 ${flow.limits.paragraphs} 段），没有打开。`);
  }
  if (list.inCell) flow.cellParagraph = list.paragraphs;
  else flow.block = list.blocks.length;
  list.blocks.push(readParagraph(flow, list));
  list.paragraphs++;
}

function addTable(flow: Flow, list: BlockList): void {
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

/** Text inside the element of the START event, blocks in order, up to its END. */
function readBlocks(flow: Flow, list: BlockList): void {
  const { scanner } = flow;
  const depth = scanner.depth;
  for (;;) {
    const kind = scanner.next();
    if (kind === END) {
      if (flow.open.length > 0) flow.leave(list);
      if (scanner.depth >= depth) continue;
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
      switch (scanner.name) {
        case 0:
          break;
        case W.p:
          addParagraph(flow, list);
          break;
        case W.tbl:
          addTable(flow, list);
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
    } else if (kind === EOF) return;
  }
}

/** A flow over a part of a document; its `readBlocks` reads the element that the scanner has come to. */
export function startFlow(scanner: XmlScanner, context: FlowContext): Flow {
  return new Flow(scanner, context, readBlocks);
}
