import type { Table, TableCell } from "@nianbao/core";
import { readError } from "../errors.js";
import { END, EOF, START } from "../xml/scanner.js";
import type { Flow } from "./flow.js";
import { BlockList } from "./flowTypes.js";
import { Grid, type GridCell } from "./grid.js";
import type { CellProperties } from "./rowProperties.js";
import type { TracedCell } from "./trace.js";
import { W } from "./words.js";

const plainCell: CellProperties = { span: 1, vertical: "none", joined: false, changed: undefined, deleted: undefined };

interface CellContent {
  readonly list: BlockList;
  traced: TracedCell | undefined;
}

/** Puts a cell on the grid; undefined when its content is not a cell of its own: it continues a merge, or is deleted. */
function placeCell(
  flow: Flow,
  grid: Grid<CellContent>,
  { span, vertical, joined, changed, deleted }: CellProperties,
  content: CellContent,
): GridCell<CellContent> | undefined {
  const { revisions } = flow.collected;
  if (changed !== undefined) revisions.push({ kind: "format", author: changed, text: "" });
  if (deleted !== undefined) revisions.push({ kind: "deletion", author: deleted, text: "" });
  const above = vertical === "continue" ? grid.continued(span) : undefined;
  if (above !== undefined) grid.extend(above);
  if (above !== undefined || (joined && grid.widen())) return undefined;
  // A deleted cell keeps its place, so that the columns of the other rows still mean the same.
  const cell = grid.add(
    span,
    vertical,
    deleted === undefined ? content : { list: new BlockList(true), traced: undefined },
  );
  return deleted === undefined ? cell : undefined;
}

/**
 * Reads a cell.
 * @param whole the scanner is at the START of `w:tc`; otherwise at that of a block that stands where cells should
 */
function readCell(flow: Flow, grid: Grid<CellContent>, whole: boolean): void {
  const { scanner } = flow;
  const { start, selfClosing } = scanner;
  if (++flow.collected.cells > flow.limits.cells) {
    throw readError("tooLarge", `表格单元格过多（超过 ${flow.limits.cells} 个），没有打开。`);
  }
  const keptCell = flow.cell;
  const keptParagraph = flow.cellParagraph;
  const state = { hidden: false };
  const place = (properties: CellProperties | undefined): void => {
    const cell = placeCell(flow, grid, properties ?? plainCell, content);
    state.hidden = cell === undefined;
    if (cell === undefined) flow.placeless++;
    else if (flow.placeless === 0) flow.cell = { row: cell.row, column: cell.column };
  };
  const list = new BlockList(true, whole ? place : undefined);
  const content: CellContent = { list, traced: undefined };
  if (whole) flow.readBlocks(list);
  else {
    place(undefined);
    flow.readBlock(list);
  }
  if (state.hidden) flow.placeless--;
  flow.cell = keptCell;
  flow.cellParagraph = keptParagraph;
  if (flow.context.tracing && whole) {
    content.traced = { start, end: scanner.end, close: scanner.start, selfClosing, blocks: list.traced };
  }
}

/** Elements that hold text but should stand deeper: an element between that we do not know may be their row or cell. */
function holdsText(name: number): boolean {
  return name === W.p || name === W.tbl || name === W.r || name === W.t;
}

function readRow(flow: Flow, grid: Grid<CellContent>, headings: { rows: number }): void {
  const { scanner } = flow;
  const depth = scanner.depth;
  let started = false;
  const begin = (before: number): void => {
    if (!started) grid.startRow();
    started = true;
    if (before > 0) grid.skipColumns(before);
  };
  for (;;) {
    const kind = scanner.next();
    if (kind === END) {
      if (flow.open.length > 0) flow.leave(undefined);
      if (scanner.depth >= depth) continue;
      begin(0);
      grid.endRow();
      return;
    }
    if (kind === EOF) return;
    if (kind !== START) continue;
    if (scanner.name === W.trPr) {
      const { before, inserted, deleted, heading } = flow.memo.row.read();
      if (deleted !== undefined) {
        flow.collected.revisions.push({ kind: "deletion", author: deleted, text: "" });
        while (scanner.next() !== END || scanner.depth >= depth);
        return;
      }
      if (inserted !== undefined) flow.collected.revisions.push({ kind: "insertion", author: inserted, text: "" });
      begin(before);
      // Word repeats only rows from the first one on without a gap.
      if (heading && headings.rows === grid.rows) headings.rows = grid.rows + 1;
    } else if (scanner.name === W.tc || holdsText(scanner.name)) {
      begin(0);
      readCell(flow, grid, scanner.name === W.tc);
    } else flow.enter(undefined, undefined);
  }
}

/** Reads a cell, or text outside of one, that stands where rows should, as a row of its own. */
function readLooseCell(flow: Flow, grid: Grid<CellContent>): void {
  grid.startRow();
  readCell(flow, grid, flow.scanner.name === W.tc);
  grid.endRow();
}

function toCell({ row, column, rowSpan, columnSpan, content }: GridCell<CellContent>): TableCell {
  const { blocks } = content.list;
  const paragraphs = blocks.filter((block) => block.kind === "paragraph");
  // Nearly every cell: this is the hottest place where a report is read.
  if (paragraphs.length === blocks.length && paragraphs.length > 0) {
    return { row, column, rowSpan, columnSpan, paragraphs };
  }
  const nested = blocks.filter((block) => block.kind === "table");
  return {
    row,
    column,
    rowSpan,
    columnSpan,
    paragraphs: paragraphs.length > 0 ? paragraphs : [{ kind: "paragraph", text: "", runs: [] }],
    ...(nested.length > 0 && { nested }),
  };
}

/**
 * Reads the `w:tbl` whose START the scanner is at, up to its END.
 * @returns undefined when no row is left after tracked deletions.
 */
export function readTable(flow: Flow, list: BlockList, tag: string | undefined): Table | undefined {
  const { scanner, context } = flow;
  const { start } = scanner;
  const depth = scanner.depth;
  const grid = new Grid<CellContent>(flow.limits);
  const locked = flow.locked > 0;
  const headings = { rows: 0 };
  for (;;) {
    const kind = scanner.next();
    if (kind === END) {
      if (flow.open.length > 0) flow.leave(undefined);
      if (scanner.depth < depth) break;
    } else if (kind === EOF) return undefined;
    else if (kind === START) {
      if (scanner.name === W.tr) readRow(flow, grid, headings);
      else if (scanner.name === W.tc || holdsText(scanner.name)) readLooseCell(flow, grid);
      else flow.enter(undefined, undefined);
    }
  }
  if (grid.rows === 0) return undefined;
  if (context.tracing) {
    const cells = new Map<number, TracedCell>();
    for (const { row, column, content } of grid.cells) {
      if (content.traced !== undefined) cells.set(row * 4096 + column, content.traced);
    }
    list.traced.push({
      kind: "table",
      start,
      end: scanner.end,
      outer: [start, scanner.end],
      after: scanner.end,
      protected: locked,
      cells,
    });
  }
  return {
    kind: "table",
    rowCount: grid.rows,
    columnCount: grid.columns,
    cells: grid.cells.map(toCell),
    layout: "grid",
    ...(tag !== undefined && { tag }),
    headerRows: headings.rows,
  };
}
