import { cellOf, describeCell, tableOf } from "../form/lookup.js";
import { cellId } from "../form/table.js";
import type { AxisForm, CellForm, CellId, Form, TableForm } from "../form/types.js";

/** A number of the tables that text may repeat: that of one cell, or the sum of several. */
export interface Quantity {
  /** The cell's id, or the sum's name: `t3.refused.total`, `t3.new.organisations`, `t4.litigation.total`. */
  readonly name: string;
  /** The cells that add up to it. */
  readonly cells: readonly CellId[];
  readonly kind: CellForm["kind"];
  /** In words for people. */
  readonly words: string;
}

const prefix = "nianbao:link:";

/** Tag of the content control round a linked number. At most 64 characters, which is what Word keeps. */
export function linkTag(name: string): string {
  return prefix + name;
}

/** The quantity's name in a control's tag; undefined for any other tag. */
export function linkName(tag: string): string | undefined {
  return tag.startsWith(prefix) ? tag.slice(prefix.length) : undefined;
}

const sums = new WeakMap<Form, ReadonlyMap<string, Quantity>>();

/** The quantity of this name, or undefined when the form has none. */
export function quantityOf(form: Form, name: string): Quantity | undefined {
  const cell = cellOf(form, name);
  if (cell !== undefined) return { name, cells: [name], kind: cell.kind, words: describeCell(form, name) };
  let known = sums.get(form);
  if (known === undefined) {
    known = new Map([...applicationSums(form), ...caseSums(form)].map((sum) => [sum.name, sum]));
    sums.set(form, known);
  }
  return known.get(name);
}

/** Rows of table 3 that are summed up in text: the kinds of each group of results, and all that was there to handle. */
function applicationSums(form: Form): Quantity[] {
  const table = tableOf(form, "t3");
  const organisations = table.columns.filter(({ labels }) => labels.length > 2);
  const groups = new Map<string, AxisForm[]>();
  for (const row of table.rows) {
    const [group, kind] = row.id.split(".");
    if (kind !== undefined) groups.set(group!, [...(groups.get(group!) ?? []), row]);
  }
  const rows: { id: string; parts: readonly AxisForm[]; words: string }[] = [
    ...table.rows.map((row) => ({ id: row.id, parts: [row], words: `“${row.labels.at(-1)}”行` })),
    ...[...groups].map(([id, parts]) => ({ id, parts, words: `“${parts[0]!.labels.at(-2)}”各行` })),
    {
      id: "received",
      parts: table.rows.filter(({ id }) => id === "new" || id === "carriedOver"),
      words: "“本年新收”和“上年结转”两行",
    },
  ];
  const columns: { id: string; parts: readonly AxisForm[]; words: string }[] = [
    ...table.columns.map((column) => ({ id: column.id, parts: [column], words: `“${column.labels.at(-1)}”列` })),
    { id: "organisations", parts: organisations, words: `“${organisations[0]?.labels.at(-2) ?? ""}”各列` },
  ];
  return rows.flatMap((row) =>
    columns
      .filter((column) => row.parts.length > 1 || column.parts.length > 1)
      .map((column) => sum(table, row, column)),
  );
}

/** Lawsuits with and without a review before, added up. */
function caseSums(form: Form): Quantity[] {
  const table = tableOf(form, "t4");
  const parts = table.rows.filter(({ labels }) => labels.length > 1);
  const row = { id: "litigation", parts, words: `“${parts[0]?.labels[0] ?? ""}”各部分` };
  return table.columns.map((column) =>
    sum(table, row, { id: column.id, parts: [column], words: `“${column.labels.at(-1)}”列` }),
  );
}

interface Line {
  readonly id: string;
  readonly parts: readonly AxisForm[];
  readonly words: string;
}

function sum(table: TableForm, row: Line, column: Line): Quantity {
  return {
    name: cellId(table.id, row.id, column.id),
    cells: row.parts.flatMap((r) => column.parts.map((c) => cellId(table.id, r.id, c.id))),
    kind: "count",
    words: `${table.name}${row.words}${column.words}之和`,
  };
}
