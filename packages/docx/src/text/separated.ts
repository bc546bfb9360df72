import type { Line } from "./lines.js";
import { take, type Sourced } from "./sourced.js";
import type { FoundTable } from "./table.js";

const figure = /^\s*[\d.,０-９]*\s*$/;

/** One row is only taken for a table when it is long and mostly figures or empty. */
function isLoneRow(row: readonly Sourced[]): boolean {
  return row.length >= 4 && row.filter((cell) => figure.test(cell.text)).length * 2 >= row.length;
}

/** Reads rows of cells that a tab separates. A tab before a comment or inside a single line of text makes no table. */
export function readTabSeparated(lines: readonly Line[], from: number): FoundTable | undefined {
  return read(lines, from, ({ text, offset }) => {
    if (!text.includes("\t") || /\tComment by [^:]+: /.test(text) || text.includes("。")) return undefined;
    const cells: Sourced[] = [];
    let at = 0;
    for (const cell of text.split("\t")) {
      cells.push(take(cell, offset + at));
      at += cell.length + 1;
    }
    return cells;
  });
}

/** Reads rows of cells that `|` separates, Markdown included (outer bars, a rule under the heading). */
export function readBarSeparated(lines: readonly Line[], from: number): FoundTable | undefined {
  return read(lines, from, ({ text, offset }) => {
    if (!text.includes("|") || text.includes("。")) return undefined;
    if (/^[\s|:-]+$/.test(text) && text.includes("--")) return [];
    const bars = text.split("|");
    if (bars.length < 2) return undefined;
    const cells: Sourced[] = [];
    let at = 0;
    bars.forEach((cell, index) => {
      const outer = (index === 0 || index === bars.length - 1) && cell.trim() === "";
      const lead = cell.length - cell.trimStart().length;
      if (!outer) cells.push(take(cell.trim(), offset + at + (cell.trim() === "" ? 0 : lead)));
      at += cell.length + 1;
    });
    return cells;
  });
}

/** A tab that only indents (an empty first cell and one more) makes no table; after so many lines the rest is not looked at. */
const mostIndented = 20;

function read(
  lines: readonly Line[],
  from: number,
  readRow: (line: Line) => Sourced[] | undefined,
): FoundTable | undefined {
  const rows: Sourced[][] = [];
  let tabular = false;
  let next = from;
  for (; next < lines.length; next += 1) {
    const row = readRow(lines[next]!);
    if (row === undefined) break;
    if (row.length > 0) rows.push(row);
    tabular ||= row.length > 2 || (row.length > 0 && row[0]!.text.trim() !== "");
    if (!tabular && rows.length === mostIndented) return undefined;
  }
  return (tabular && rows.length >= 2) || (rows.length === 1 && isLoneRow(rows[0]!)) ? { rows, next } : undefined;
}
