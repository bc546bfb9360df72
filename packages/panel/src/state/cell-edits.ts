import { cellText, isInBody, tableCell, type CellId, type RecognisedReport, type SetCell } from "@nianbao/core";

/** Cells to set as edits of the document, and those that have no place in it. */
export interface CellEdits {
  readonly edits: readonly SetCell[];
  /** Same order as `edits`. */
  readonly ids: readonly CellId[];
  readonly unplaced: readonly CellId[];
}

/**
 * Turns figures into edits of the document they were recognised in. Figures that already stand there need no edit.
 */
export function cellEdits(recognised: RecognisedReport, texts: ReadonlyMap<CellId, string>): CellEdits {
  const edits: SetCell[] = [];
  const ids: CellId[] = [];
  const unplaced: CellId[] = [];
  for (const [id, text] of texts) {
    const place = recognised.tables.get(id.slice(0, 2) as "t2" | "t3" | "t4")?.cells.get(id)?.place;
    const block = place !== undefined && isInBody(place) ? recognised.document.blocks[place.block] : undefined;
    const cell =
      block?.kind === "table" && place?.cell !== undefined
        ? tableCell(block, place.cell.row, place.cell.column)
        : undefined;
    if (place === undefined || cell === undefined) {
      unplaced.push(id);
      continue;
    }
    const expect = cellText(cell);
    if (expect === text) continue;
    edits.push({ kind: "setCell", block: place.block, row: cell.row, column: cell.column, expect, text });
    ids.push(id);
  }
  return { edits, ids, unplaced };
}
