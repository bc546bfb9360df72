import type { Line } from "./lines.js";
import { joinLines, take, type Sourced } from "./sourced.js";
import type { FoundTable } from "./table.js";

const cellLine = /^\t[^\t]*$/;

const figure = /^[\s\d.,０-９/]*$/;
/** Most lines of one cell: a label written downwards, a character a line. */
const mostLines = 24;
/** Most cells of one row; more are indented lines. */
const mostCells = 40;
/** After so many rows of one cell the rest is not looked at: they are indented lines. */
const mostSingles = 20;

/**
 * Reads a table written one cell a line: a tab before each cell, the rest of a cell's lines without one, an empty line
 * after each row. Paragraphs that are merely indented by a tab are told apart: they have full stops, or no rows.
 */
export function readCellsByLine(lines: readonly Line[], from: number): FoundTable | undefined {
  if (!cellLine.test(lines[from]?.text ?? "")) return undefined;
  const rows: Sourced[][] = [];
  let parts: Sourced[] = [];
  let row: Sourced[] = [];
  const closeCell = (): void => {
    if (parts.length > 0) row.push(joinLines(parts));
    parts = [];
  };
  const closeRow = (): void => {
    closeCell();
    if (row.length > 0) rows.push(row);
    row = [];
  };
  let at = from;
  let end = from;
  for (; at < lines.length; at += 1) {
    const { text, offset } = lines[at]!;
    if (text.includes("。")) break;
    if (cellLine.test(text)) {
      closeCell();
      if (row.length === mostCells) return undefined;
      parts = [take(text.slice(1), offset + 1)];
    } else if (text === "") {
      closeRow();
      if (rows.length === mostSingles && rows.every(({ length }) => length === 1)) return undefined;
      if (!cellLine.test(lines[at + 1]?.text ?? "")) break;
    } else if (parts.length > 0 && parts.length < mostLines && !text.includes("\t") && !isFigure(parts)) {
      parts.push(take(text, offset));
    } else {
      break;
    }
    end = at + 1;
  }
  closeRow();
  const cells = rows.flat();
  const tabular =
    rows.some((cellsOfRow) => cellsOfRow.length > 1) &&
    (rows.length > 1 || cells.some(({ text }) => figure.test(text)));
  return tabular && cells.length >= 4 ? { rows, next: end } : undefined;
}

/** A figure has one line: what follows it without a tab is no longer the table. */
function isFigure(parts: readonly Sourced[]): boolean {
  return parts.length === 1 && parts[0]!.text !== "" && figure.test(parts[0]!.text);
}
