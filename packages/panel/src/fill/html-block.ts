import { parseBlock, type Block } from "./paste.js";

/** What stands on the clipboard as a block; undefined for a single value, which goes into the field as it is. */
export function blockOf(text: string, html: string): Block | undefined {
  return (html === "" ? undefined : htmlBlock(html)) ?? (/[\t\n]/u.test(text.trimEnd()) ? parseBlock(text) : undefined);
}

/**
 * The first table of an HTML clipboard as rows of cells, merged cells opened: a label is repeated over what it spans,
 * a figure stands once. Undefined where there is no table, or none with merged cells (the plain text then says as much).
 */
function htmlBlock(html: string): Block | undefined {
  const table = new DOMParser().parseFromString(html, "text/html").querySelector("table");
  if (table === null || table.querySelector("[rowspan], [colspan]") === null) return undefined;
  const rows: (string | undefined)[][] = Array.from(table.rows, () => []);
  [...table.rows].forEach((row, at) => {
    let column = 0;
    for (const cell of row.cells) {
      while (column in rows[at]!) column += 1;
      const text = cell.textContent.replace(/\s+/gu, " ").trim();
      const label = /\p{L}/u.test(text);
      for (let down = 0; down < cell.rowSpan && at + down < rows.length; down += 1) {
        for (let right = 0; right < cell.colSpan; right += 1) {
          rows[at + down]![column + right] = label || (down === 0 && right === 0) ? text : undefined;
        }
      }
      column += cell.colSpan;
    }
  });
  return rows.map((row) => Array.from(row));
}
