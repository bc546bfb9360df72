import type { CellId, LayoutCell, TableForm, TableId } from "@nianbao/core";
import { styleIds, type CellView, type RowView, type TableView } from "@nianbao/templates";
import { fonts } from "./fonts.js";
import { charactersPerLine } from "./labelBreaks.js";
import { textWidth } from "./page.js";
import { tableSizes } from "./styles.js";

/** How a table is rendered. */
export interface TableOptions {
  /** Text of figure cells; those not named are left blank. */
  readonly values?: ReadonlyMap<CellId, string>;
  /** Id of the content control; must be unique in the document. Default: one fixed id for each table. */
  readonly controlId?: number;
}

/** Sizes in half-points, lengths in twentieths of a point. Table 3 has to fit one page under its heading. */
const looks = {
  t2: { style: "table", line: 320, height: 500, margin: 100, topMargin: 20 },
  t3: { style: "tableSmall", line: 220, height: 310, margin: 30, topMargin: 20 },
  t4: { style: "tableSmall", line: 240, height: 480, margin: 30, topMargin: 20 },
} as const satisfies Record<TableId, object>;

const defaultControlIds: Readonly<Record<TableId, number>> = { t2: 202100002, t3: 202100003, t4: 202100004 };

/** Keeps labels that read from the left off the border. */
const labelIndent = 40;

/** Whether a row stays on the page of the next one. A table of stacked blocks may break before the caption of a block. */
function keepsNext(table: TableForm, row: number): boolean {
  if (row === table.rowCount - 1) return false;
  return !table.layout.some((cell) => cell.row === row + 1 && cell.columnSpan === table.columnCount);
}

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
  const size = tableSizes[look.style];
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
    const room = (width - 2 * look.margin) / (size * 10);
    const indent = left ? labelIndent : ((room - charactersPerLine(content, room)) * size * 10) / 2;
    return {
      width,
      columnSpan: cell.columnSpan,
      spans: cell.columnSpan > 1,
      merge: cell.rowSpan === 1 ? "" : continued ? "continue" : "restart",
      align: left ? "left" : "center",
      indent: cell.text === undefined ? 0 : Math.floor(indent),
      content,
      hasText: content !== "",
    };
  };

  const rows = Array.from({ length: table.rowCount }, (_, row): RowView => {
    const cells: CellView[] = [];
    for (let column = 0; column < table.columnCount; column += 1) {
      const cell = covering.get(`${row},${column}`);
      if (cell !== undefined) cells.push(cellView(cell, row));
    }
    return { height: look.height, heading: row < table.headerRows, keepNext: keepsNext(table, row), cells };
  });

  return {
    alias: table.name,
    tag: tableTag(table.id),
    controlId: controlId ?? defaultControlIds[table.id],
    width: textWidth,
    columns,
    sideMargin: look.margin,
    topMargin: look.topMargin,
    outerBorder: 8,
    style: styleIds[look.style],
    line: look.line,
    size,
    font: fonts.plain,
    rows,
  };
}

/** Tag of the content control round a table, by which it is known again: `nianbao:t2` … */
export function tableTag(id: TableId): string {
  return `nianbao:${id}`;
}
