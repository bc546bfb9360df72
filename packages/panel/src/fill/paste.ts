import type { CellId } from "@nianbao/core";

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

/** Cells that a pasted block falls on, and how many of its figures had no cell to fall on. */
export interface Spread {
  readonly texts: ReadonlyMap<CellId, string>;
  readonly outside: number;
}

/**
 * Lays a block over cells, down and to the right from `start`. Over a single column of cells a block of several
 * columns is laid row by row: that is how the one long row of table 4 is shown in a narrow panel.
 * @param cells the cells as they are shown, by row and column.
 */
export function spread(
  block: readonly (readonly string[])[],
  cells: readonly (readonly CellId[])[],
  start: CellId,
): Spread {
  const texts = new Map<CellId, string>();
  let outside = 0;
  const single = cells.every((row) => row.length === 1);
  const rows = single ? block.flat().map((text) => [text]) : block;
  const top = cells.findIndex((row) => row.includes(start));
  const left = cells[top]?.indexOf(start) ?? -1;
  if (left < 0) return { texts, outside: block.flat().length };
  rows.forEach((row, down) =>
    row.forEach((text, right) => {
      const id = cells[top + down]?.[left + right];
      if (id === undefined) outside += 1;
      else texts.set(id, text);
    }),
  );
  return { texts, outside };
}
