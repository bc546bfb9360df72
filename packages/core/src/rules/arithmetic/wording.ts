import { cellOf, tableOf } from "../../form/lookup.js";
import type { CellForm, Form } from "../../form/types.js";
import type { Suspect } from "./suspects.js";
import type { ClosedSum, Term } from "./sums.js";

/** Longest list of addends that is still read. */
const listedTerms = 6;

/** Addends worth naming: of many, only those that are not 0. */
export function namedTerms(terms: readonly Term[]): readonly Term[] {
  return terms.length > listedTerms ? terms.filter((term) => term.value !== 0) : terms;
}

/** A broken sum: `表三“总计”列：一(12)+二(0)=12，三（七）(10)+四(1)=11，相差 1`. */
export function brokenSum(form: Form, sum: ClosedSum): string {
  return `${tableOf(form, sum.identity.table).name}${sides(form, sum)}，相差 ${difference(sum)}`;
}

/** One figure that breaks several sums, with the row, the column and all sides. */
export function brokenBySuspect(form: Form, { cell, expected, sums }: Suspect): string {
  const place = cellOf(form, cell.id)!;
  const where = `${tableOf(form, place.table).name}“${rowName(place)}”行“${columnName(place)}”列`;
  const both = sums.map((sum) => sides(form, sum)).join("；");
  return `${where}填的是 ${String(cell.value)}，与 ${sums.length} 个合计对不上：${both}；都相差 ${difference(sums[0]!)}，这一格改为 ${expected} 就都对得上`;
}

/** The line along which a sum runs: `“总计”列`, `“（一）予以公开”行`, in table 4 `“行政复议”栏`. */
export function lineName(form: Form, { identity }: Pick<ClosedSum, "identity">): string {
  const cell = cellOf(form, identity.left[0]!)!;
  if (!alongRow(identity.family)) return `“${columnName(cell)}”列`;
  return `“${rowName(cell)}”${cell.table === "t4" ? "栏" : "行"}`;
}

/** A figure's name within its line. */
export function termName(form: Form, { cell }: Term, family: ClosedSum["identity"]["family"]): string {
  const place = cellOf(form, cell.id)!;
  return alongRow(family) ? columnName(place) : shortRowName(place);
}

function sides(form: Form, sum: ClosedSum): string {
  const side = (terms: readonly Term[], value: number): string => sideWords(form, sum, terms, value);
  return `${lineName(form, sum)}：${side(sum.left, sum.leftSum)}，${side(sum.right, sum.rightSum)}`;
}

function sideWords(form: Form, sum: ClosedSum, terms: readonly Term[], value: number): string {
  const { family } = sum.identity;
  const named = (term: Term): string => `${termName(form, term, family)}(${term.value})`;
  if (terms.length === 1) return named(terms[0]!);
  const shown = namedTerms(terms);
  if (shown.length > 0 && shown.length <= listedTerms) return `${shown.map(named).join("+")}=${value}`;
  const [first, last] = [terms[0]!, terms.at(-1)!].map((term) =>
    termName(form, term, family).replace(/(?<=）).*$/u, ""),
  );
  return `${first}至${last}共 ${terms.length} 项相加=${value}`;
}

function difference({ leftSum, rightSum }: ClosedSum): number {
  return leftSum > rightSum ? leftSum - rightSum : rightSum - leftSum;
}

function alongRow(family: ClosedSum["identity"]["family"]): boolean {
  return family === "T3-C" || family === "T4-A";
}

/** `（三）不予公开·1.属于国家秘密`, `行政诉讼·复议后起诉`, `（七）总计`. */
function rowName(cell: CellForm): string {
  const labels = cell.table === "t3" && cell.rowLabels.length > 1 ? cell.rowLabels.slice(1) : cell.rowLabels;
  return labels.map((label) => label.replace(/（区分处理.*$/u, "")).join("·");
}

function columnName(cell: CellForm): string {
  return cell.columnLabels.at(-1)!;
}

/** As the form numbers it: `一`, `三（七）`, `（三）1`; of the results' own rows only the total names its 三. */
function shortRowName(cell: CellForm): string {
  const [top = "", ...inner] = cell.rowLabels;
  const numbers = inner.map((label) => /^（.+?）|^\d+/u.exec(label)?.[0] ?? label);
  if (inner.length === 0) return /^(.)、/u.exec(top)?.[1] ?? top;
  return cell.rowId === "total" ? `${top.charAt(0)}${numbers.join("")}` : numbers.join("");
}
