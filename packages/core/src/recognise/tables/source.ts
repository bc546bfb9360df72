import { cellText } from "../../document/access.js";
import type { Place, Table, TableCell } from "../../document/model.js";
import { parseCell } from "../../report/parseCell.js";
import { parseSigned } from "../../report/parseSigned.js";
import { canonicalise, isBlank } from "../../text/canonical.js";

/** Where a table stands; as in {@link Place}. */
export type TableAt = Pick<Place, "story" | "block" | "nested">;

/** A cell of the document as recognition sees it. */
export interface SourceCell {
  readonly cell: TableCell;
  readonly row: SourceRow;
  /** Position among the cells that begin in its row. */
  readonly order: number;
  /** Text as it stands, and its canonical form; of a label printed several times over (LibreOffice does that) once. */
  readonly text: string;
  readonly key: string;
  /** Words, as against a figure, a filler for a figure (无, —) or nothing. */
  readonly label: boolean;
}

/** The cells that begin in one row of a table of the document. */
export interface SourceRow {
  readonly at: TableAt;
  readonly table: Table;
  readonly index: number;
  readonly cells: readonly SourceCell[];
}

const fillers = new Set(["无", "没有", "暂无", "空", "零", "无数据", "不适用", "同上"]);

function isLabel(key: string): boolean {
  return (
    !/^\d*$/.test(key) &&
    /\p{L}/u.test(key) &&
    !fillers.has(key) &&
    parseSigned(key).value === null &&
    parseCell(key, "amount").value === null
  );
}

/** Shorter words may well be doubled on purpose. */
const shortestRepeated = 4;

/** What a text that is nothing but one stretch several times over repeats; else the text. */
function unrepeated(text: string): string {
  const length = (text + text).indexOf(text, 1);
  return length < text.length && length >= shortestRepeated ? text.slice(0, length) : text;
}

type Words = Pick<SourceCell, "key" | "label">;

/** Every report has the same labels, and figures are mostly small: each text is looked at once. */
const known = new Map<string, Words>();
const mostKnown = 2048;

function wordsOf(text: string): Words {
  let words = known.get(text);
  if (words === undefined) {
    const whole = canonicalise(text);
    const label = isLabel(whole);
    words = { key: label ? unrepeated(whole) : whole, label };
    if (known.size >= mostKnown) known.clear();
    known.set(text, words);
  }
  return words;
}

/** The rows of a table in order; rows in which no cell begins are left out. */
export function sourceRows(table: Table, at: TableAt): SourceRow[] {
  const rows: SourceRow[] = [];
  let cells: SourceCell[] = [];
  for (const cell of table.cells) {
    if (rows.at(-1)?.index !== cell.row) {
      cells = [];
      rows.push({ at, table, index: cell.row, cells });
    }
    const text = cellText(cell);
    cells.push({ cell, row: rows.at(-1)!, order: cells.length, text, ...wordsOf(text) });
  }
  return rows;
}

/** The place of a cell's words: its first paragraph that has any. */
export function placeOf({ row: { at }, cell }: SourceCell): Place {
  const { paragraphs } = cell;
  const found = paragraphs.length === 1 ? 0 : paragraphs.findIndex(({ text }) => !isBlank(text));
  const paragraph = found === -1 ? 0 : found;
  return {
    ...(at.story === undefined ? undefined : { story: at.story }),
    block: at.block,
    ...(at.nested === undefined ? undefined : { nested: at.nested }),
    cell: { row: cell.row, column: cell.column, paragraph },
    start: 0,
    end: paragraphs[paragraph]?.text.length ?? 0,
  };
}

/** First grid column after a cell. */
export function endColumn({ cell }: SourceCell): number {
  return cell.column + cell.columnSpan;
}
