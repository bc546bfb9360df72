import Big from "big.js";
import type { CellId } from "../form/types.js";
import type { RecognisedReport } from "../recognise/types.js";
import { passagesOf } from "./passages.js";
import { unrelated } from "./related.js";
import { sharedPart } from "./shingles.js";

/** A cell in both years. Numbers are exact decimals as text; null where no number stands. */
export interface ComparedCell {
  readonly cell: CellId;
  readonly last: string | null;
  readonly current: string | null;
  /** Current less last. */
  readonly change: string | null;
  /** Change in per cent of last, to one decimal; null from nothing. */
  readonly percent: string | null;
}

/** Two figures that should be equal: one follows from last year, one stands in this year's table. */
export interface Continuity {
  readonly cell: CellId;
  /** In words, e.g. `1（上年现行有效）+ 2（本年制发）− 0（本年废止）`. */
  readonly follows: string;
  readonly expected: string | null;
  readonly stated: string | null;
  /** Undefined when either is not known. */
  readonly equal: boolean | undefined;
}

/** A paragraph of an agency's own account that stood in last year's report word for word. */
export interface SamePassage {
  readonly chapter: number;
  readonly text: string;
}

/** This year's report beside last year's. */
export interface Comparison {
  /** Why the two cannot be held against each other as this and last year's; undefined when they can. */
  readonly unrelated: string | undefined;
  /** 二、上年结转 against last year's 四、结转下年度, by column. */
  readonly carriedOver: readonly Continuity[];
  /** 现行有效 against last year's with what was issued and repealed. */
  readonly inForce: readonly Continuity[];
  /** Every cell that both forms have. */
  readonly cells: readonly ComparedCell[];
  readonly same: readonly SamePassage[];
  /** Share of this year's own text that stood in last year's, 0…1; undefined when it is too short to tell. */
  readonly shared: number | undefined;
}

/** Shorter paragraphs are alike by chance. */
const shortest = 60;

/** This year's report beside last year's. Works also where the two do not belong together, and says so. */
export function compareReports(report: RecognisedReport, last: RecognisedReport): Comparison {
  const own = passagesOf(report);
  const before = passagesOf(last);
  const known = new Set(before.map(({ words }) => words));
  return {
    unrelated: unrelated(report, last),
    carriedOver: cellsOf(report, "t3.carriedOver.").map((cell) => {
      const stated = figure(report, cell);
      const expected = figure(last, cell.replace("t3.carriedOver.", "t3.carriedForward."));
      return continuity(cell, "上年“四、结转下年度继续办理”", expected, stated);
    }),
    inForce: ["t2.rule", "t2.normativeDocument"].flatMap((row) => inForce(row, report, last)),
    cells: report.form.tables
      .flatMap((table) => table.cells.map(({ id }) => id))
      .filter((id) => last.form.tables.some((table) => table.cells.some((cell) => cell.id === id)))
      .map((id) => compared(id, figure(last, id), figure(report, id))),
    same: own
      .filter(({ words }) => words.length >= shortest && known.has(words))
      .map(({ paragraph }) => ({ chapter: paragraph.chapter, text: paragraph.text })),
    shared: sharedPart(
      own.map(({ words }) => words),
      before.map(({ words }) => words),
    ),
  };
}

function inForce(row: string, report: RecognisedReport, last: RecognisedReport): Continuity[] {
  const cell = `${row}.inForce`;
  const [before, issued, repealed] = [
    figure(last, cell),
    figure(report, `${row}.issued`),
    figure(report, `${row}.repealed`),
  ];
  const expected =
    before === undefined || issued === undefined || repealed === undefined
      ? undefined
      : before.plus(issued).minus(repealed);
  const text = (part: Big | undefined): string => part?.toFixed() ?? "没有数";
  const follows = `上年现行有效 ${text(before)} + 本年制发 ${text(issued)} − 本年废止 ${text(repealed)}`;
  return cellsOf(report, cell).map((id) => continuity(id, follows, expected, figure(report, id)));
}

function continuity(cell: CellId, follows: string, expected: Big | undefined, stated: Big | undefined): Continuity {
  return {
    cell,
    follows,
    expected: expected?.toFixed() ?? null,
    stated: stated?.toFixed() ?? null,
    equal: expected === undefined || stated === undefined ? undefined : expected.eq(stated),
  };
}

function compared(cell: CellId, last: Big | undefined, current: Big | undefined): ComparedCell {
  const change = last === undefined || current === undefined ? undefined : current.minus(last);
  const percent =
    change === undefined || last === undefined || last.eq(0)
      ? null
      : change.times(100).div(last).round(1, 1).toFixed(1);
  return {
    cell,
    last: last?.toFixed() ?? null,
    current: current?.toFixed() ?? null,
    change: change?.toFixed() ?? null,
    percent,
  };
}

function cellsOf({ form }: RecognisedReport, prefix: string): CellId[] {
  return form.tables.flatMap((table) => table.cells.flatMap(({ id }) => (id.startsWith(prefix) ? [id] : [])));
}

function figure({ tables }: RecognisedReport, id: CellId): Big | undefined {
  for (const { cells } of tables.values()) {
    const value = cells.get(id)?.value;
    if (value !== undefined && value !== null) return new Big(value);
  }
  return undefined;
}
