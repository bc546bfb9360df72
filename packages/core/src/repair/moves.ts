import { cellText, tableCell } from "../document/access.js";
import type { ReportDocument } from "../document/model.js";
import { cellOf } from "../form/lookup.js";
import type { Form } from "../form/types.js";
import type { RecognisedCell, RecognisedTable } from "../recognise/types.js";
import { canonicalise } from "../text/canonical.js";
import { figureText } from "./figureText.js";
import { headingAbove } from "./surroundings.js";
import type { RepairBlank, RepairMove } from "./types.js";

/**
 * Where the figures of a recognised table go in the standard one. A figure stays out when the form has no such cell, or
 * when another heading than the cell's stands over it (本年新公开数量 is not 本年废止件数, though it is the second column).
 * @param labels of the form, canonical
 */
export function movesOf(
  document: ReportDocument,
  table: RecognisedTable,
  form: Form,
  labels: ReadonlySet<string>,
): { readonly moves: readonly RepairMove[]; readonly blanks: readonly RepairBlank[] } {
  const moves: RepairMove[] = [];
  const blanks: RepairBlank[] = [];
  const cells = form.tables.find(({ id }) => id === table.id)?.cells ?? [];
  for (const { id, kind } of cells) {
    const found = table.cells.get(id);
    if (found === undefined) {
      blanks.push({ cell: id, reason: table.unplaced.get(id) ?? "原表里没有这一格" });
      continue;
    }
    const foreign = foreignHeading(document, table, form, found, labels);
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

/** Words over a figure that are neither its own heading nor any label of the form. */
function foreignHeading(
  document: ReportDocument,
  table: RecognisedTable,
  form: Form,
  { id, place }: RecognisedCell,
  labels: ReadonlySet<string>,
): string | undefined {
  const own = cellOf(form, id)?.columnLabels.at(-1);
  if (table.labels.some(({ expected, match }) => expected === own && match !== "missing")) return undefined;
  const block = document.blocks[place.block];
  if (block?.kind !== "table" || place.cell === undefined) return undefined;
  const cell = tableCell(block, place.cell.row, place.cell.column);
  const heading = cell && headingAbove(block, cell);
  if (heading === undefined) return undefined;
  const words = cellText(heading);
  return labels.has(canonicalise(words)) ? undefined : words.replace(/\s+/gu, "");
}
