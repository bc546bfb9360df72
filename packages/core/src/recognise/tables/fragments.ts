import type { ReportDocument } from "../../document/model.js";
import type { Form, TableId } from "../../form/types.js";
import { labelEvidence, patternOf, type LabelEvidence } from "./pattern.js";
import type { SourceRow } from "./source.js";
import { tablesOf } from "./sources.js";

/** All pieces of one table of the form: rows from one block, part of a block, or several blocks. */
export interface TableGroup {
  readonly id: TableId;
  readonly rows: readonly SourceRow[];
}

interface Fragment {
  readonly id: TableId;
  readonly rows: SourceRow[];
  score: number;
  anchors: number;
  /** Figure rows of the form that it has. */
  readonly figureRows: Set<number>;
}

/**
 * Finds a form's tables in a document by what they say, also inside other tables' cells and in text boxes; one that
 * occurs twice gives two groups. In document order, those of text boxes last.
 */
export function findTables(document: ReportDocument, form: Form): TableGroup[] {
  const groups: Fragment[] = [];
  const open = new Map<TableId, Fragment>();
  const order = new Map<SourceRow, number>();
  for (const rows of tablesOf(document)) {
    for (const row of rows) order.set(row, order.size);
    for (const fragment of cut(rows, form, open)) {
      const group = open.get(fragment.id);
      if (group !== undefined && sameStory(group, fragment) && continues(group, fragment)) {
        join(group, fragment);
      } else {
        groups.push(fragment);
        open.set(fragment.id, fragment);
      }
    }
  }
  return form.tables
    .flatMap(({ id }) =>
      keepReal(
        groups.filter((group) => group.id === id),
        form,
      ),
    )
    .sort((a, b) => order.get(a.rows[0]!)! - order.get(b.rows[0]!)!);
}

/** Evidence in one row that settles which table it is of; less may be chance (其他 stands in other tables too). */
const telling = 2;

/** Cuts a block's rows into runs that belong to one table of the form each; rows that say little go with their neighbours. */
function cut(rows: readonly SourceRow[], form: Form, open: ReadonlyMap<TableId, Fragment>): Fragment[] {
  const evidence = labelEvidence(form);
  const found = rows.map((row) => {
    const words = new Set(row.cells.flatMap((cell) => (cell.label ? cell.key : [])));
    return [...words].flatMap((word) => evidence.get(word) ?? []);
  });
  const told = found.map((labels) => strongest(labels, telling));
  const first = told.find((id) => id !== undefined) ?? strongest(found.flat(), telling);
  if (first === undefined) return figuresOnly([...rows], form, open);
  const runs: Fragment[] = [];
  rows.forEach((row, index) => {
    const id = told[index] ?? runs.at(-1)?.id ?? first;
    if (runs.at(-1)?.id !== id) runs.push({ id, rows: [], score: 0, anchors: 0, figureRows: new Set() });
    const run = runs.at(-1)!;
    run.rows.push(row);
    for (const { table, weight, anchor, row: figureRow } of found[index]!) {
      if (table !== id) continue;
      run.score += weight;
      if (anchor) run.anchors += 1;
      if (figureRow !== undefined) run.figureRows.add(figureRow);
    }
  });
  for (const run of runs) addUnnamedRows(run, form);
  return runs;
}

/** The table most of the labels speak for, if they weigh enough. */
function strongest(labels: readonly LabelEvidence[], least: number): TableId | undefined {
  const sums = new Map<TableId, number>();
  for (const { table, weight } of labels) sums.set(table, (sums.get(table) ?? 0) + weight);
  const [best] = [...sums].sort((a, b) => b[1] - a[1]);
  return best !== undefined && best[1] >= least ? best[0] : undefined;
}

/** A figure row without a name of its own (table 4) is there when a row without words is wide enough. */
function addUnnamedRows(run: Fragment, form: Form): void {
  const pattern = patternOf(form.tables.find((table) => table.id === run.id)!);
  for (const row of pattern.rows) {
    if (row.name !== undefined) continue;
    if (run.rows.some(({ cells }) => cells.length >= row.cells.length && cells.every((cell) => !cell.label))) {
      run.figureRows.add(row.index);
    }
  }
}

/** A row of one cell that is empty or holds words: a remark below a table. */
function isRemark({ cells: [first, ...others] }: SourceRow): boolean {
  return first !== undefined && others.length === 0 && (first.label || first.key === "");
}

/** A row of nothing but figures carries on the table that is still waiting for exactly such a row; remarks go along. */
function figuresOnly(rows: SourceRow[], form: Form, open: ReadonlyMap<TableId, Fragment>): Fragment[] {
  const [row, ...others] = rows.filter((candidate) => !isRemark(candidate));
  if (row === undefined || others.length > 0 || row.cells.some((cell) => cell.label)) return [];
  for (const table of form.tables) {
    const group = open.get(table.id);
    if (group === undefined) continue;
    for (const { name, index, cells } of patternOf(table).rows) {
      if (name !== undefined || group.figureRows.has(index)) continue;
      if (row.cells.length === cells.length) {
        return [{ id: table.id, rows, score: 2, anchors: 0, figureRows: new Set([index]) }];
      }
    }
  }
  return [];
}

/** A piece in a text box does not carry on a table outside it. */
function sameStory(a: Fragment, b: Fragment): boolean {
  return a.rows[0]!.at.story === b.rows[0]!.at.story;
}

/** A piece carries on a table when it brings rows that the table does not have yet. */
function continues(group: Fragment, fragment: Fragment): boolean {
  const doubled = [...fragment.figureRows].filter((row) => group.figureRows.has(row)).length;
  return doubled === 0 || (doubled === 1 && fragment.figureRows.size > 3);
}

function join(group: Fragment, fragment: Fragment): void {
  group.rows.push(...fragment.rows);
  group.score += fragment.score;
  group.anchors += fragment.anchors;
  for (const row of fragment.figureRows) group.figureRows.add(row);
}

/** Leaves out small tables of other things that only share some words with the form's. */
function keepReal(groups: readonly Fragment[], form: Form): Fragment[] {
  const real = groups.filter(
    ({ score, anchors, figureRows }) =>
      score >= 8 || (figureRows.size > 0 && (score >= 6 || (anchors > 0 && score >= 4))),
  );
  const most = Math.max(0, ...real.map((group) => group.figureRows.size));
  const full = patternOf(form.tables.find((table) => table.id === groups[0]?.id) ?? form.tables[0]!).rows.length;
  return real.filter((group) => group.figureRows.size * 2 >= Math.min(most, full));
}
