import { cellOf, type CellId, type Form } from "@nianbao/core";
import type { Matrix } from "./motion.js";
import { parseFigure } from "./parse-figure.js";

/** Rows of cells as copied; undefined where a merged cell covers a place. */
export type Block = readonly (readonly (string | undefined)[])[];

/**
 * Splits a copied block as spreadsheets put it on the clipboard: rows by line, cells by tab, cells with line breaks
 * in double quotes.
 * @returns rows of cells; one cell for plain text.
 */
export function parseBlock(clipboard: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let cell = "";
  let quoted = false;
  const text = clipboard.replace(/\r\n?/gu, "\n").replace(/\n$/u, "");
  for (let index = 0; index < text.length; index += 1) {
    const character = text[index]!;
    if (quoted) {
      if (character !== '"') cell += character;
      else if (text[index + 1] === '"') {
        cell += '"';
        index += 1;
      } else quoted = false;
    } else if (character === '"' && cell === "") quoted = true;
    else if (character === "\t") {
      row.push(cell);
      cell = "";
    } else if (character === "\n") {
      rows.push([...row, cell]);
      row = [];
      cell = "";
    } else cell += character;
  }
  rows.push([...row, cell]);
  return rows;
}

/** What would become of a copied block, so that it can be shown before anything is written. */
export interface PastePlan {
  /** Figures with the cell each falls on. */
  readonly writes: readonly { readonly id: CellId; readonly text: string; readonly was: string }[];
  /** Cells that hold something where the block is blank: kept unless the clerk wants them emptied. */
  readonly blanks: readonly { readonly id: CellId; readonly was: string }[];
  /** What stands where a figure should be and is none, with the reason. */
  readonly faults: readonly { readonly id: CellId; readonly given: string; readonly note: string }[];
  /** What falls beside the table. */
  readonly outside: readonly string[];
  /** Rows and columns of words alone that came along: headings and labels. */
  readonly labels: number;
}

/**
 * Lays a block over cells, down and to the right from `start`. Rows and leading columns of words are left out. Over a
 * single column of cells, and where one row is longer than the cells' own (the fifteen figures of table 4), a block is
 * laid row by row through the cells.
 * @param cells the cells as they are printed, by row and column
 * @param textOf what a cell holds now
 */
export function pastePlan(
  form: Form,
  block: Block,
  cells: Matrix,
  start: CellId,
  textOf: (id: CellId) => string,
): PastePlan {
  const { rows, labels } = withoutLabels(block);
  const writes: PastePlan["writes"][number][] = [];
  const blanks: PastePlan["blanks"][number][] = [];
  const faults: PastePlan["faults"][number][] = [];
  const outside: string[] = [];
  const put = (id: CellId | undefined, given: string | undefined): void => {
    if (given === undefined) return;
    if (id === undefined) {
      if (given.trim() !== "") outside.push(given.trim());
      return;
    }
    const parsed = parseFigure(cellOf(form, id)?.kind ?? "count", given);
    const was = textOf(id);
    if (!parsed.ok) faults.push({ id, given: given.trim(), note: parsed.note });
    else if (parsed.text !== "") writes.push({ id, text: parsed.text, was });
    else if (was !== "") blanks.push({ id, was });
  };
  const top = cells.findIndex((row) => row.includes(start));
  const left = cells[top]?.indexOf(start) ?? -1;
  const long = cellOf(form, start)?.table === "t4" && rows.length === 1;
  if (long || cells.every((row) => row.length === 1)) {
    const order = cells.flat();
    const from = order.indexOf(start);
    rows
      .flat()
      .filter((text) => text !== undefined)
      .forEach((text, index) => put(from < 0 ? undefined : order[from + index], text));
  } else {
    rows.forEach((row, down) =>
      row.forEach((text, right) => put(left < 0 ? undefined : cells[top + down]?.[left + right], text)),
    );
  }
  return { writes, blanks, faults, outside, labels };
}

/** Whether a plan can be made without asking: all of it is figures, all of it has a cell, and none is emptied. */
export function isPlain({ blanks, faults, outside, labels }: PastePlan): boolean {
  return blanks.length + faults.length + outside.length + labels === 0;
}

/** The block without rows, and without leading columns, that hold words and no figure. */
function withoutLabels(block: Block): { readonly rows: Block; readonly labels: number } {
  if (!block.some((row) => row.some(isFigure))) return { rows: block, labels: 0 };
  const rows = block.filter((row) => row.some(isFigure) || !row.some(isLabel));
  const width = rows.reduce((widest, row) => Math.max(widest, row.length), 0);
  const column = (at: number) => rows.map((row) => row[at]);
  let first = 0;
  while (first < width - 1 && column(first).some(isLabel) && !column(first).some(isFigure)) first += 1;
  return { rows: rows.map((row) => row.slice(first)), labels: block.length - rows.length + first };
}

function isFigure(text: string | undefined): boolean {
  return text !== undefined && /^[\d,.]+$/u.test(text.normalize("NFKC").replace(/\s+/gu, ""));
}

/** Words, but not what a clerk writes for a figure: 无, 5件. */
function isLabel(text: string | undefined): boolean {
  return text !== undefined && /\p{Script=Han}.*\S/u.test(text) && !/^(?:[\d,.]+\S{1,2}|没有)$/u.test(text.trim());
}
