import type { Confidence } from "../types.js";
import type { HeadingColumns } from "./columns.js";
import { figureCells, type AssignedRow } from "./rows.js";
import { endColumn, type SourceCell } from "./source.js";
import { possibleWindows } from "./window.js";

/** Which cell of the document is which figure of a row; a reason in place of a cell that cannot be told. */
export interface Placement {
  readonly cells: readonly (SourceCell | string)[];
  readonly confidence: Confidence;
  /** Columns by which the row has slipped against the headings; 0 when it stands right. */
  readonly shift: number;
  /** Cells too many (+) or too few (−) for the form's figures. */
  readonly surplus: number;
}

/** What is known of a table as a whole when its rows are placed one by one. */
export interface PlacementContext {
  readonly layout: "grid" | "sequence";
  readonly columns?: HeadingColumns;
  /** First grid column to the right of everything in the rows of this row's headings. */
  readonly headingsEnd: number;
  /** First grid column to the right of most rows of figures; undefined when there are too few to tell. */
  readonly usualEnd: number | undefined;
  /** Cell of an earlier row that reaches down over a column of this row. */
  readonly above: (column: number) => SourceCell | undefined;
  /** Offset of the figures that the other rows made up like this one have for certain. */
  readonly usualOffset: () => number | undefined;
}

/** Places the `count` figures of a row by its headings and by their number, and trusts only what does not contradict. */
export function placeRow(assigned: AssignedRow, count: number, context: PlacementContext): Placement {
  const cells = figureCells(assigned);
  const byName: Confidence = assigned.by === "name" ? "certain" : "likely";
  const surplus = cells.length - count;
  if (context.layout === "grid" && context.columns !== undefined) {
    const placed = placeByHeadings(cells, count, context, context.columns, byName);
    if (placed !== undefined) return { ...placed, surplus };
  }
  if (surplus === 0) {
    const shift = slip(cells, context.columns);
    const sure = shift === 0 && (context.layout === "sequence" || context.columns?.complete === true);
    return { cells, confidence: sure ? byName : "likely", shift, surplus };
  }
  if (surplus < 0) {
    const reason =
      cells.length === 0 ? "这一行没有数字格" : `这一行只有${cells.length}个数字格，应有${count}个，分不清缺的是哪一格`;
    return { cells: new Array<string>(count).fill(reason), confidence: "likely", shift: 0, surplus };
  }
  return { ...placeByWindow(cells, count, context, byName), shift: 0, surplus };
}

/**
 * By the headings, when the row reaches exactly as far right as they do: then it has not slipped. It may reach farther
 * where a column was added on the right: one that has a heading, or one that most rows have and that is not just room
 * for figures that have all slipped.
 */
function placeByHeadings(
  cells: readonly SourceCell[],
  count: number,
  { headingsEnd, usualEnd, above }: PlacementContext,
  { columns, complete }: HeadingColumns,
  byName: Confidence,
): Omit<Placement, "surplus"> | undefined {
  const right = Math.max(...columns.map((column) => column?.to ?? 0));
  const end = Math.max(0, ...cells.map(endColumn));
  const reachesFromAbove = end < right && above(right - 1) !== undefined;
  const first = columns[0];
  const firstFilled = cells.some(({ cell, key }) => cell.column === first?.from && key !== "");
  const added = complete && end > right && (headingsEnd >= end || (end === usualEnd && firstFilled));
  if (end !== right && !added && !reachesFromAbove) return undefined;
  if (!complete && cells.length === count) return undefined; // the number alone tells more than some of the headings
  const found = columns.map((column): SourceCell | string => {
    if (column === undefined) return "表头里找不到这一列";
    const cell = cells.find((candidate) => candidate.cell.column < column.to && column.from < endColumn(candidate));
    if (cell === undefined) {
      return above(column.from) === undefined ? "这一行里没有这一格" : "这一格与上一行的格子合并了";
    }
    const spanned = columns.filter((other) => other && other.from < endColumn(cell) && cell.cell.column < other.to);
    if (spanned.length > 1) return `这一格由${spanned.length}列合并而成，分不清是哪一列的数`;
    return cell;
  });
  return { cells: found, confidence: byName, shift: 0 };
}

function slip(cells: readonly SourceCell[], columns: HeadingColumns | undefined): number {
  if (columns?.inOrder !== true) return 0;
  const shifts = columns.columns.map((column, index) =>
    column === undefined ? undefined : cells[index]!.cell.column - column.from,
  );
  return shifts.find((shift) => shift !== undefined && shift !== 0) ?? 0;
}

function placeByWindow(
  cells: readonly SourceCell[],
  count: number,
  { usualOffset }: PlacementContext,
  byName: Confidence,
): Pick<Placement, "cells" | "confidence"> {
  const offsets = possibleWindows(cells, count);
  const usual = usualOffset();
  const empty = cells.every((cell) => cell.key === "");
  const offset =
    offsets.length === 1
      ? offsets[0]
      : usual !== undefined && offsets.includes(usual)
        ? usual
        : empty
          ? offsets[0]
          : undefined;
  if (offset === undefined) {
    const reason =
      offsets.length === 0
        ? `这一行有${cells.length}个填了内容的格子，应有${count}个，分不清多的是哪一格`
        : `这一行有${cells.length}个格子，应有${count}个，空格前后都有，分不清各是哪一列`;
    return { cells: new Array<string>(count).fill(reason), confidence: "likely" };
  }
  return {
    cells: cells.slice(offset, offset + count),
    confidence: offsets.length === 1 ? byName : "likely",
  };
}
