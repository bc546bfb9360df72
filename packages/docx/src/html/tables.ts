import type { Block, Table } from "@nianbao/core";
import { readError } from "../errors.js";
import type { Limits } from "../types.js";
import { HtmlGrid } from "./grid.js";

interface OpenTable {
  readonly grid: HtmlGrid<Block[]>;
  /** The flow the table stands in. */
  readonly outer: Block[];
  inCell: boolean;
}

/** The tables that are open while a page is read, and the flow that blocks go to: a cell's, or the page's. */
export class HtmlTables {
  private readonly open: OpenTable[] = [];
  private cells = 0;

  constructor(
    public flow: Block[],
    private readonly limits: Limits,
  ) {}

  get inCell(): boolean {
    return this.open[this.open.length - 1]?.inCell === true;
  }

  get count(): number {
    return this.open.length;
  }

  openTable(): void {
    if (this.open.length >= this.limits.depth) throw readError("tooLarge");
    this.open.push({ grid: new HtmlGrid(this.limits.columns), outer: this.flow, inCell: false });
  }

  openRow(): void {
    const grid = this.open[this.open.length - 1]?.grid;
    if (grid === undefined) return;
    grid.startRow();
    if (grid.rowCount > this.limits.rows) throw readError("tooLarge");
  }

  openCell(attributes: Readonly<Record<string, string>>): void {
    const table = this.open[this.open.length - 1];
    if (table === undefined) return;
    if (++this.cells > this.limits.cells) throw readError("tooLarge");
    const span = (name: string): number => {
      const stated = Number.parseInt(attributes[name] ?? "", 10);
      return Number.isFinite(stated) ? stated : 1;
    };
    const content: Block[] = [];
    table.grid.add(Math.min(span("rowspan"), this.limits.rows), span("colspan"), content);
    table.inCell = true;
    this.flow = content;
  }

  closeCell(): void {
    const table = this.open[this.open.length - 1];
    if (table?.inCell !== true) return;
    table.inCell = false;
    this.flow = table.outer;
  }

  /** Ends the innermost table. @returns the table; undefined when it only laid out the page: its content is in the flow. */
  closeTable(): Table | undefined {
    const open = this.open.pop();
    if (open === undefined) return undefined;
    this.flow = open.outer;
    const { rowCount, columnCount, cells } = open.grid.finish();
    // Old pages lay themselves out with tables: what holds another table, or is one single cell, is not a table of figures.
    const layout = cells.length <= 1 || cells.some(({ content }) => content.some((block) => block.kind === "table"));
    if (layout) {
      for (const { content } of cells) this.flow.push(...content);
      return undefined;
    }
    return {
      kind: "table",
      rowCount,
      columnCount,
      layout: "grid",
      cells: cells.map(({ content, ...place }) => {
        const paragraphs = content.filter((block) => block.kind === "paragraph");
        return {
          ...place,
          paragraphs: paragraphs.length > 0 ? paragraphs : [{ kind: "paragraph", text: "", runs: [] }],
        };
      }),
    };
  }
}
