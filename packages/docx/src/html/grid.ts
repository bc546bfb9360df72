/** A table cell where HTML puts it. */
export interface PlacedCell<Content> {
  readonly row: number;
  readonly column: number;
  readonly rowSpan: number;
  readonly columnSpan: number;
  readonly content: Content;
}

/**
 * Places the cells of an HTML table on a grid: each goes to the first column of its row that no cell from above still covers.
 * @param maxSpan largest column span that is believed
 */
export class HtmlGrid<Content> {
  private readonly cells: PlacedCell<Content>[] = [];
  private row = -1;
  private column = 0;
  /** By column, the first row that is free again; `Infinity` for a span to the end (`rowspan="0"`). */
  private readonly freeFrom: number[] = [];

  constructor(private readonly maxSpan: number) {}

  startRow(): void {
    this.row++;
    this.column = 0;
  }

  get rowCount(): number {
    return this.row + 1;
  }

  add(rowSpan: number, columnSpan: number, content: Content): void {
    if (this.row < 0) this.startRow();
    while ((this.freeFrom[this.column] ?? 0) > this.row) this.column++;
    const width = Math.min(Math.max(columnSpan, 1), this.maxSpan);
    const height = rowSpan === 0 ? Infinity : Math.max(rowSpan, 1);
    const { row, column } = this;
    this.cells.push({ row, column, rowSpan: height, columnSpan: width, content });
    for (let at = column; at < column + width; at++) this.freeFrom[at] = row + height;
    this.column = column + width;
  }

  /** All cells in reading order; spans end with the table. */
  finish(): { readonly rowCount: number; readonly columnCount: number; readonly cells: PlacedCell<Content>[] } {
    const { rowCount } = this;
    const cells = this.cells.map((cell) => ({ ...cell, rowSpan: Math.min(cell.rowSpan, rowCount - cell.row) }));
    const columnCount = cells.reduce((most, cell) => Math.max(most, cell.column + cell.columnSpan), 0);
    return { rowCount, columnCount, cells };
  }
}
