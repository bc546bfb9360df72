import { labelsOf, partsOf, type TablePart } from "../form/mix.js";
import type { Form, TableForm, TableId } from "../form/types.js";
import { canonicalise } from "../text/canonical.js";
import { similarity } from "../text/difference.js";
import { patternOf } from "./tables/pattern.js";

/** A part of a table in one form, with what tells it from the part of the same name in the others. */
export interface Variant {
  readonly form: Form;
  readonly part: TablePart;
  /** Labels (canonical) that not every variant has. */
  readonly own: ReadonlySet<string>;
  /** By each other form: labels that it has not, and that are no near miss of one it has: 规范性文件 is 行政规范性文件 cut short. */
  readonly telling: ReadonlyMap<Form, ReadonlySet<string>>;
  /** Labels that the others have too but that name a row of figures here only, with the name of the row that comes next. */
  readonly namesHere: ReadonlyMap<string, string>;
}

/** A table of which the forms differ. */
export interface TableWords {
  readonly id: TableId;
  /** Names of its parts in printed order. */
  readonly names: readonly string[];
  readonly variants: readonly Variant[];
  /** Captions and names of rows (canonical) with the part that they belong to; undefined for a table without parts. */
  readonly partOfWord: ReadonlyMap<string, { readonly part: string; readonly caption: boolean }> | undefined;
}

/** More alike than this, a label is the other one altered. */
const alike = 0.6;

const known = new WeakMap<readonly Form[], readonly TableWords[]>();

/** What tells the layouts of some forms apart; made once for a list of forms. */
export function layoutWords(forms: readonly Form[]): readonly TableWords[] {
  let words = known.get(forms);
  if (words === undefined) {
    const ids = new Set(forms.flatMap(({ tables }) => tables.map(({ id }) => id)));
    known.set(forms, (words = [...ids].flatMap((id) => wordsOf(id, forms))));
  }
  return words;
}

function wordsOf(id: TableId, forms: readonly Form[]): TableWords[] {
  const tables = forms.flatMap((form) => {
    const table = form.tables.find((candidate) => candidate.id === id);
    return table === undefined ? [] : [{ form, table, parts: partsOf(table) }];
  });
  if (new Set(tables.map(({ table }) => table)).size < 2) return [];
  const parts = tables.flatMap((each) => each.parts);
  // In printed order: no form puts blocks between those of another, some have more at the end.
  const longest = [...tables].sort((a, b) => b.parts.length - a.parts.length);
  const names = new Set(longest.flatMap((each) => each.parts.map(({ name }) => name)));
  const variants = tables.flatMap((each) => each.parts.map((part) => variant(each.form, part, tables)));
  return [
    {
      id,
      names: [...names],
      variants,
      partOfWord: tables.some((each) => each.parts.length > 1) ? partWords(parts) : undefined,
    },
  ];
}

interface Candidate {
  readonly form: Form;
  readonly table: TableForm;
  readonly parts: readonly TablePart[];
}

function variant(form: Form, part: TablePart, tables: readonly Candidate[]): Variant {
  const elsewhere = tables.filter(({ table }) => table !== part.table);
  const others = elsewhere.flatMap(({ parts }) => parts.filter(({ name }) => name === part.name));
  // A part that no other form has is told from the whole of their tables.
  const compared = elsewhere.flatMap((other) => {
    const same = other.parts.filter(({ name }) => name === part.name);
    const labels = (others.length > 0 ? same : other.parts).flatMap(labelsOf).map(canonicalise);
    return labels.length === 0 ? [] : [{ form: other.form, labels: new Set(labels) }];
  });
  const foreign = new Set(compared.flatMap(({ labels }) => [...labels]));
  const printed = labelsOf(part).map(canonicalise);
  const own = new Set(printed.filter((key) => compared.some(({ labels }) => !labels.has(key))));
  const namesHere = new Map<string, string>();
  if (others.length > 0) {
    const named = new Set(others.flatMap(({ table }) => rowNames(table)));
    const rows = patternOf(part.table).rows;
    rows.forEach(({ name, row }, index) => {
      const follower = rows[index + 1]?.name?.key;
      if (name === undefined || follower === undefined || row < part.from || row >= part.to) return;
      if (foreign.has(name.key) && !named.has(name.key)) namesHere.set(name.key, follower);
    });
  }
  const telling = compared.map(({ form: other, labels }) => {
    const isNone = (key: string): boolean =>
      others.length === 0 || ![...labels].some((label) => canBeAlike(label, key) && similarity(label, key) >= alike);
    const clear = printed.filter((key) => !labels.has(key) && isNone(key));
    return [other, new Set([...clear, ...namesHere.keys()])] as const;
  });
  return { form, part, own, telling: new Map(telling), namesHere };
}

/** Whether lengths allow two labels to be alike: spares most pairs the comparison, which a single check would feel. */
function canBeAlike({ length: one }: string, { length: other }: string): boolean {
  return Math.min(one, other) >= alike * Math.max(one, other);
}

const rowNames = (table: TableForm): string[] => patternOf(table).rows.flatMap(({ name }) => name?.key ?? []);

function partWords(parts: readonly TablePart[]): NonNullable<TableWords["partOfWord"]> {
  const words = new Map<string, { readonly part: string; readonly caption: boolean }>();
  for (const { name: part, table, from, to } of parts) {
    words.set(canonicalise(part), { part, caption: true });
    for (const { name, row } of patternOf(table).rows) {
      if (name !== undefined && from <= row && row < to) words.set(name.key, { part, caption: false });
    }
  }
  return words;
}
