import { notices, type CellForm } from "@nianbao/core";
import { headingKey, headingOf, sheetColumns } from "./columns.js";
import { unitColumns, type UnitColumn } from "./unit.js";

/** What a column of a sheet holds. */
export type ColumnMeaning =
  { readonly kind: "unit"; readonly column: UnitColumn } | { readonly kind: "figure"; readonly cell: CellForm };

/** Where the headings of a sheet are and what they say. */
export interface SheetHeadings {
  /** First row below the headings. */
  readonly from: number;
  readonly columns: ReadonlyMap<number, ColumnMeaning>;
  /** Columns that have a heading which means nothing here, and the heading. */
  readonly unknown: readonly { readonly column: number; readonly heading: string }[];
}

/** Rows from the top in which headings are looked for, and the most that they take. */
const searched = 12;
const deepest = 3;

let meanings: ReadonlyMap<string, ColumnMeaning> | undefined;

/** Finds the headings: official labels in one row (`表三·…·自然人`) or in two or three rows above each other. */
export function findHeadings(rows: readonly (readonly string[])[]): SheetHeadings | undefined {
  let best: SheetHeadings | undefined;
  for (let top = 0; top < Math.min(searched, rows.length); top += 1) {
    for (let depth = 1; depth <= deepest && top + depth <= rows.length; depth += 1) {
      const found = readHeadings(rows.slice(top, top + depth), top + depth);
      if (figures(found) > figures(best)) best = found;
    }
  }
  return best;
}

function figures(headings: SheetHeadings | undefined): number {
  return [...(headings?.columns.values() ?? [])].filter(({ kind }) => kind === "figure").length;
}

function readHeadings(rows: readonly (readonly string[])[], from: number): SheetHeadings {
  meanings ??= allMeanings();
  const columns = new Map<number, ColumnMeaning>();
  const unknown: { column: number; heading: string }[] = [];
  const above = rows.slice(0, -1).map(() => "");
  const width = Math.max(...rows.map((row) => row.length));
  for (let column = 0; column < width; column += 1) {
    // A heading over several columns stands in the first of them; those under a new one begin anew.
    above.forEach((_, row) => {
      const text = rows[row]?.[column] ?? "";
      if (text === "") return;
      above[row] = text;
      above.fill("", row + 1);
    });
    const heading = [...above, rows.at(-1)?.[column] ?? ""].join("");
    const meaning = meanings.get(headingKey(heading));
    if (meaning !== undefined) columns.set(column, meaning);
    else if (rows.some((row) => (row[column] ?? "") !== "")) unknown.push({ column, heading });
  }
  return { from, columns, unknown };
}

function allMeanings(): ReadonlyMap<string, ColumnMeaning> {
  const all = new Map<string, ColumnMeaning>();
  for (const column of unitColumns) {
    for (const name of column.names) all.set(headingKey(name), { kind: "unit", column });
  }
  for (const column of sheetColumns(notices)) {
    const meaning = { kind: "figure", cell: column.cell } as const;
    for (const name of [headingOf(column), column.row + column.column, column.cell.id]) {
      const key = headingKey(name);
      if (!all.has(key)) all.set(key, meaning);
    }
  }
  return all;
}
