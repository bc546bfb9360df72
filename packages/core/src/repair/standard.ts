import { cellText } from "../document/access.js";
import type { ReportDocument } from "../document/model.js";
import { tableOf } from "../form/lookup.js";
import type { Form } from "../form/types.js";
import { canonicalise } from "../text/canonical.js";
import type { RepairExtent } from "./extent.js";

/** Whether a table already is the standard one: in one piece, every label and every merge in its place. */
export function isStandard({ blocks: all }: ReportDocument, { tables, blocks }: RepairExtent, form: Form): boolean {
  const [table] = tables;
  const printed = all[blocks[0]!];
  if (table === undefined || tables.length > 1 || blocks.length > 1 || printed?.kind !== "table") return false;
  const { layout } = tableOf(form, table.id);
  if (printed.cells.length !== layout.length) return false;
  return layout.every(({ row, column, rowSpan, columnSpan, text }, index) => {
    const cell = printed.cells[index]!;
    const placed =
      cell.row === row && cell.column === column && cell.rowSpan === rowSpan && cell.columnSpan === columnSpan;
    return placed && (text === undefined || canonicalise(cellText(cell)) === canonicalise(text));
  });
}
