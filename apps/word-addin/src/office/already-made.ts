import {
  applyToModel,
  type Block,
  blockText,
  currentNotice,
  type Edit,
  type ReportDocument,
  type Table,
  type TableId,
  tableOf,
} from "@nianbao/core";
import { restored, type Restoration } from "./restoration.js";

/** A write of which Word did not say what became of it. */
export interface Unsure {
  /** What was asked for, to know it again. */
  readonly request: string;
  readonly edits: readonly Edit[];
  /** What was to come back besides; the edits are of texts and of blocks taken out then. */
  readonly restorations?: readonly Restoration[];
  /** The document that the edits were made for. */
  readonly before: ReportDocument;
}

/**
 * Whether the document is as these edits would have left it, so that to make them again would double them: Word may carry out a
 * request and lose the answer (OfficeDev/office-js #6760). Empty lines are not compared, as Word adds some.
 */
export function alreadyMade({ edits, restorations = [], before }: Unsure, now: ReportDocument): boolean {
  const taken = restorations.length === 0 ? [] : edits.filter((edit) => edit.kind === "removeBlock");
  const others = edits.filter((edit) => !taken.some((each) => each === edit));
  const { document, refused } = applyToModel(before, others, blankTable);
  const gone = taken.map(({ block }) => block);
  return refused.length === 0 && wordsOf(restored(document, restorations, gone)) === wordsOf(now.blocks);
}

/** The same of the skeleton: its three tables have come in. */
export function skeletonAlreadyIn({ before }: Unsure, now: ReportDocument): boolean {
  const tagged = ({ blocks }: ReportDocument): number =>
    blocks.filter((block) => block.kind === "table" && block.tag?.startsWith("nianbao:") === true).length;
  return tagged(now) === tagged(before) + 3;
}

function wordsOf(blocks: readonly Block[]): string {
  return JSON.stringify(
    blocks
      .filter((block) => block.kind === "table" || block.text !== "")
      .map((block) => [block.kind, blockText(block).replace(/[^\S\t\n]/g, "")]),
  );
}

function blankTable(id: TableId): Table {
  const { rowCount, columnCount, layout } = tableOf(currentNotice, id);
  return {
    kind: "table",
    layout: "grid",
    rowCount,
    columnCount,
    cells: layout.map(({ row, column, rowSpan, columnSpan, text = "" }) => ({
      row,
      column,
      rowSpan,
      columnSpan,
      paragraphs: [{ kind: "paragraph", text, runs: [] }],
    })),
  };
}
