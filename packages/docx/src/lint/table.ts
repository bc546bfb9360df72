import type { Report } from "./problem.js";

/** A row's cells as written: where each begins, how wide it is, how it takes part in a vertical merge. */
interface WrittenCell {
  readonly column: number;
  readonly span: number;
  readonly merge: "none" | "restart" | "continue";
}

/** Checks one table's grid row by row, as it is written, with nothing clamped or mended. */
export class TableLint {
  gridColumns = 0;
  private row = 0;
  private width = 0;
  private cells: WrittenCell[] = [];
  private above: readonly WrittenCell[] = [];

  constructor(
    private readonly name: string,
    private readonly report: Report,
  ) {}

  startRow(): void {
    this.row++;
    this.width = 0;
    this.cells = [];
  }

  /** Columns left empty before or after the cells. */
  gap(columns: number): void {
    this.width += columns;
  }

  cell(span: number, merge: WrittenCell["merge"]): void {
    const column = this.width;
    this.width += span;
    this.cells.push({ column, span, merge });
    if (merge !== "continue") return;
    const found = this.above.some((cell) => cell.column === column && cell.span === span && cell.merge !== "none");
    if (!found) this.report("verticalMerge", `${this.name} row ${this.row} column ${column + 1} continues no merge`);
  }

  endRow(): void {
    if (this.cells.length === 0) this.report("emptyRow", `${this.name} row ${this.row} has no cell`);
    else if (this.width !== this.gridColumns) {
      this.report("rowWidth", `${this.name} row ${this.row} is ${this.width} wide, the grid ${this.gridColumns}`);
    }
    this.above = this.cells;
  }

  end(): void {
    if (this.gridColumns === 0) this.report("gridColumns", `${this.name} has no grid`);
    if (this.row === 0) this.report("emptyRow", `${this.name} has no row`);
  }
}
