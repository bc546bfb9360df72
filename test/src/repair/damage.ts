import {
  exampleTable,
  notice2021,
  tableOf,
  withoutRow,
  withRowTwice,
  type Paragraph,
  type Table,
  type TableCell,
  type TableId,
} from "@nianbao/core";
import fc from "fast-check";

/** Every figure has a number of its own with three digits, which no label has. */
export const numberOf: ReadonlyMap<string, number> = new Map(
  notice2021.tables.flatMap((table) => table.cells).map(({ id }, index) => [id, 101 + index]),
);

/** The standard table with these numbers. */
export const sound = (id: TableId): Table =>
  exampleTable(tableOf(notice2021, id), (cell) => String(numberOf.get(cell)));

export const paragraph = (text: string): Paragraph => ({
  kind: "paragraph",
  text,
  runs: text === "" ? [] : [{ start: 0, end: text.length, format: {} }],
});

const textOf = (cell: TableCell): string => cell.paragraphs.map(({ text }) => text).join("\n");
const inOrder = (a: TableCell, b: TableCell): number => a.row - b.row || a.column - b.column;

function rebuilt(table: Table, cells: readonly TableCell[]): Table {
  const sorted = [...cells].sort(inOrder);
  return {
    ...table,
    cells: sorted,
    rowCount: Math.max(...sorted.map(({ row, rowSpan }) => row + rowSpan)),
    columnCount: Math.max(...sorted.map(({ column, columnSpan }) => column + columnSpan)),
  };
}

/** The words of every cell changed. */
export const reworded = (table: Table, change: (text: string) => string): Table =>
  rebuilt(
    table,
    table.cells.map((cell) => ({ ...cell, paragraphs: change(textOf(cell)).split("\n").map(paragraph) })),
  );

/** Spans lost as a web page loses them: each cell takes the first free column of its row. */
export function slipped(table: Table, change: (cell: TableCell) => TableCell): Table {
  const taken = new Set<string>();
  const cells = table.cells.map((source) => {
    const cell = change(source);
    let column = 0;
    while (taken.has(`${cell.row}:${column}`)) column += 1;
    for (let row = cell.row; row < cell.row + cell.rowSpan; row += 1)
      for (let c = column; c < column + cell.columnSpan; c += 1) taken.add(`${row}:${c}`);
    return { ...cell, column };
  });
  return rebuilt(table, cells);
}

/** Vertical merges lost as Word loses them: empty cells take their place. */
export const unmerged = (table: Table): Table =>
  rebuilt(
    table,
    table.cells.flatMap((cell) =>
      Array.from({ length: cell.rowSpan }, (_, index) => ({
        ...cell,
        row: cell.row + index,
        rowSpan: 1,
        paragraphs: index === 0 ? cell.paragraphs : [paragraph("")],
      })),
    ),
  );

/** Rows from (included) to (excluded) as a table of their own. */
export const rowsOf = (table: Table, from: number, to: number): Table =>
  rebuilt(
    table,
    table.cells.flatMap((cell): TableCell[] => {
      const start = Math.max(cell.row, from);
      const end = Math.min(cell.row + cell.rowSpan, to);
      if (end <= start) return [];
      const paragraphs = start === cell.row ? cell.paragraphs : [paragraph("")];
      return [{ ...cell, row: start - from, rowSpan: end - start, paragraphs }];
    }),
  );

/** One row moved to the right by an empty cell at its beginning. */
export const shiftedRow = (table: Table, row: number): Table =>
  rebuilt(table, [
    ...table.cells.map((cell) => (cell.row === row ? { ...cell, column: cell.column + 1 } : cell)),
    {
      row,
      column: table.cells.find((cell) => cell.row === row)!.column,
      rowSpan: 1,
      columnSpan: 1,
      paragraphs: [paragraph("")],
    },
  ]);

/** A row below the table, of one cell. */
export const withFoot = (table: Table, text: string): Table =>
  rebuilt(table, [
    ...table.cells,
    { row: table.rowCount, column: 0, rowSpan: 1, columnSpan: table.columnCount, paragraphs: [paragraph(text)] },
  ]);

/** Two tables run together in one. */
export const joined = (upper: Table, lower: Table): Table =>
  rebuilt(upper, [...upper.cells, ...lower.cells.map((cell) => ({ ...cell, row: cell.row + upper.rowCount }))]);

/** Labels as they come: spaced, broken over lines. */
export const brokenLabels = (table: Table): Table =>
  reworded(table, (text) =>
    text.replace(/^自然人$/u, "自 然\u3000人").replace(/企业|机构|维持|纠正|审结/u, (word) => `\n${word}`),
  );

/** Figures dressed up: of any width, with a unit, a note. */
export const dressed = (table: Table): Table =>
  reworded(table, (text) => {
    if (!/^\d+$/.test(text)) return text;
    const wide = text.replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0));
    return [text, wide, `${text}件`, `${text}（其中修订${text.at(-1)}件）`, ` ${text}\u3000`][Number(text) % 5]!;
  });

/** Any of these, one after the other. A table that was split is in several blocks. */
export function damage(id: TableId): fc.Arbitrary<readonly Table[]> {
  const step = fc.oneof(
    fc.constantFrom<(table: Table) => Table>(
      unmerged,
      brokenLabels,
      dressed,
      (table) => slipped(table, (cell) => ({ ...cell, rowSpan: 1 })),
      (table) => slipped(table, (cell) => ({ ...cell, columnSpan: 1 })),
      (table) => withFoot(table, "注：本表含上年结转的件数。"),
    ),
    fc.nat().map((row) => (table: Table) => shiftedRow(table, row % table.rowCount)),
    fc.nat().map((row) => (table: Table) => withoutRow(table, row % table.rowCount)),
    fc.nat().map((row) => (table: Table) => withRowTwice(table, row % table.rowCount)),
    fc.nat().map((at) => (table: Table) => reworded(table, (text) => (text === String(101 + (at % 200)) ? "" : text))),
    fc.nat().map(
      (at) => (table: Table) =>
        rebuilt(
          table,
          table.cells.filter((_, index) => index !== at % table.cells.length),
        ),
    ),
  );
  return fc.tuple(fc.array(step, { maxLength: 3 }), fc.option(fc.nat(), { nil: undefined })).map(([steps, cut]) => {
    const table = steps.reduce((before, change) => {
      try {
        return change(before);
      } catch {
        return before; // a row in which no cell begins cannot be moved
      }
    }, sound(id));
    if (cut === undefined) return [table];
    const at = 1 + (cut % (table.rowCount - 1));
    // Rows in which no cell begins are no table.
    return [rowsOf(table, 0, at), rowsOf(table, at, table.rowCount)].filter(({ cells }) => cells.length > 0);
  });
}
