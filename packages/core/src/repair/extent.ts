import { blockText } from "../document/access.js";
import type { ReportDocument } from "../document/model.js";
import type { TableId } from "../form/types.js";
import type { RecognisedReport, RecognisedTable } from "../recognise/types.js";
import { canonicalise } from "../text/canonical.js";

/** What a repair of one table reaches over. */
export interface RepairExtent {
  /** Tables that share blocks with the one asked for, and that one; in the order they begin. */
  readonly tables: readonly RecognisedTable[];
  /** All blocks that go, ascending. */
  readonly blocks: readonly number[];
}

/** Finds what has to be replaced together: tables that have run together in one block go together. */
export function extentOf(recognised: RecognisedReport, id: TableId): RepairExtent | undefined {
  const wanted = recognised.tables.get(id);
  if (wanted === undefined) return undefined;
  const tables = new Set([wanted]);
  const blocks = new Set(wanted.blocks);
  for (let before = 0; before !== tables.size;) {
    before = tables.size;
    for (const table of recognised.tables.values()) {
      if (!table.blocks.some((block) => blocks.has(block))) continue;
      tables.add(table);
      for (const block of table.blocks) blocks.add(block);
    }
  }
  for (let block = Math.min(...blocks) + 1; block < Math.max(...blocks); block += 1) {
    if (isContinuation(recognised.document, block)) blocks.add(block);
  }
  const order = [...recognised.tables.values()].sort((a, b) => firstRow(a) - firstRow(b));
  return { tables: order.filter((table) => tables.has(table)), blocks: [...blocks].sort((a, b) => a - b) };
}

/** Order of tables by where their first figure stands. */
function firstRow(table: RecognisedTable): number {
  const rows = [...table.cells.values()].map(({ place }) => place.block * 4096 + (place.cell?.row ?? 0));
  return Math.min(...rows, (table.blocks[0] ?? 0) * 4096 + 4095);
}

/** An empty paragraph or `（续表）` between the pieces of a split table. */
function isContinuation(document: ReportDocument, block: number): boolean {
  const found = document.blocks[block];
  if (found?.kind !== "paragraph") return false;
  return /^(?:\(?[续接](?:上|前)?[页表]?[一二三四]?\)?)?$/u.test(canonicalise(blockText(found)));
}
