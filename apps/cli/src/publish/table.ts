import { cellText, isSameCell, type RecognisedTable, type Table, type TableCell } from "@nianbao/core";
import { escapeHtml as text } from "../text/html.js";

/**
 * A table for people who see it and people who hear it: labels are headings with an id, every figure names the headings of
 * its row and its column.
 * @param id that no other table of the page has
 */
export function tableHtml(
  table: Table,
  recognised: RecognisedTable | undefined,
  caption: string,
  block: number,
  id: string,
): string {
  const figures = new Set(table.cells.filter((cell) => isFigure(cell, recognised, block)));
  const labels = table.cells.filter((cell) => !figures.has(cell) && words(cell) !== "");
  const rows = Array.from({ length: table.rowCount }, (_, row) =>
    table.cells
      .filter((cell) => cell.row === row)
      .sort((a, b) => a.column - b.column)
      .map((cell) => {
        const span = `${cell.rowSpan > 1 ? ` rowspan="${cell.rowSpan}"` : ""}${cell.columnSpan > 1 ? ` colspan="${cell.columnSpan}"` : ""}`;
        if (!figures.has(cell)) {
          return words(cell) === ""
            ? `<td${span}></td>`
            : `<th id="${idOf(cell, id)}"${scopeOf(cell, table, figures)}${span}>${text(words(cell))}</th>`;
        }
        const headers = headersOf(cell, labels, figures).map((label) => idOf(label, id));
        return `<td headers="${headers.join(" ")}"${span}>${text(words(cell))}</td>`;
      })
      .join(""),
  );
  return `<div class="table" role="region" tabindex="0" aria-label="${text(caption)}">\n<table>\n<caption>${text(caption)}</caption>\n${rows.map((row) => `<tr>${row}</tr>`).join("\n")}\n</table>\n</div>\n`;
}

function isFigure(cell: TableCell, recognised: RecognisedTable | undefined, block: number): boolean {
  if (recognised === undefined) return /^[\s\d.,/—-]*$/u.test(words(cell)) && cell.row > 0 && cell.column > 0;
  const at = { block, cell: { row: cell.row, column: cell.column, paragraph: 0 }, start: 0, end: 0 };
  return [...recognised.cells.values()].some(({ place }) => isSameCell(place, at));
}

/** Labels to the left in the same row, and those above in the same column down from the next figures on. */
function headersOf(figure: TableCell, labels: readonly TableCell[], figures: ReadonlySet<TableCell>): TableCell[] {
  const left = labels.filter((label) => meets(label, figure, "row") && label.column < figure.column);
  const column = [...labels, ...figures]
    .filter((cell) => meets(cell, figure, "column") && cell.row < figure.row)
    .sort((a, b) => b.row - a.row);
  const above: TableCell[] = [];
  for (const cell of column) {
    if (!figures.has(cell)) above.unshift(cell);
    else if (above.length > 0) break;
  }
  return [...above, ...left];
}

function meets(a: TableCell, b: TableCell, axis: "row" | "column"): boolean {
  return axis === "row"
    ? a.row < b.row + b.rowSpan && b.row < a.row + a.rowSpan
    : a.column < b.column + b.columnSpan && b.column < a.column + a.columnSpan;
}

function scopeOf(label: TableCell, table: Table, figures: ReadonlySet<TableCell>): string {
  const inRow = table.cells.some((cell) => figures.has(cell) && meets(cell, label, "row"));
  if (inRow) return label.rowSpan > 1 ? ' scope="rowgroup"' : ' scope="row"';
  return label.columnSpan > 1 ? ' scope="colgroup"' : ' scope="col"';
}

function idOf({ row, column }: TableCell, table: string): string {
  return `${table}-${row}-${column}`;
}

function words(cell: TableCell): string {
  return cellText(cell).trim();
}
