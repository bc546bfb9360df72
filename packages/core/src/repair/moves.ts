import { cellText, tableCell } from "../document/access.js";
import type { Place, ReportDocument } from "../document/model.js";
import { cellOf } from "../form/lookup.js";
import type { Form } from "../form/types.js";
import type { RecognisedCell, RecognisedTable } from "../recognise/types.js";
import { canonicalise } from "../text/canonical.js";
import { figureText } from "./figureText.js";
import { shortRowFigures } from "./shortRows.js";
import { headingAbove, holdsWords } from "./surroundings.js";
import type { RepairBlank, RepairMove } from "./types.js";

/**
 * Where the figures of a recognised table go in the standard one. A figure stays out when the form has no such cell, or
 * when another heading than the cell's stands over it (本年新公开数量 is not 本年废止件数, though it is the second column).
 * @param form the standard one
 * @param asFound the form with the tables as they stand in the document: a cell with the same id in both means the same
 * @param labels of the standard form, canonical
 */
export function movesOf(
  document: ReportDocument,
  table: RecognisedTable,
  form: Form,
  asFound: Form,
  labels: ReadonlySet<string>,
): { readonly moves: readonly RepairMove[]; readonly blanks: readonly RepairBlank[] } {
  const moves: RepairMove[] = [];
  const blanks: RepairBlank[] = [];
  const ofForm = form.tables.find(({ id }) => id === table.id);
  const cells = ofForm?.cells ?? [];
  const short = new Map(
    ofForm === undefined ? [] : shortRowFigures(document, table, ofForm).map((each) => [each.cell.id, each]),
  );
  const slipped = slippedRows(document, table);
  for (const { id, kind } of cells) {
    const found = table.cells.get(id);
    const told = short.get(id);
    if (told !== undefined) {
      const { from, raw } = told;
      moves.push({ cell: id, from, raw, text: figureText(raw, kind), confidence: "likely" });
      continue;
    }
    if (found === undefined) {
      blanks.push({ cell: id, reason: table.unplaced.get(id) ?? "原表里没有这一格" });
      continue;
    }
    if (slipped.has(rowKey(found.place))) {
      blanks.push({ cell: id, reason: "原表这一行的数与表头错开了，分不清各是哪一列" });
      continue;
    }
    const foreign = foreignHeading(document, table, [form, asFound], found, labels);
    if (foreign !== undefined) {
      blanks.push({ cell: id, reason: `原表这一列是“${foreign}”，不是同一个数` });
    } else if (found.state === "blank") {
      blanks.push({ cell: id, reason: "原表这一格是空的" });
    } else {
      const { place: from, raw, confidence } = found;
      moves.push({ cell: id, from, raw, text: figureText(raw, kind), confidence });
    }
  }
  return { moves, blanks };
}

const rowKey = ({ block, cell }: Place): string => `${block}:${cell?.row}`;

/**
 * Rows that have room for a figure on one side and a number too many on the other: most likely all their figures have
 * slipped, so none is taken at its place.
 */
function slippedRows(document: ReportDocument, table: RecognisedTable): ReadonlySet<string> {
  const rows = new Map<string, RecognisedCell[]>();
  for (const cell of table.cells.values()) {
    const key = rowKey(cell.place);
    rows.set(key, [...(rows.get(key) ?? []), cell]);
  }
  const slipped = new Set<string>();
  for (const [key, cells] of rows) {
    const { block, cell: at } = cells[0]!.place;
    const printed = document.blocks[block];
    if (printed?.kind !== "table" || at === undefined || !cells.some(({ state }) => state === "blank")) continue;
    const columns = cells.map(({ place }) => place.cell?.column ?? 0);
    const [left, right] = [Math.min(...columns), Math.max(...columns)];
    const outside = printed.cells.some(
      (cell) =>
        cell.row === at.row &&
        (cell.column < left || cell.column > right) &&
        /^\d/.test(figureText(cellText(cell), "count")) &&
        !holdsWords(cellText(cell)),
    );
    if (outside) slipped.add(key);
  }
  return slipped;
}

/** Words over a figure that are neither its own heading nor any label of the form. */
function foreignHeading(
  document: ReportDocument,
  table: RecognisedTable,
  forms: readonly Form[],
  { id, place }: RecognisedCell,
  labels: ReadonlySet<string>,
): string | undefined {
  const own = forms.map((form) => cellOf(form, id)?.columnLabels.at(-1));
  if (table.labels.some(({ expected, match }) => own.includes(expected) && match !== "missing")) return undefined;
  const block = document.blocks[place.block];
  if (block?.kind !== "table" || place.cell === undefined) return undefined;
  const cell = tableCell(block, place.cell.row, place.cell.column);
  const heading = cell && headingAbove(block, cell);
  if (heading === undefined) return undefined;
  const words = cellText(heading);
  return labels.has(canonicalise(words)) ? undefined : words.replace(/\s+/gu, "");
}
