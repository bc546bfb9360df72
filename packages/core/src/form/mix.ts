import type { AxisForm, Form, LayoutCell, TableForm } from "./types.js";

/** A stretch of a table's rows that can be of one layout while the rest is of another. */
export interface TablePart {
  /** Its caption, or the table's name where it has none. */
  readonly name: string;
  readonly table: TableForm;
  /** Rows from (included) to (excluded). */
  readonly from: number;
  readonly to: number;
}

const known = new WeakMap<TableForm, readonly TablePart[]>();

/** The blocks of a table, each under a caption that is as wide as the table; a table without captions is one part. */
export function partsOf(table: TableForm): readonly TablePart[] {
  let parts = known.get(table);
  if (parts === undefined) known.set(table, (parts = findParts(table)));
  return parts;
}

function findParts(table: TableForm): readonly TablePart[] {
  const captions = table.layout.filter(
    ({ text, columnSpan }) => text !== undefined && columnSpan === table.columnCount,
  );
  if (captions.length < 2) return [{ name: table.name, table, from: 0, to: table.rowCount }];
  return captions.map(({ text = "", row }, index) => ({
    name: text,
    table,
    from: index === 0 ? 0 : row,
    to: captions[index + 1]?.row ?? table.rowCount,
  }));
}

/** The printed labels of a part. */
export function labelsOf({ table, from, to }: TablePart): readonly string[] {
  return table.layout.flatMap(({ text, row }) => (text !== undefined && from <= row && row < to ? [text] : []));
}

/** One table put together from parts of several: what a document with a mix of layouts really holds. */
export function composeTable(parts: readonly [TablePart, ...TablePart[]]): TableForm {
  const [{ table: first }] = parts;
  if (parts.every(({ table }) => table === first) && parts.length === partsOf(first).length) return first;
  let rowCount = 0;
  const layout: LayoutCell[] = [];
  const cells: TableForm["cells"][number][] = [];
  for (const { table, from, to } of parts) {
    const moved = <T extends { readonly row: number }>(items: readonly T[]): T[] =>
      items.flatMap((item) =>
        from <= item.row && item.row < to ? [{ ...item, row: item.row - from + rowCount }] : [],
      );
    layout.push(...moved(table.layout));
    cells.push(...moved(table.cells));
    rowCount += to - from;
  }
  const texts = new Set(layout.map(({ text }) => text));
  const anchors = new Set(parts.flatMap(({ table }) => table.anchors).filter((anchor) => texts.has(anchor)));
  return {
    ...first,
    rowCount,
    layout,
    cells,
    rows: axis(cells.map(({ rowId, rowLabels }) => ({ id: rowId, labels: rowLabels }))),
    columns: axis(cells.map(({ columnId, columnLabels }) => ({ id: columnId, labels: columnLabels }))),
    anchors: [...anchors],
  };
}

function axis(all: readonly AxisForm[]): AxisForm[] {
  const byId = new Map<string, AxisForm>();
  for (const item of all) if (!byId.has(item.id)) byId.set(item.id, item);
  return [...byId.values()];
}

/**
 * A form with other tables in the place of its own, and with the sums that go with them.
 * @param tables one for each table of the form
 * @param forms where the sums of a table that is one of theirs are taken from
 */
export function withTables(form: Form, tables: readonly TableForm[], forms: readonly Form[]): Form {
  if (tables.every((table, index) => table === form.tables[index])) return form;
  const whole = forms.find((other) => tables.every((table) => other.tables.includes(table)));
  const identities = tables.flatMap((table) => {
    const owner = forms.find((other) => other.tables.includes(table)) ?? form;
    const ids = new Set(table.cells.map(({ id }) => id));
    return owner.identities.filter(
      ({ table: id, left, right }) => id === table.id && [...left, ...right].every((cell) => ids.has(cell)),
    );
  });
  return { ...form, tables, identities: whole?.identities ?? identities };
}
