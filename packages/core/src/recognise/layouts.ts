import type { ReportDocument } from "../document/model.js";
import { composeTable, labelsOf, partsOf, withTables, type TablePart } from "../form/mix.js";
import type { Form, TableForm, TableId } from "../form/types.js";
import { layoutEvidence } from "./layoutEvidence.js";
import { layoutWords, type Variant } from "./layoutWords.js";
import { placeOf, type SourceCell } from "./tables/source.js";
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
  /** The part in each form that has it, with the labels of the document that speak for it. */
  readonly variants: readonly (Variant & { readonly found: readonly SourceCell[] })[];
  /** The variant that the document shows; undefined when it shows neither, or both alike. */
  readonly shown: PartFound["variants"][number] | undefined;
}

/** Reads from the labels of a document's tables which form each table, and each block of table 2, follows. */
export function findLayouts(document: ReportDocument, forms: readonly [Form, ...Form[]]): LayoutsFound {
  const rows = tablesOf(document).flat();
  const tables = new Map(
    layoutWords(forms).map((words) => {
      const evidence = layoutEvidence(rows, words);
      const parts = words.names.map((name): PartFound => {
        const variants = words.variants
          .filter(({ part }) => part.name === name)
          .map((variant) => ({ ...variant, found: evidence.get(variant) ?? [] }));
        const best = Math.max(...variants.map(({ found }) => found.length));
        const leaders = variants.filter(({ found }) => found.length === best);
        return { variants, shown: best > 0 && leaders.length === 1 ? leaders[0] : undefined };
      });
      return [words.id, parts] as const;
    }),
  );
  return { usual: mostOf([...tables.values()].flat(), forms, forms[0]), tables };
}

/** The form that most parts show; among equals the first choice, then the first. */
function mostOf(parts: readonly PartFound[], forms: readonly Form[], firstChoice: Form): Form {
  const count = (form: Form): number => parts.filter(({ shown }) => shown?.form === form).length;
  return forms.reduce((best, form) => (count(form) > count(best) ? form : best), firstChoice);
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
    const usual = mostOf(parts, forms, valid);
    const chosen = parts.flatMap(({ variants, shown }) => {
      const variant = shown ?? variants.find(({ form }) => form === usual);
      // A block that the valid form does not have is there only when the document has it.
      const wanted = variant !== undefined && (shown !== undefined || variant.form === valid || variants.length > 1);
      return wanted ? [variant] : [];
    });
    layouts.set(table.id, {
      form: usual.id,
      parts: chosen.map(({ part, form }) => ({ name: part.name, form: form.id })),
      foreign: foreignLabels(parts, valid),
      foreignWords: foreignWords(chosen, valid),
    });
    const [first, ...rest] = chosen.map(({ part }) => part);
    return first === undefined ? table : asComposed([first, ...rest], forms);
  });
  return { form: withTables(valid, tables, forms), layouts };
}

/**
 * Labels in the document that belong to a form other than the valid one. In a block of that form even those that look
 * like a near miss of the valid form's (处理决定数量), where it has no others.
 */
function foreignLabels(parts: readonly PartFound[], valid: Form): LayoutLabel[] {
  return parts.flatMap(({ variants, shown }) => {
    // Where the part follows another form, that form's labels; else those of any that are mixed in, each once.
    const others = variants.filter(
      (variant) => variant.form !== valid && (shown?.form === valid || !shown || variant === shown),
    );
    const told = new Set<SourceCell>();
    return others.flatMap((variant) => {
      const { form, own, telling, found } = variant;
      const against = telling.get(valid) ?? own;
      const clear = found.filter(({ key }) => against.has(key));
      const cells = (variant === shown && clear.length === 0 ? found : clear).filter((cell) => !told.has(cell));
      for (const cell of cells) told.add(cell);
      return cells.map((cell) => ({ text: cell.text.trim(), place: placeOf(cell), form: form.id }));
    });
  });
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
