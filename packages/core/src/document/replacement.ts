import { tableOf } from "../form/lookup.js";
import { currentNotice } from "../form/choice.js";
import type { TableId } from "../form/types.js";
import type { FilledTable, ReplaceTable } from "./edit.js";
import type { Block, Paragraph, ReportDocument, Table } from "./model.js";

const emptyParagraph: Paragraph = { kind: "paragraph", text: "", runs: [] };

/** What stands before and after a replacement, for which it may need an empty paragraph of its own. */
export interface ReplacementEdges {
  /** The block before is a table: an empty paragraph comes first. */
  readonly tableBefore: boolean;
  /** The block after is a table, or there is none: an empty paragraph comes last. */
  readonly openAfter: boolean;
}

/** How a {@link ReplaceTable} meets the blocks that stay round it. Shared by everything that makes the edit. */
export function replacementEdges({ blocks }: ReportDocument, edit: ReplaceTable): ReplacementEdges {
  const first = edit.blocks[0]!;
  const gone = new Set(edit.blocks);
  let next = first + 1;
  while (gone.has(next)) next += 1;
  return { tableBefore: blocks[first - 1]?.kind === "table", openAfter: blocks[next]?.kind !== "paragraph" };
}

/** The blocks that come in the place of the first block of a {@link ReplaceTable}. */
export function replacementBlocks(
  document: ReportDocument,
  edit: ReplaceTable,
  blankTable: (id: TableId) => Table,
): readonly Block[] {
  const { tableBefore, openAfter } = replacementEdges(document, edit);
  const added: Block[] = tableBefore ? [emptyParagraph] : [];
  edit.tables.forEach((filled, index) => {
    if (index > 0) added.push(emptyParagraph);
    added.push(fill(blankTable(filled.table), filled));
  });
  added.push(...edit.leftovers.map(plainParagraph));
  if (edit.leftovers.length === 0 && openAfter) added.push(emptyParagraph);
  return added;
}

function fill(blank: Table, { table, values }: FilledTable): Table {
  const texts = new Map(
    tableOf(currentNotice, table).cells.map(({ id, row, column }) => [`${row}:${column}`, values[id] ?? ""] as const),
  );
  const cells = blank.cells.map((cell) => {
    const text = texts.get(`${cell.row}:${cell.column}`) ?? "";
    const format = cell.paragraphs[0]?.runs[0]?.format ?? {};
    if (text === "") return cell;
    return { ...cell, paragraphs: [{ ...cell.paragraphs[0]!, text, runs: [{ start: 0, end: text.length, format }] }] };
  });
  return { ...blank, cells };
}

function plainParagraph(text: string): Paragraph {
  return { kind: "paragraph", text, runs: text === "" ? [] : [{ start: 0, end: text.length, format: {} }] };
}
