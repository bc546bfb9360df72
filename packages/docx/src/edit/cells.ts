import type { TracedBlock, TracedCell, TracedTable } from "../read/trace.js";
import { emptyLook, firstLook } from "./paragraph.js";

/** The cell with its top left corner at a place of the grid. */
export function tracedCell(table: TracedTable, row: number, column: number): TracedCell | undefined {
  return table.cells.get(row * 4096 + column);
}

/** A paragraph of a cell, by its number among the paragraphs of the cell. */
export function cellParagraph(
  block: TracedBlock,
  { row, column, paragraph }: { readonly row: number; readonly column: number; readonly paragraph: number },
): TracedBlock | undefined {
  if (block.kind !== "table") return undefined;
  return tracedCell(block, row, column)?.blocks.filter((candidate) => candidate.kind === "paragraph")[paragraph];
}

function lookOf(text: string, cell: TracedCell): string | undefined {
  for (const block of cell.blocks) {
    if (block.kind !== "paragraph") continue;
    const look = firstLook(text, block) ?? (emptyLook(text, block) || undefined);
    if (look !== undefined) return look;
  }
  return undefined;
}

/**
 * Run properties for a cell that says nothing itself: those of the nearest cell with text, of the same row, else of the
 * same column.
 * @param text of the part
 */
export function neighbourLook(text: string, table: TracedTable, row: number, column: number): string {
  let best: { distance: number; look: string } | undefined;
  for (const [key, cell] of table.cells) {
    const [otherRow, otherColumn] = [key >> 12, key & 4095];
    if (otherRow !== row && otherColumn !== column) continue;
    const distance = Math.abs(otherColumn - column) + Math.abs(otherRow - row) * (otherRow === row ? 1 : 64);
    if (best !== undefined && distance >= best.distance) continue;
    const look = lookOf(text, cell);
    if (look !== undefined) best = { distance, look };
  }
  return best?.look ?? "";
}
