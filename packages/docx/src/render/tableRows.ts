import type { CellId, TableForm } from "@nianbao/core";
import { renderTable } from "@nianbao/templates";
import { tableView } from "./tableView.js";

/** What stands between the column widths of a table and its end: its rows. */
const beforeRows = "</w:tblGrid>";
const afterRows = "</w:tbl>";

/** Stands for a figure while the rows are taken apart; in no label. */
const mark = "\u{e003}";

/** Text that stands in XML as it is: nothing to escape, no line break, no tab, no character that XML cannot hold. */
const plain = /^[^&<>"'`=\u0000-\u001f\u007f\u2028\u2029\ud800-\udfff\ufffe\uffff]*$/;

/** A stretch of the rows that is always the same, or the cell of a figure, blank and round its text. */
type Piece =
  string | { readonly cell: CellId; readonly blank: string; readonly before: string; readonly after: string };

const pieces = new WeakMap<TableForm, readonly Piece[]>();

function rowsIn(xml: string): string {
  return xml.slice(xml.indexOf(beforeRows) + beforeRows.length, xml.lastIndexOf(afterRows));
}

/** Takes the rows that the template gives apart, once for each table of a form. */
function piecesOf(table: TableForm): readonly Piece[] {
  const known = pieces.get(table);
  if (known !== undefined) return known;
  const figures = table.layout.filter((cell) => cell.cell !== undefined);
  figures.sort((left, right) => left.row - right.row || left.column - right.column);
  const ids = figures.map((cell) => cell.cell!);
  const marked = rowsIn(renderTable(tableView(table, { values: new Map(ids.map((id) => [id, mark])) }))).split(
    "<w:tc>",
  );
  const blank = rowsIn(renderTable(tableView(table))).split("<w:tc>");
  const found: Piece[] = [];
  let next = 0;
  marked.forEach((cell, index) => {
    const open = index === 0 ? "" : "<w:tc>";
    const [before, after] = cell.split(mark);
    if (after === undefined) found.push(open + cell);
    else found.push({ cell: ids[next++]!, blank: open + blank[index]!, before: open + before!, after });
  });
  pieces.set(table, found);
  return found;
}

/** The rows of a standard table with these figures: what the template gives, without running it for every cell again. */
function tableRows(table: TableForm, values: ReadonlyMap<CellId, string>): string {
  const parts = piecesOf(table).map((piece) => {
    if (typeof piece === "string") return piece;
    const text = values.get(piece.cell) ?? "";
    if (text === "") return piece.blank;
    return plain.test(text) ? piece.before + text + piece.after : undefined;
  });
  return parts.includes(undefined) ? rowsIn(renderTable(tableView(table, { values }))) : parts.join("");
}

/**
 * Puts the rows into rendered tables that have none.
 * @param xml holding the tables in this order
 */
export function withRows(xml: string, tables: readonly TableForm[], values: ReadonlyMap<CellId, string>): string {
  const [head, ...rest] = xml.split(beforeRows + afterRows);
  return head! + rest.map((part, index) => beforeRows + tableRows(tables[index]!, values) + afterRows + part).join("");
}
