import { recognise, type CellId } from "@nianbao/core";
import { readReport } from "@nianbao/docx";

/** Rows above a table that may hold a title and the like. */
const mostAbove = 5;

/**
 * Figures of sheets that look like the tables of the report, labels and all: recognised as those of a document are, so that
 * it does not matter what is missing of the merges.
 */
export function fromTables(sheets: readonly (readonly (readonly string[])[])[]): ReadonlyMap<CellId, string> {
  const cells = new Map<CellId, string>();
  for (const rows of sheets) {
    for (let above = 0; above <= Math.min(mostAbove, rows.length - 1); above += 1) {
      const found = figuresOf(rows.slice(above));
      for (const [id, text] of found) cells.set(id, text);
      if (found.length > 0) break;
    }
  }
  return cells;
}

function figuresOf(rows: readonly (readonly string[])[]): readonly (readonly [CellId, string])[] {
  const table = rows.map((row) => `<tr>${row.map((text) => `<td>${escaped(text)}</td>`).join("")}</tr>`).join("");
  const page = new TextEncoder().encode(`<!DOCTYPE html><meta charset="utf-8"><table>${table}</table>`);
  const { tables } = recognise(readReport(page, { name: "表.html" }));
  return [...tables.values()].flatMap(({ cells }) =>
    [...cells.values()].map(({ id, raw }) => [id, raw.trim()] as const),
  );
}

function escaped(text: string): string {
  return text.replace(/&/gu, "&amp;").replace(/</gu, "&lt;");
}
