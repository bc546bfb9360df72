import type { CellForm, Form, TableForm, TableId } from "../../form/types.js";
import { canonicalise } from "../../text/canonical.js";

/** A printed label of the form's table, with the canonical text it is known by. */
export interface LabelPattern {
  /** Position in {@link TablePattern.labels}: reading order. */
  readonly index: number;
  readonly text: string;
  readonly key: string;
  readonly row: number;
  readonly column: number;
  readonly rowSpan: number;
  readonly columnSpan: number;
}

/** A row of the form that carries figures. */
export interface FigureRow {
  /** Position in {@link TablePattern.rows}. */
  readonly index: number;
  readonly row: number;
  /** Its figure cells from left to right. */
  readonly cells: readonly CellForm[];
  /** The label right before the figures; absent where the row has none of its own (table 4). */
  readonly name?: LabelPattern;
  /** The row's names when its label has run together with the labels before it. */
  readonly joinedNames: readonly string[];
  /** For each figure the headings above its column, the nearest first. Rows under the same headings share the list. */
  readonly headings: readonly (readonly LabelPattern[])[];
}

/** A table of the form as recognition looks for it; derived from the layout alone. */
export interface TablePattern {
  readonly form: TableForm;
  readonly labels: readonly LabelPattern[];
  readonly rows: readonly FigureRow[];
}

function buildPattern(form: TableForm): TablePattern {
  const labels: LabelPattern[] = form.layout
    .filter((cell) => cell.text !== undefined)
    .map(({ row, column, rowSpan, columnSpan, text = "" }, index) => ({
      index,
      text,
      key: canonicalise(text),
      row,
      column,
      rowSpan,
      columnSpan,
    }));
  const covering = (row: number, column: number): LabelPattern | undefined =>
    labels.find(
      (label) =>
        label.row <= row &&
        row < label.row + label.rowSpan &&
        label.column <= column &&
        column < label.column + label.columnSpan,
    );
  const headingsAbove = (cell: CellForm): LabelPattern[] => {
    const above: LabelPattern[] = [];
    for (let row = cell.row - 1; row >= 0; row -= 1) {
      const label = covering(row, cell.column);
      if (label === undefined && above.length > 0) break; // figures of the block above
      if (label !== undefined && label !== above.at(-1)) above.push(label);
    }
    return above;
  };
  const byRow = new Map<number, CellForm[]>();
  for (const cell of form.cells) byRow.set(cell.row, [...(byRow.get(cell.row) ?? []), cell]);
  const lists = new Map<string, FigureRow["headings"]>();
  const shared = (headings: FigureRow["headings"]): FigureRow["headings"] => {
    const key = JSON.stringify(headings.map((labels) => labels.map((label) => label.index)));
    if (!lists.has(key)) lists.set(key, headings);
    return lists.get(key)!;
  };
  const rows = [...byRow].map(([row, unsorted], index): FigureRow => {
    const cells = [...unsorted].sort((a, b) => a.column - b.column);
    const first = cells[0]!.column;
    const before = Array.from({ length: first }, (_, column) => covering(row, column));
    const path = before.filter((label, column) => label !== undefined && label !== before[column - 1]);
    const name = path.at(-1)?.row === row ? path.at(-1) : undefined;
    const joinedNames = path.slice(0, -1).map((_, from) =>
      path
        .slice(from)
        .map((label) => label!.key)
        .join(""),
    );
    return { index, row, cells, ...(name ? { name } : {}), joinedNames, headings: shared(cells.map(headingsAbove)) };
  });
  return { form, labels, rows };
}

const patterns = new WeakMap<TableForm, TablePattern>();

/** The pattern of a table of a form; made once. */
export function patternOf(form: TableForm): TablePattern {
  let pattern = patterns.get(form);
  if (pattern === undefined) patterns.set(form, (pattern = buildPattern(form)));
  return pattern;
}

/** What a canonical label says about the table it stands in. */
export interface LabelEvidence {
  readonly table: TableId;
  /** 2: this table and no other; 1: a short word that may stand elsewhere too. */
  readonly weight: 1 | 2;
  readonly anchor: boolean;
  /** The figure row it names. */
  readonly row?: number;
}

const evidences = new WeakMap<Form, Map<string, LabelEvidence>>();

/** Labels that tell one table of the form from the others; a label of two tables tells nothing and is left out. */
export function labelEvidence(form: Form): ReadonlyMap<string, LabelEvidence> {
  const known = evidences.get(form);
  if (known !== undefined) return known;
  const found = new Map<string, LabelEvidence>();
  const shared = new Set<string>();
  for (const table of form.tables) {
    const pattern = patternOf(table);
    const anchors = new Set(table.anchors.map(canonicalise));
    const names = new Map(pattern.rows.map((row) => [row.name?.key, row.index]));
    for (const { key } of pattern.labels) {
      const other = found.get(key);
      if (other !== undefined && other.table !== table.id) shared.add(key);
      const row = names.get(key);
      const anchor = anchors.has(key);
      const weight = anchor || key.length >= 5 ? 2 : 1;
      found.set(key, { table: table.id, weight, anchor, ...(row === undefined ? {} : { row }) });
    }
  }
  for (const key of shared) found.delete(key);
  evidences.set(form, found);
  return found;
}
