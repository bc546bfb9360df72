import { ofBlock } from "./kept.js";
import type { Block, Paragraph, Place, ReportDocument, Table, TableCell } from "./model.js";

/** The block a place is in (of a place in a nested table: that table), or undefined when the document has changed under it. */
export function blockAt(document: ReportDocument, place: Place): Block | undefined {
  const blocks = place.story === undefined ? document.blocks : document.stories[place.story]?.blocks;
  let block = blocks?.[place.block];
  for (const { row, column, table } of place.nested ?? []) {
    block = block?.kind === "table" ? tableCell(block, row, column)?.nested?.[table] : undefined;
  }
  return block;
}

/** Whether a place is in the body itself, not in a text box, a note or a table inside a cell: only there cells can be set. */
export function isInBody({ story, nested }: Place): boolean {
  return story === undefined && nested === undefined;
}

const cellsOf = ofBlock.once(
  ({ cells }: Table): ReadonlyMap<number, TableCell> =>
    new Map(cells.map((cell) => [cell.row * 4096 + cell.column, cell])),
);

/** The cell whose top left corner is at this grid position. */
export function tableCell(table: Table, row: number, column: number): TableCell | undefined {
  return cellsOf(table).get(row * 4096 + column);
}

/** The paragraph a place is in, or undefined for a whole table or a place that no longer exists. */
export function paragraphAt(document: ReportDocument, place: Place): Paragraph | undefined {
  const block = blockAt(document, place);
  if (block === undefined) return undefined;
  if (block.kind === "paragraph") return place.cell === undefined ? block : undefined;
  if (place.cell === undefined) return undefined;
  return tableCell(block, place.cell.row, place.cell.column)?.paragraphs[place.cell.paragraph];
}

/** The text at a place; `""` for a whole table or a place that no longer exists. */
export function textAt(document: ReportDocument, place: Place): string {
  return paragraphAt(document, place)?.text.slice(place.start, place.end) ?? "";
}

/** Whether two places are in the same cell of the same table. */
export function isSameCell(a: Place, b: Place): boolean {
  return (
    a.block === b.block &&
    a.story === b.story &&
    a.cell?.row === b.cell?.row &&
    a.cell?.column === b.cell?.column &&
    wayOf(a) === wayOf(b)
  );
}

const wayOf = ({ nested = [] }: Place): string => nested.map((step) => Object.values(step).join(":")).join("/");

/** All of a cell's text, paragraphs joined by line breaks. */
export function cellText(cell: TableCell): string {
  return cell.paragraphs.length === 1
    ? cell.paragraphs[0]!.text
    : cell.paragraphs.map((paragraph) => paragraph.text).join("\n");
}

/** All of a block's text: of a table row by row, cells parted by tabs. Tells whether a block is still the one it was. */
export function blockText(block: Block): string {
  if (block.kind === "paragraph") return block.text;
  const rows: string[][] = Array.from({ length: block.rowCount }, () => []);
  for (const cell of block.cells) rows[cell.row]?.push(cellText(cell));
  return rows.map((row) => row.join("\t")).join("\n");
}

/** The place of a whole paragraph block. */
export function placeOfBlock(document: ReportDocument, block: number): Place {
  const found = document.blocks[block];
  return { block, start: 0, end: found?.kind === "paragraph" ? found.text.length : 0 };
}

/** The place of a cell: its first paragraph, whole. */
export function placeOfCell(block: number, cell: TableCell): Place {
  return {
    block,
    cell: { row: cell.row, column: cell.column, paragraph: 0 },
    start: 0,
    end: cell.paragraphs[0]?.text.length ?? 0,
  };
}
