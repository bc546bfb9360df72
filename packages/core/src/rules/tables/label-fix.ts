import type { Fix } from "../../check/finding.js";
import { cellText, isInBody, tableCell } from "../../document/access.js";
import type { RecognisedLabel, RecognisedReport } from "../../recognise/types.js";

/** Puts the official label back; only where one cell holds the whole label. */
export function labelFix(report: RecognisedReport, { expected, actual, place }: RecognisedLabel): readonly Fix[] {
  const table = place === undefined || !isInBody(place) ? undefined : report.document.blocks[place.block];
  if (place?.cell === undefined || table?.kind !== "table") return [];
  const { row, column } = place.cell;
  const cell = tableCell(table, row, column);
  if (cell === undefined || cellText(cell) !== actual) return [];
  return [
    {
      title: `改为“${expected}”`,
      kind: "safe",
      edits: [{ kind: "setCell", block: place.block, row, column, expect: cellText(cell), text: expected }],
    },
  ];
}
