import type { ReportDocument } from "../document/model.js";
import type { Form, TableId } from "../form/types.js";
import { findTables } from "./tables/fragments.js";
import { recogniseTable } from "./tables/table.js";
import type { RecognisedTable } from "./types.js";

/** Finds and reads the statistics tables of a form in a document: the first of each kind, and any further ones. */
export function recogniseTables(
  document: ReportDocument,
  form: Form,
): { readonly tables: ReadonlyMap<TableId, RecognisedTable>; readonly extraTables: readonly RecognisedTable[] } {
  const tables = new Map<TableId, RecognisedTable>();
  const extraTables: RecognisedTable[] = [];
  for (const group of findTables(document, form)) {
    const table = recogniseTable(group, form);
    if (tables.has(table.id)) extraTables.push(table);
    else tables.set(table.id, table);
  }
  return { tables, extraTables };
}
