import type { Line } from "./lines.js";
import { joinLines, take, type Sourced } from "./sourced.js";
import type { FoundTable } from "./table.js";

const cellLine = /^\t[^\t]*$/;

/**
 * Reads a table written one cell a line: a tab before each cell, the rest of a cell's lines without one, an empty line
 * after each row. Paragraphs that are merely indented by a tab are told apart: they are sentences, or alone.
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
    if (cellLine.test(text)) {
      closeCell();
      parts = [take(text.slice(1), offset + 1)];
    } else if (text === "") {
      closeRow();
      if (!cellLine.test(lines[at + 1]?.text ?? "")) break;
    } else if (parts.length > 0 && !text.includes("\t")) {
      parts.push(take(text, offset));
    } else {
      break;
    }
    end = at + 1;
  }
  closeRow();
  const cells = rows.flat();
  const table = cells.length >= 4 && rows.length >= 1 && !cells.some((cell) => cell.text.includes("。"));
  return table ? { rows, next: end } : undefined;
}
