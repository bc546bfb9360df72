import { parseBlock, type Block } from "./paste.js";

/** Cells of a copied table, its merged cells opened; what has more is no table of a report, and could fill the memory. */
const mostCells = 100_000;

/** What stands on the clipboard as a block; undefined for a single value, which goes into the field as it is. */
export function blockOf(text: string, html: string): Block | undefined {
  return (html === "" ? undefined : htmlBlock(html)) ?? (/[\t\n]/u.test(text.trimEnd()) ? parseBlock(text) : undefined);
}

/**
 * The first table of an HTML clipboard as rows of cells, merged cells opened: a label is repeated over what it spans,
 * a figure stands once. Undefined where there is no table, none with merged cells (the plain text
 * then says as much), or one beyond all measure.
 */
function htmlBlock(html: string): Block | undefined {
  const table = new DOMParser().parseFromString(html, "text/html").querySelector("table");
  if (table === null || table.querySelector("[rowspan], [colspan]") === null) return undefined;
  const rows: (string | undefined)[][] = Array.from(table.rows, () => []);
  let opened = 0;
  for (const [at, row] of [...table.rows].entries()) {
    let column = 0;
    for (const cell of row.cells) {
      while (column in rows[at]!) column += 1;
      const text = cell.textContent.replace(/\s+/gu, " ").trim();
      const label = /\p{L}/u.test(text);
      opened += Math.min(cell.rowSpan, rows.length - at) * cell.colSpan;
      if (opened > mostCells) return undefined;
      for (let down = 0; down < cell.rowSpan && at + down < rows.length; down += 1) {
        for (let right = 0; right < cell.colSpan; right += 1) {
          rows[at + down]![column + right] = label || (down === 0 && right === 0) ? text : undefined;
        }
      }
      column += cell.colSpan;
    }
  }
  return rows.map((row) => Array.from(row));
}
