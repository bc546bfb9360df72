import type { Place } from "../../document/model.js";
import type { RecognisedTable } from "../types.js";
import type { LabelPairs } from "./labelPairs.js";
import type { FigureRow, LabelPattern, TablePattern } from "./pattern.js";
import type { Placement } from "./placement.js";
import { figureCells, type AssignedRow } from "./rows.js";
import { placeOf, type SourceCell, type SourceRow } from "./source.js";

/** What recognition found out about a table whose grid is known. */
export interface ShapeEvidence {
  readonly pattern: TablePattern;
  readonly rows: readonly SourceRow[];
  readonly pairs: LabelPairs;
  readonly assigned: ReadonlyMap<FigureRow, AssignedRow>;
  readonly placements: ReadonlyMap<AssignedRow, Placement>;
}

type ShapeFault = RecognisedTable["shapeFaults"][number];

/** Rows and columns that are missing, added, out of order or slipped, in words for the clerk. */
export function shapeFaults(evidence: ShapeEvidence): ShapeFault[] {
  return [...missingRows(evidence), ...addedRows(evidence), ...rowOrder(evidence), ...columnFaults(evidence)];
}

const nameOf = (row: FigureRow): string => (row.name === undefined ? "填数的一行" : `“${row.name.text}”一行`);

function missingRows({ pattern, rows, assigned }: ShapeEvidence): ShapeFault[] {
  return pattern.rows
    .filter((row) => !assigned.has(row))
    .map((row) => {
      const before = pattern.rows.slice(0, row.index).findLast((other) => assigned.has(other));
      const cell = before === undefined ? undefined : anchorCell(assigned.get(before)!);
      return { text: `缺少${nameOf(row)}`, place: cell ? placeOf(cell) : wholeTable(rows) };
    });
}

function wholeTable(rows: readonly SourceRow[]): Place {
  return { ...rows[0]!.at, start: 0, end: 0 };
}

function anchorCell({ row, name }: AssignedRow): SourceCell {
  return name ?? row.cells[0]!;
}

/** Rows with figures that the form does not have; a row that is empty throughout is let pass. */
function addedRows({ rows, pairs, assigned }: ShapeEvidence): ShapeFault[] {
  const taken = new Set([...assigned.values()].map(({ row }) => row));
  const headings = new Set([...pairs.values()].flat());
  return rows.flatMap((row) => {
    const figures = row.cells.filter((cell) => !cell.label && cell.key !== "");
    if (taken.has(row) || figures.length === 0) return [];
    const name = row.cells.filter((cell) => cell.label).at(-1);
    if (name !== undefined && headings.has(name) && figures.length === 0) return [];
    const text =
      name === undefined ? "多出一行没有名称的数字" : `多出“${name.text.trim()}”一行，规定的表里这一处没有要填的数`;
    return [{ text, place: placeOf(name ?? figures[0]!) }];
  });
}

function rowOrder({ pattern, rows, assigned }: ShapeEvidence): ShapeFault[] {
  const positions = new Map(rows.map((row, index) => [row, index]));
  const found = pattern.rows.flatMap((row) => {
    const there = assigned.get(row);
    return there === undefined ? [] : [{ row, there, position: positions.get(there.row)! }];
  });
  return outOfOrder(found.map(({ position }) => position)).map((index) => {
    const { row, there } = found[index]!;
    return { text: `${nameOf(row)}的位置与规定的次序不同`, place: placeOf(anchorCell(there)) };
  });
}

/** Indexes of the fewest members to move so that the rest ascend. */
function outOfOrder(values: readonly number[]): number[] {
  const lengths = values.map(() => 1);
  const previous = values.map(() => -1);
  values.forEach((value, index) => {
    for (let earlier = 0; earlier < index; earlier += 1) {
      if (values[earlier]! < value && lengths[earlier]! + 1 > lengths[index]!) {
        lengths[index] = lengths[earlier]! + 1;
        previous[index] = earlier;
      }
    }
  });
  const kept = new Set<number>();
  for (let at = lengths.indexOf(Math.max(0, ...lengths)); at !== -1; at = previous[at]!) kept.add(at);
  return values.flatMap((_, index) => (kept.has(index) ? [] : [index]));
}

function columnFaults(evidence: ShapeEvidence): ShapeFault[] {
  const faults: ShapeFault[] = [];
  const told = new Set<LabelPattern>();
  const lost = lostColumns(evidence);
  if (lost !== undefined) faults.push({ text: lost.text, place: wholeTable(evidence.rows) });
  for (const [figureRow, assigned] of evidence.assigned) {
    const placement = evidence.placements.get(assigned)!;
    if (lost?.surplus === placement.surplus) continue;
    const gone = figureRow.headings.flatMap(([label]) =>
      label === undefined || evidence.pairs.has(label) ? [] : label,
    );
    if (placement.surplus < 0 && gone.length === -placement.surplus) {
      for (const label of gone) {
        if (!told.has(label)) faults.push({ text: `缺少“${label.text}”一列`, place: wholeTable(evidence.rows) });
        told.add(label);
      }
      continue;
    }
    const fault = rowFault(figureRow, assigned, placement);
    if (fault !== undefined) faults.push({ text: fault, place: placeOf(anchorCell(assigned)) });
  }
  const swapped = swappedColumns(evidence);
  return swapped === undefined ? faults : [swapped, ...faults];
}

/** Rows so short of figures in the same way, and so many of them: a column is gone, which is one fault. */
const leastShortRows = 3;

/** Columns whose headings, where they are gone too, are named; undefined when rows are short by themselves or each in its way. */
function lostColumns({
  pattern,
  pairs,
  placements,
}: ShapeEvidence): { readonly text: string; readonly surplus: number } | undefined {
  const all = [...placements.values()];
  const surplus = all[0]?.surplus ?? 0;
  const short = all.filter((placement) => placement.surplus === surplus).length;
  if (surplus >= 0 || short < leastShortRows || short < all.length * mostRows) return undefined;
  const headings = pattern.rows.flatMap(({ headings: above }) => above.flatMap(([label]) => label ?? []));
  const gone = [...new Set(headings)].filter((label) => !pairs.has(label));
  const text =
    gone.length === -surplus
      ? `缺少${gone.map((label) => `“${label.text}”`).join("、")}一列`
      : `有 ${short} 行都少了 ${-surplus} 个数字格，像是少了 ${-surplus} 列${gone.length === 0 ? "，表头还在" : ""}`;
  return { text, surplus };
}

/** Share of the rows that must be short for a column to be gone. */
const mostRows = 0.8;

function rowFault(figureRow: FigureRow, assigned: AssignedRow, placement: Placement): string | undefined {
  const cells = figureCells(assigned);
  if (placement.surplus < 0) {
    return `${nameOf(figureRow)}应有${figureRow.cells.length}个数字格，只有${cells.length}个`;
  }
  if (placement.shift !== 0) {
    const way = placement.shift < 0 ? "左" : "右";
    return `${nameOf(figureRow)}的数字比表头向${way}错开了${Math.abs(placement.shift)}列`;
  }
  const placed = new Set(placement.cells);
  const extra = cells.filter((cell) => cell.key !== "" && !placed.has(cell));
  return extra.length === 0 ? undefined : `${nameOf(figureRow)}有${extra.length}个填了内容的格子不在规定的列里`;
}

/** Headings all there, but in another order than the form's. */
function swappedColumns({ pattern, pairs }: ShapeEvidence): ShapeFault | undefined {
  for (const figureRow of pattern.rows) {
    const cells = figureRow.headings.map(([label]) => (label === undefined ? undefined : pairs.get(label)?.[0]));
    const moved = cells.find((cell, index) => {
      const before = cells[index - 1];
      return cell && before && cell.row === before.row && cell.cell.column < before.cell.column;
    });
    if (moved !== undefined) {
      return { text: `“${moved.text.trim()}”一列的位置与规定的次序不同`, place: placeOf(moved) };
    }
  }
  return undefined;
}
