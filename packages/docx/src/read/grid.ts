import { readError } from "../errors.js";
import type { Limits } from "../types.js";

/** A cell on the grid while its table is read. */
export interface GridCell<Content> {
  readonly row: number;
  readonly column: number;
  rowSpan: number;
  columnSpan: number;
  readonly content: Content;
}

/** How a cell takes part in a vertical merge. */
export type VerticalMerge = "none" | "restart" | "continue";

/**
 * Puts the cells of a table's rows on the grid: spans clamped, vertical merges joined to the cell they continue.
 * A continuation without a cell of the same start and span right above it stands as a cell of its own, so that no text is lost.
 */
export class Grid<Content> {
  readonly cells: GridCell<Content>[] = [];
  rows = 0;
  columns = 0;
  private column = 0;
  /** Cells that a merge may continue, by first column; `bottom` is their last row. */
  private readonly above = new Map<number, GridCell<Content>>();

  constructor(private readonly limits: Limits) {}

  startRow(): void {
    if (this.rows >= this.limits.rows)
      throw readError("tooLarge", `表格行数过多（超过 ${this.limits.rows} 行），没有打开。`);
    this.column = 0;
  }

  /** Leaves columns empty at the start of a row. */
  skipColumns(count: number): void {
    this.column += this.clamp(count);
    this.reach(this.column);
  }

  /** The cell that a continuing cell at the next position belongs to. */
  continued(span: number): GridCell<Content> | undefined {
    const cell = this.above.get(this.column);
    return cell !== undefined && cell.columnSpan === this.clamp(span) && cell.row + cell.rowSpan === this.rows
      ? cell
      : undefined;
  }

  /** Lets the cell above take one row more. */
  extend(cell: GridCell<Content>): void {
    cell.rowSpan++;
    this.column += cell.columnSpan;
    this.reach(this.column);
  }

  /** Puts a cell at the next position. */
  add(span: number, merge: VerticalMerge, content: Content): GridCell<Content> {
    const cell = { row: this.rows, column: this.column, rowSpan: 1, columnSpan: this.clamp(span), content };
    this.column += cell.columnSpan;
    this.reach(this.column);
    if (merge === "none") this.above.delete(cell.column);
    else this.above.set(cell.column, cell);
    this.cells.push(cell);
    return cell;
  }

  /**
   * Joins the next cell to the last one of the row (old-style horizontal merge).
   * @returns false when there is no cell to join.
   */
  widen(): boolean {
    const last = this.cells[this.cells.length - 1];
    if (last === undefined || last.row !== this.rows) return false;
    last.columnSpan++;
    this.column++;
    this.reach(this.column);
    return true;
  }

  endRow(): void {
    this.rows++;
  }

  private clamp(count: number): number {
    return Math.min(Math.max(Math.trunc(count) || 1, 1), this.limits.columns);
  }

  private reach(column: number): void {
    // Word itself has at most 63 columns; some files state spans that add up to a few more.
    if (column > this.limits.columns * 4) throw readError("tooLarge", "表格列数过多，没有打开。");
    if (column > this.columns) this.columns = column;
  }
}
