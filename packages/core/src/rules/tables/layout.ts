import type { Place } from "../../document/model.js";
import { isSameCell } from "../../document/access.js";
import type { TableId } from "../../form/types.js";
import type { RecognisedLabel, RecognisedReport } from "../../recognise/types.js";

/** Whether a fault of a table's shape comes from the layout of another notice (TS-04) and is no fault of its own. */
export function isForeignShape(report: RecognisedReport, table: TableId, text: string, place: Place): boolean {
  const layout = report.layouts.get(table);
  if (layout === undefined) return false;
  return (
    layout.foreign.some((label) => isSameRow(label.place, place)) ||
    [...layout.foreignWords].some((word) => text.includes(`“${word}”`))
  );
}

/** Whether a label differs because it, or what stands in its place, is of the layout of another notice (TS-04). */
export function isForeignLabel(report: RecognisedReport, table: TableId, label: RecognisedLabel): boolean {
  const layout = report.layouts.get(table);
  if (layout === undefined) return false;
  const { place, expected } = label;
  return (
    layout.foreignWords.has(expected) ||
    (place !== undefined && layout.foreign.some((other) => isSameCell(other.place, place)))
  );
}

function isSameRow(a: Place, b: Place): boolean {
  return (
    a.cell !== undefined &&
    b.cell !== undefined &&
    isSameCell({ ...a, cell: { ...a.cell, column: 0 } }, { ...b, cell: { ...b.cell, column: 0 } })
  );
}
