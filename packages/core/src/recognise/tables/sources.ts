import { ofDocument } from "../../document/kept.js";
import type { Block, Table } from "../../document/model.js";
import { sourceRows, type SourceRow, type TableAt } from "./source.js";

/**
 * The rows of every table of a document: those of the body in order, each followed by the tables inside its cells, then
 * those in text boxes. Made once for a document.
 */
export const tablesOf = ofDocument.once((document): readonly (readonly SourceRow[])[] => {
  const all: (readonly SourceRow[])[] = [];
  collectAll(document.blocks, {}, all);
  document.stories.forEach(({ kind, blocks }, story) => {
    if (kind === "textbox") collectAll(blocks, { story }, all);
  });
  return all;
});

function collectAll(blocks: readonly Block[], where: Pick<TableAt, "story">, all: (readonly SourceRow[])[]): void {
  blocks.forEach((block, index) => {
    if (block.kind === "table") collect(block, { ...where, block: index }, all);
  });
}

function collect(table: Table, at: TableAt, all: (readonly SourceRow[])[]): void {
  all.push(sourceRows(table, at));
  for (const { row, column, nested = [] } of table.cells) {
    nested.forEach((inner, index) => {
      collect(inner, { ...at, nested: [...(at.nested ?? []), { row, column, table: index }] }, all);
    });
  }
}
