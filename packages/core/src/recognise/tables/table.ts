import type { CellId, Form } from "../../form/types.js";
import { parseCell } from "../../report/parseCell.js";
import { parseSigned } from "../../report/parseSigned.js";
import type { RecognisedCell, RecognisedTable } from "../types.js";
import { headingColumns } from "./columns.js";
import type { TableGroup } from "./fragments.js";
import { readLabels } from "./labelReport.js";
import { pairLabels } from "./labels.js";
import type { LabelPairs } from "./labelPairs.js";
import { patternOf, type FigureRow } from "./pattern.js";
import { placeRow, type Placement } from "./placement.js";
import { assignRows, figureCells, type AssignedRow } from "./rows.js";
import { shapeFaults } from "./shape.js";
import { endColumn, placeOf, type SourceCell, type SourceRow } from "./source.js";
import { possibleWindows } from "./window.js";

/** Reads one table of the form out of its rows in the document. */
export function recogniseTable(group: TableGroup, form: Form): RecognisedTable {
  const pattern = patternOf(form.tables.find((table) => table.id === group.id)!);
  const layout = group.rows.some((row) => row.table.layout === "sequence") ? "sequence" : "grid";
  const pairs = pairLabels(pattern, group.rows);
  const assigned = assignRows(pattern, group.rows, pairs);
  const above = reachingDown(group.rows);
  const width = usualEnd([...assigned.values()].map(({ row }) => row));
  const firstColumn = Math.max(
    0,
    ...[...assigned.values()].map(({ name }) => (name === undefined ? 0 : endColumn(name))),
  );
  const offsets = new Map<string, number | undefined>();
  const underHeadings = onceEach((headings: FigureRow["headings"]) => ({
    columns: layout === "grid" ? headingColumns(headings, pairs, firstColumn) : undefined,
    headingsEnd: endOfHeadings(headings, pairs),
  }));

  const cells = new Map<CellId, RecognisedCell>();
  const unplaced = new Map<CellId, string>();
  const placements = new Map<AssignedRow, Placement>();
  for (const figureRow of pattern.rows) {
    const row = assigned.get(figureRow);
    if (row === undefined) {
      const reason = figureRow.name === undefined ? "表里找不到填数的一行" : `表里找不到“${figureRow.name.text}”这一行`;
      for (const { id } of figureRow.cells) unplaced.set(id, reason);
      continue;
    }
    const { columns, headingsEnd } = underHeadings(figureRow.headings);
    const count = figureRow.cells.length;
    const placement = placeRow(row, count, {
      layout,
      ...(columns === undefined ? {} : { columns }),
      headingsEnd,
      usualEnd: width,
      above: (column) => above(row.row, column),
      usualOffset: () => {
        if (row.by === "position") return undefined;
        const key = `${row.row.cells.length}:${row.name?.order}:${count}`;
        if (!offsets.has(key)) offsets.set(key, usualOffset([...assigned.values()], row, count));
        return offsets.get(key);
      },
    });
    placements.set(row, placement);
    figureRow.cells.forEach(({ id, kind, signed }, index) => {
      const found = placement.cells[index]!;
      if (typeof found === "string") {
        unplaced.set(id, found);
      } else {
        const { text } = found;
        const value = signed === true ? parseSigned(text) : parseCell(text, kind);
        const { state, raw } = value;
        const { confidence } = placement;
        cells.set(id, { value: value.value, state, raw, id, place: placeOf(found), confidence });
      }
    });
  }
  return {
    id: group.id,
    blocks: [...new Set(group.rows.flatMap(({ at }) => (at.story === undefined ? [at.block] : [])))],
    ...insideOf(group.rows),
    cells,
    unplaced,
    labels: readLabels(pattern, pairs, layout),
    shapeFaults: layout === "grid" ? shapeFaults({ pattern, rows: group.rows, pairs, assigned, placements }) : [],
    layout,
  };
}

/** Rows under the same headings ask the same. */
function onceEach<Key, Value>(of: (key: Key) => Value): (key: Key) => Value {
  const known = new Map<Key, Value>();
  return (key) => {
    if (!known.has(key)) known.set(key, of(key));
    return known.get(key)!;
  };
}

/** What a table stands in besides the body itself. */
function insideOf(rows: readonly SourceRow[]): Pick<RecognisedTable, "inside"> {
  if (rows.some(({ at }) => at.story !== undefined)) return { inside: "textbox" };
  return rows.some(({ at }) => at.nested !== undefined) ? { inside: "cell" } : {};
}

/** Looks up the cell of an earlier row that covers a column of a row by its row span. */
function reachingDown(rows: readonly SourceRow[]): (row: SourceRow, column: number) => SourceCell | undefined {
  let tall: readonly SourceCell[] | undefined;
  return (row, column) =>
    (tall ??= rows.flatMap(({ cells }) => cells.filter(({ cell }) => cell.rowSpan > 1))).find(
      (candidate) =>
        candidate.row.table === row.table &&
        candidate.cell.row < row.index &&
        row.index < candidate.cell.row + candidate.cell.rowSpan &&
        candidate.cell.column <= column &&
        column < endColumn(candidate),
    );
}

/** Fewer rows than these show nothing usual. */
const fewRows = 3;

/** The grid column at which most rows of figures end. */
function usualEnd(rows: readonly SourceRow[]): number | undefined {
  return rows.length < fewRows ? undefined : mostFrequent(rows.map(endOfRow));
}

function endOfRow({ cells }: SourceRow): number {
  let end = 0;
  for (const cell of cells) end = Math.max(end, endColumn(cell));
  return end;
}

/** The grid column at which the longest of the rows ends that a row's headings stand in. */
function endOfHeadings(headings: FigureRow["headings"], pairs: LabelPairs): number {
  const rows = new Set(headings.flat().flatMap((label) => pairs.get(label)?.[0]?.row ?? []));
  return Math.max(0, ...[...rows].map(endOfRow));
}

/**
 * The offset that all rows of the same make-up (cells, and cells before the name) have where only one is possible;
 * undefined when they disagree.
 */
function usualOffset(rows: readonly AssignedRow[], like: AssignedRow, count: number): number | undefined {
  const offsets = rows.flatMap((row) => {
    const alike =
      row.by === "name" && row.row.cells.length === like.row.cells.length && row.name?.order === like.name?.order;
    const windows = alike ? possibleWindows(figureCells(row), count) : [];
    return windows.length === 1 ? windows : [];
  });
  return offsets.every((offset) => offset === offsets[0]) ? offsets[0] : undefined;
}

function mostFrequent(values: readonly number[]): number | undefined {
  const counts = new Map<number, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0];
}
