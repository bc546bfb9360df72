import { labelsOf, partsOf, type TablePart } from "../form/mix.js";
import type { Form, TableForm, TableId } from "../form/types.js";
import { canonicalise } from "../text/canonical.js";
import { similarity } from "../text/difference.js";
import { patternOf } from "./tables/pattern.js";

/** A part of a table in one form, with what tells it from the part of the same name in the others. */
export interface Variant {
  readonly form: Form;
  readonly part: TablePart;
  /** Labels (canonical) that stand in this variant only. */
  readonly own: ReadonlySet<string>;
  /** Those of them that are no near miss of a label of another form: 规范性文件 is 行政规范性文件 cut short. */
  readonly telling: ReadonlySet<string>;
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
  const variants = tables.flatMap((each) => each.parts.map((part) => variant(each.form, part, parts)));
  return [
    {
      id,
      names: [...names],
      variants,
      partOfWord: tables.some((each) => each.parts.length > 1) ? partWords(parts) : undefined,
    },
  ];
}

function variant(form: Form, part: TablePart, parts: readonly TablePart[]): Variant {
  const others = parts.filter((other) => other !== part && other.name === part.name);
  const elsewhere = others.length > 0 ? others : parts.filter(({ table }) => table !== part.table);
  const foreign = new Set(elsewhere.flatMap(labelsOf).map(canonicalise));
  const own = new Set(
    labelsOf(part)
      .map(canonicalise)
      .filter((key) => !foreign.has(key)),
  );
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
  const isOther = (key: string): boolean =>
    ![...foreign].some((other) => canBeAlike(other, key) && similarity(other, key) >= alike);
  const telling = others.length === 0 ? own : new Set([...[...own].filter(isOther), ...namesHere.keys()]);
  return { form, part, own, telling, namesHere };
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
