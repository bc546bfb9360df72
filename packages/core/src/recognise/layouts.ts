import { labelsOf, partsOf, composeTable, withTables, type TablePart } from "../form/mix.js";
import type { Form, TableForm, TableId } from "../form/types.js";
import type { ReportDocument } from "../document/model.js";
import { partEvidence, type PartEvidence } from "./layoutEvidence.js";
import { placeOf } from "./tables/source.js";
import { tablesOf } from "./tables/sources.js";
import type { LayoutLabel, TableLayout } from "./types.js";

/** What the tables of a document look like, whatever the report's year. */
export interface LayoutsFound {
  /** Form of most of the parts of tables that tell the forms apart; the first form where none do. */
  readonly usual: Form;
  /** By table, for tables of which the forms differ: what each part of it shows. */
  readonly tables: ReadonlyMap<TableId, readonly PartFound[]>;
}

interface PartFound {
  readonly name: string;
  /** The part in each form that has it. */
  readonly variants: readonly Variant[];
  /** The variant that the document shows; undefined when it shows neither, or both alike. */
  readonly shown: Variant | undefined;
}

type Variant = PartEvidence & { readonly form: Form; readonly part: TablePart };

/** Reads from the labels of a document's tables which form each table, and each block of table 2, follows. */
export function findLayouts(document: ReportDocument, forms: readonly [Form, ...Form[]]): LayoutsFound {
  const tables = new Map<TableId, readonly PartFound[]>();
  if (forms.length > 1) {
    for (const id of new Set(forms.flatMap((form) => form.tables.map((table) => table.id)))) {
      const variants = forms.flatMap((form) => {
        const table = form.tables.find((candidate) => candidate.id === id);
        return table === undefined ? [] : [{ form, table }];
      });
      if (new Set(variants.map(({ table }) => table)).size > 1) tables.set(id, findParts(document, variants));
    }
  }
  const shown = [...tables.values()].flat().flatMap((part) => part.shown?.form ?? []);
  const count = (form: Form): number => shown.filter((other) => other === form).length;
  const usual = forms.reduce((best, form) => (count(form) > count(best) ? form : best));
  return { usual, tables };
}

function findParts(
  document: ReportDocument,
  variants: readonly { readonly form: Form; readonly table: TableForm }[],
): PartFound[] {
  const parts = variants.map(({ form, table }) => partsOf(table).map((part) => ({ form, part })));
  // In printed order: no form puts blocks between those of another, some have more at the end.
  const names = [
    ...new Set([...parts].sort((a, b) => b.length - a.length).flatMap((all) => all.map(({ part }) => part.name))),
  ];
  const evidence = partEvidence(
    tablesOf(document).flat(),
    parts.flat().map(({ part }) => part),
  );
  return names.map((name): PartFound => {
    const same = parts
      .flat()
      .flatMap(({ form, part }): Variant[] => (part.name === name ? [{ form, part, ...evidence.get(part)! }] : []));
    const best = Math.max(...same.map(({ found }) => found.length));
    const leaders = same.filter(({ found }) => found.length === best);
    return { name, variants: same, shown: best > 0 && leaders.length === 1 ? leaders[0] : undefined };
  });
}

/**
 * The form that a report is held against: that of its year, with the tables as they stand in the document. Where the
 * document has a table, or a block of table 2, of another form, the form has it too, so that its figures are found.
 * @param valid the form for the report's year
 */
export function formAsFound(
  valid: Form,
  forms: readonly Form[],
  found: LayoutsFound,
): { readonly form: Form; readonly layouts: ReadonlyMap<TableId, TableLayout> } {
  const layouts = new Map<TableId, TableLayout>();
  const tables = valid.tables.map((table) => {
    const parts = found.tables.get(table.id);
    if (parts === undefined || parts.every(({ shown }) => shown === undefined)) return table;
    const usual = usualOf(parts, valid);
    const chosen = parts.flatMap(({ name, variants, shown }) => {
      const variant = shown ?? variants.find(({ form }) => form === usual);
      // A block that only the other form has is there when the document has it, or all of the table is of that form.
      const wanted = variant !== undefined && (shown !== undefined || variant.form === valid || variants.length > 1);
      return wanted ? [{ name, ...variant }] : [];
    });
    layouts.set(table.id, {
      form: usual.id,
      parts: chosen.map(({ name, form }) => ({ name, form: form.id })),
      foreign: foreignLabels(parts, valid),
      foreignWords: foreignWords(chosen, valid),
    });
    const [first, ...rest] = chosen.map(({ part }) => part);
    return first === undefined ? table : asComposed([first, ...rest], forms);
  });
  return { form: withTables(valid, tables, forms), layouts };
}

function usualOf(parts: readonly PartFound[], valid: Form): Form {
  const shown = parts.flatMap((part) => part.shown?.form ?? []);
  const count = (form: Form): number => shown.filter((other) => other === form).length;
  return shown.reduce((best, form) => (count(form) > count(best) ? form : best), valid);
}

/**
 * Labels in the document that belong to a form other than the valid one. In a block of that form even those that look
 * like a near miss of the valid form's (处理决定数量), where it has no others.
 */
function foreignLabels(parts: readonly PartFound[], valid: Form): LayoutLabel[] {
  return parts.flatMap(({ variants, shown }) =>
    variants.flatMap((variant) => {
      const { form, telling, found } = variant;
      if (form === valid) return [];
      const cells = variant === shown && telling.length === 0 ? found : telling;
      return cells.map((cell) => ({ text: cell.text.trim(), place: placeOf(cell), form: form.id }));
    }),
  );
}

const composed = new Map<string, TableForm>();

/** Tables put together are kept: patterns of tables are made once for each. There are few. */
function asComposed(parts: readonly [TablePart, ...TablePart[]], forms: readonly Form[]): TableForm {
  const table = composeTable(parts);
  if (forms.some((form) => form.tables.includes(table))) return table;
  const key = JSON.stringify(table.layout.map(({ text, cell, row, column }) => [text ?? cell, row, column]));
  const known = composed.get(key);
  if (known !== undefined) return known;
  composed.set(key, table);
  return table;
}

/** Labels of the parts that follow another form than the valid one, and that the valid form does not have. */
function foreignWords(
  chosen: readonly { readonly form: Form; readonly part: TablePart }[],
  valid: Form,
): ReadonlySet<string> {
  const others = chosen.filter(({ form }) => form !== valid);
  if (others.length === 0) return new Set();
  const own = new Set(valid.tables.flatMap(partsOf).flatMap(labelsOf));
  return new Set(others.flatMap(({ part }) => labelsOf(part)).filter((label) => !own.has(label)));
}
