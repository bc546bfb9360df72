import type { CellId, LayoutCell, TableForm, TableId } from "@nianbao/core";
import type { CellView, RowView, TableView } from "@nianbao/templates";
import { fonts } from "./fonts.js";
import { charactersPerLine, textUnits } from "./labelBreaks.js";
import { textWidth } from "./page.js";

export interface TableOptions {
  /** Text of figure cells; those not named are left blank. */
  readonly values?: ReadonlyMap<CellId, string>;
  /** Id of the content control; must be unique in the document. Default: one fixed id for each table. */
  readonly controlId?: number;
}

/** Sizes in half-points, lengths in twentieths of a point. Table 3 has to fit one page under its heading. */
const looks: Readonly<Record<TableId, { size: number; line: number; height: number; margin: number }>> = {
  t2: { size: 24, line: 320, height: 500, margin: 100 },
  t3: { size: 18, line: 220, height: 350, margin: 40 },
  t4: { size: 18, line: 240, height: 480, margin: 30 },
};

const defaultControlIds: Readonly<Record<TableId, number>> = { t2: 202100002, t3: 202100003, t4: 202100004 };

/** Shares the type area's width out by the form's weights, to the last unit. */
function columnWidths(weights: readonly number[]): number[] {
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  let before = 0;
  let used = 0;
  return weights.map((weight) => {
    before += weight;
    const width = Math.round((textWidth * before) / total) - used;
    used += width;
    return width;
  });
}

/** The official table as a plain model of rows and cells, merged cells spelled out the way WordprocessingML wants them. */
export function tableView(table: TableForm, { values, controlId }: TableOptions = {}): TableView {
  const look = looks[table.id];
  const columns = columnWidths(table.columnWidths);
  const covering = new Map<string, LayoutCell>();
  for (const cell of table.layout) {
    for (let row = cell.row; row < cell.row + cell.rowSpan; row += 1) covering.set(`${row},${cell.column}`, cell);
  }

  const cellView = (cell: LayoutCell, row: number): CellView => {
    const width = columns.slice(cell.column, cell.column + cell.columnSpan).reduce((sum, part) => sum + part, 0);
    const continued = row > cell.row;
    const content = continued ? "" : (cell.text ?? values?.get(cell.cell ?? "") ?? "");
    // Labels of data rows read from the left; headings and labels over several rows stand in the middle.
    const left = cell.text !== undefined && table.headerRows > 0 && row >= table.headerRows && cell.rowSpan === 1;
    const room = (width - 2 * look.margin) / (look.size * 10);
    const narrowed = cell.text === undefined || left ? room : charactersPerLine(textUnits(content), room);
    return {
      width,
      columnSpan: cell.columnSpan,
      spans: cell.columnSpan > 1,
      merge: cell.rowSpan === 1 ? "" : continued ? "continue" : "restart",
      align: left ? "left" : "center",
      indent: Math.max(0, Math.floor(((room - narrowed) * look.size * 10) / 2)),
      content,
      hasText: content !== "",
      keepNext: row < table.rowCount - 1,
      line: look.line,
      size: look.size,
      latinFont: fonts.latin,
      eastAsianFont: fonts.plain,
    };
  };

  const rows = Array.from({ length: table.rowCount }, (_, row): RowView => {
    const cells: CellView[] = [];
    for (let column = 0; column < table.columnCount; column += 1) {
      const cell = covering.get(`${row},${column}`);
      if (cell !== undefined) cells.push(cellView(cell, row));
    }
    return { height: look.height, heading: row < table.headerRows, cells };
  });

  return {
    alias: table.name,
    tag: tableTag(table.id),
    controlId: controlId ?? defaultControlIds[table.id],
    width: textWidth,
    columns,
    cellMargin: look.margin,
    outerBorder: 8,
    rows,
  };
}

/** Tag of the content control round a table, by which it is known again: `nianbao:t2` … */
export function tableTag(id: TableId): string {
  return `nianbao:${id}`;
}
