import { cellText, isInBody, tableCell } from "../../document/access.js";
import type { SetCell } from "../../document/edit.js";
import type { RecognisedCell, RecognisedReport } from "../../recognise/types.js";

/** The edit that puts a text into a figure cell; undefined when the cell is not in a table of the body. */
export function setFigure(report: RecognisedReport, cell: RecognisedCell, text: string): SetCell | undefined {
  const { block, cell: at } = cell.place;
  const table = report.document.blocks[block];
  if (!isInBody(cell.place) || at === undefined || table?.kind !== "table") return undefined;
  const found = tableCell(table, at.row, at.column);
  if (found === undefined) return undefined;
  return { kind: "setCell", block, row: at.row, column: at.column, expect: cellText(found), text };
}
