import type { AxisForm, CellForm, CellId, LayoutCell, TableForm, TableId } from "./types.js";

/** Raw material of a table: cells in reading order, as they would stand in HTML. */
export interface TableSource {
  readonly id: TableId;
  readonly chapter: number;
  readonly name: string;
  readonly columnWidths: readonly number[];
  readonly headerRows: number;
  readonly anchors: readonly string[];
  readonly rows: readonly (readonly SourceCell[])[];
}

/** A label or a figure; `id` is `[row id, column id]`. */
export type SourceCell =
  | { readonly text: string; readonly rowSpan?: number; readonly columnSpan?: number }
  | {
      readonly id: readonly [row: string, column: string];
      readonly rowLabels: readonly string[];
      readonly columnLabels: readonly string[];
      readonly kind?: "amount";
      readonly signed?: boolean;
      readonly columnSpan?: number;
    };

/** Joins a table, row and column id to a cell id. */
export function cellId(table: TableId, row: string, column: string): CellId {
  return column === "" ? `${table}.${row}` : `${table}.${row}.${column}`;
}

/**
 * Resolves row and column spans to grid positions and derives the cell list and both axes.
 * @throws Error when the source leaves a hole or overlaps: the form itself would be wrong.
 */
export function buildTable(source: TableSource): TableForm {
  const columnCount = source.columnWidths.length;
  const occupied: boolean[][] = source.rows.map(() => new Array<boolean>(columnCount).fill(false));
  const layout: LayoutCell[] = [];
  const cells: CellForm[] = [];
  const rows = new Map<string, AxisForm>();
  const columns = new Map<string, AxisForm>();

  source.rows.forEach((sourceRow, row) => {
    let column = 0;
    for (const cell of sourceRow) {
      while (occupied[row]?.[column] === true) column += 1;
      const rowSpan = "text" in cell ? (cell.rowSpan ?? 1) : 1;
      const columnSpan = cell.columnSpan ?? 1;
      for (let r = row; r < row + rowSpan; r += 1) {
        for (let c = column; c < column + columnSpan; c += 1) {
          if (occupied[r]?.[c] !== false) throw new Error(`${source.id}: bad span at row ${row}, column ${column}`);
          occupied[r]![c] = true;
        }
      }
      const place = { row, column, rowSpan, columnSpan };
      if ("text" in cell) {
        layout.push({ ...place, text: cell.text });
      } else {
        const [rowId, columnId] = cell.id;
        const id = cellId(source.id, rowId, columnId);
        layout.push({ ...place, cell: id });
        cells.push({
          id,
          table: source.id,
          rowId,
          columnId,
          row,
          column,
          kind: cell.kind ?? "count",
          ...(cell.signed === true ? { signed: true } : {}),
          rowLabels: cell.rowLabels,
          columnLabels: cell.columnLabels,
        });
        if (!rows.has(rowId)) rows.set(rowId, { id: rowId, labels: cell.rowLabels });
        if (!columns.has(columnId)) columns.set(columnId, { id: columnId, labels: cell.columnLabels });
      }
      column += columnSpan;
    }
  });
  if (occupied.some((row) => row.includes(false))) throw new Error(`${source.id}: the layout leaves a hole`);

  return {
    id: source.id,
    chapter: source.chapter,
    name: source.name,
    columnCount,
    rowCount: source.rows.length,
    columnWidths: source.columnWidths,
    headerRows: source.headerRows,
    layout,
    rows: [...rows.values()],
    columns: [...columns.values()],
    cells,
    anchors: source.anchors,
  };
}
