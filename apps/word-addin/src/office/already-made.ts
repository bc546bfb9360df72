import {
  applyToModel,
  blockText,
  notice2021,
  tableOf,
  type Edit,
  type ReportDocument,
  type Table,
  type TableId,
} from "@nianbao/core";

/** A write of which Word did not say what became of it. */
export interface Unsure {
  /** What was asked for, to know it again. */
  readonly request: string;
  readonly edits: readonly Edit[];
  /** The document that the edits were made for. */
  readonly before: ReportDocument;
}

/**
 * Whether the document is as these edits would have left it, so that to make them again would double them: Word may carry out a
 * request and lose the answer (OfficeDev/office-js #6760). Empty lines are not compared, as Word adds some.
 */
export function alreadyMade({ edits, before }: Unsure, now: ReportDocument): boolean {
  const should = applyToModel(before, edits, blankTable);
  return should.refused.length === 0 && wordsOf(should.document) === wordsOf(now);
}

/** The same of the skeleton: its three tables have come in. */
export function skeletonAlreadyIn({ before }: Unsure, now: ReportDocument): boolean {
  const tagged = ({ blocks }: ReportDocument): number =>
    blocks.filter((block) => block.kind === "table" && block.tag?.startsWith("nianbao:") === true).length;
  return tagged(now) === tagged(before) + 3;
}

function wordsOf({ blocks }: ReportDocument): string {
  return JSON.stringify(
    blocks
      .filter((block) => block.kind === "table" || block.text !== "")
      .map((block) => [block.kind, blockText(block).replace(/[^\S\t\n]/g, "")]),
  );
}

function blankTable(id: TableId): Table {
  const { rowCount, columnCount, layout } = tableOf(notice2021, id);
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
