/** Damaged tables for the tests: every figure its own number, so that a cell read in place of another is seen. */
import { exampleDocument, exampleTable, paragraph } from "../../check/example.js";
import type { Block, ReportDocument, Table, TableCell } from "../../document/model.js";
import { notice2021 as form } from "../../form/notice2021/index.js";
import { tableOf } from "../../form/lookup.js";
import type { CellId, TableId } from "../../form/types.js";
import { recogniseTables } from "../tables.js";
import type { RecognisedTable } from "../types.js";

const ids = form.tables.flatMap((table) => table.cells.map((cell) => cell.id));
export const numbers = new Map(ids.map((id, index) => [id, index + 1]));
export const official = (id: TableId, blank: (cell: CellId) => boolean = () => false): Table =>
  exampleTable(tableOf(form, id), (cell) => (blank(cell) ? "" : String(numbers.get(cell))));

export const body = (...blocks: Block[]): ReportDocument => ({ ...exampleDocument(), blocks });

/** The one table of a kind in a document of these blocks. @throws Error when there are more of any kind */
export const read = (id: TableId, ...blocks: Block[]): RecognisedTable => {
  const { tables, extraTables } = recogniseTables(body(...blocks), form);
  const table = tables.get(id);
  if (extraTables.length > 0 || table === undefined)
    throw new Error(`${extraTables.length} tables too many, or no ${id}`);
  return table;
};

/** Cells not read as their own number, or placed against expectation; nothing when all is right. */
export function misread(table: RecognisedTable, missing: (id: CellId) => boolean = () => false): string[] {
  return tableOf(form, table.id).cells.flatMap(({ id }) => {
    const value = table.cells.get(id)?.value;
    const expected = missing(id) ? undefined : numbers.get(id);
    const right = value === undefined ? expected === undefined : Number(value) === expected;
    return right && table.unplaced.has(id) === missing(id) ? [] : [`${id}: ${value}, should be ${expected}`];
  });
}
export const confidences = (table: RecognisedTable): Set<string> =>
  new Set([...table.cells.values()].map((cell) => cell.confidence));
export const faults = (table: RecognisedTable): string[] => table.shapeFaults.map((fault) => fault.text);
export const notExact = (table: RecognisedTable): unknown[] =>
  table.labels
    .filter((label) => label.match !== "exact")
    .map(({ expected, actual, match }) => [expected, actual, match]);

export const mapCells = (table: Table, change: (cell: TableCell) => TableCell | undefined): Table => {
  const cells = table.cells.flatMap((cell) => change(cell) ?? []).sort((a, b) => a.row - b.row || a.column - b.column);
  return { ...table, cells, columnCount: Math.max(...cells.map((cell) => cell.column + cell.columnSpan)) };
};
export const textOf = (cell: TableCell): string => cell.paragraphs.map((p) => p.text).join("\n");
export const relabel = (table: Table, change: (text: string) => string): Table =>
  mapCells(table, (cell) => ({
    ...cell,
    paragraphs: change(textOf(cell))
      .split("\n")
      .map((text) => paragraph(text)),
  }));
/** As HTML lays out its rows when some spans are gone: each cell takes the first free column. */
export const reflow = (table: Table, change: (cell: TableCell) => TableCell): Table => {
  const taken = new Set<string>();
  return mapCells(table, (source) => {
    const cell = change(source);
    let column = 0;
    while (taken.has(`${cell.row}:${column}`)) column += 1;
    for (let r = 0; r < cell.rowSpan; r += 1)
      for (let c = 0; c < cell.columnSpan; c += 1) taken.add(`${cell.row + r}:${column + c}`);
    return { ...cell, column };
  });
};
/** As Word keeps a row when a vertical merge is gone: empty cells take the place of the merged ones. */
export const unmerge = (table: Table): Table =>
  mapCellsMany(table, (cell) =>
    Array.from({ length: cell.rowSpan }, (_, index) => ({
      ...cell,
      row: cell.row + index,
      rowSpan: 1,
      paragraphs: index === 0 ? cell.paragraphs : [paragraph("")],
    })),
  );
export const mapCellsMany = (table: Table, change: (cell: TableCell) => TableCell[]): Table => ({
  ...table,
  cells: table.cells.flatMap(change).sort((a, b) => a.row - b.row || a.column - b.column),
});
/** Rows from…to as a table of their own. */
export const rowsOf = (table: Table, from: number, to: number): Table => ({
  ...table,
  rowCount: to - from,
  cells: table.cells.flatMap((cell): TableCell[] => {
    const start = Math.max(cell.row, from);
    const end = Math.min(cell.row + cell.rowSpan, to);
    if (end <= start) return [];
    return [
      {
        ...cell,
        row: start - from,
        rowSpan: end - start,
        paragraphs: start === cell.row ? cell.paragraphs : [paragraph("")],
      },
    ];
  }),
});

export const all: TableId[] = ["t2", "t3", "t4"];

/** What text extraction makes of a grid: a row's cells in order, empty ones for merged ones here and there. */
export const sequence = (table: Table, pad: (row: number) => readonly [number, number] = () => [0, 0]): Table => {
  const rows = new Map<number, TableCell[]>();
  for (const cell of table.cells) rows.set(cell.row, [...(rows.get(cell.row) ?? []), cell]);
  const cells = [...rows].flatMap(([row, inRow]) => {
    const [before, after] = pad(row);
    const firstFigure = inRow.findIndex((cell) => /^\d*$/.test(textOf(cell)));
    const at = firstFigure === -1 ? inRow.length : firstFigure;
    const texts = inRow.map(textOf);
    const padded = [
      ...texts.slice(0, at),
      ...new Array<string>(before).fill(""),
      ...texts.slice(at),
      ...new Array<string>(after).fill(""),
    ];
    return padded.map((text, column) => ({ row, column, rowSpan: 1, columnSpan: 1, paragraphs: [paragraph(text)] }));
  });
  return { ...table, layout: "sequence", cells, columnCount: 20 };
};
