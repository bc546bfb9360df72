import { cellText, isInBody, tableCell } from "../document/access.js";
import type { Edit } from "../document/edit.js";
import { cellOf, describeCell, tableOf } from "../form/lookup.js";
import type { CellForm, CellId } from "../form/types.js";
import { insideNames } from "../locale/words.js";
import type { RecognisedReport } from "../recognise/types.js";
import type { FillCell } from "./data.js";

/** Edits that put given figures into their cells, and what could not be done, one Chinese line each. */
export function cellEdits(
  report: RecognisedReport,
  cells: Readonly<Record<CellId, FillCell>>,
): { readonly edits: readonly Edit[]; readonly problems: readonly string[] } {
  const edits: Edit[] = [];
  const problems: string[] = [];
  for (const [id, given] of Object.entries(cells)) {
    const outcome = cellEdit(report, id, given);
    if (typeof outcome === "string") problems.push(outcome);
    else if (outcome !== undefined) edits.push(outcome);
  }
  return { edits, problems };
}

/** One edit; undefined when the cell already says so; a string when it cannot be done. */
function cellEdit(report: RecognisedReport, id: CellId, given: FillCell): Edit | string | undefined {
  const form = cellOf(report.form, id);
  if (form === undefined) return `没有叫“${id}”的格，请核对编号`;
  const name = describeCell(report.form, id);
  const text = figureText(form, given);
  if (text === undefined) {
    return `${name}要填${form.kind === "count" ? "不小于 0 的整数" : "以万元计的金额"}，给的是 ${JSON.stringify(given)}`;
  }
  const table = report.tables.get(form.table);
  if (table === undefined) return `文档里没有找到${tableOf(report.form, form.table).name}，${name}没有填`;
  const cell = table.cells.get(id);
  if (cell?.place.cell === undefined) return `${name}在文档的表格里认不出来，没有填${reason(table.unplaced.get(id))}`;
  if (!isInBody(cell.place))
    return `${tableOf(report.form, form.table).name}${insideNames[table.inside ?? "cell"]}，${name}没有填`;
  const { block, cell: at } = cell.place;
  const printed = report.document.blocks[block];
  const found = printed?.kind === "table" ? tableCell(printed, at.row, at.column) : undefined;
  if (found === undefined) return `${name}在文档的表格里认不出来，没有填`;
  const expect = cellText(found);
  return expect.trim() === text ? undefined : { kind: "setCell", block, row: at.row, column: at.column, expect, text };
}

function reason(words: string | undefined): string {
  return words === undefined ? "" : `（${words}）`;
}

/** What to print for a given figure, or undefined when it is none. A cell as `read` gives it is taken at its word. */
function figureText(form: CellForm, given: FillCell): string | undefined {
  if (given === null) return "";
  if (typeof given === "object") return given.state === "blank" ? "" : given.raw.trim();
  const text = typeof given === "number" ? plainNumber(given) : given.trim();
  if (text === "" || text === "/") return text;
  const proper = form.kind === "count" ? /^(?:0|[1-9]\d*)$/ : /^(?:0|[1-9]\d*)(?:\.\d+)?$/;
  return text !== undefined && proper.test(text) ? text : undefined;
}

/** Digits of a number as written; undefined where a double no longer holds them all. */
function plainNumber(number: number): string | undefined {
  if (!Number.isFinite(number) || (Number.isInteger(number) && !Number.isSafeInteger(number))) return undefined;
  return Object.is(number, -0) ? "0" : String(number);
}
