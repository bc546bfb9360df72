import { cellOf, type CellId, type RecognisedReport } from "@nianbao/core";
import type { PendingCell } from "../state/panel-state.js";
import type { Figures } from "./totals.js";

/** Figures as the panel shows them: what is on its way to the document before what stands there. */
export function figuresOf(recognised: RecognisedReport, pending: ReadonlyMap<CellId, PendingCell>): Figures {
  return (id) => {
    const given = pending.get(id);
    // What the document would not take is not counted: its own figure stands.
    if (given !== undefined && given.state !== "refused") {
      return given.state === "waiting" && given.text !== "" ? toNumber(given.text) : undefined;
    }
    const cell = documentCell(recognised, id);
    return typeof cell?.value === "number" ? cell.value : undefined;
  };
}

/** The cell as it stands in the document. */
export function documentCell(recognised: RecognisedReport, id: CellId) {
  const table = cellOf(recognised.form, id)?.table;
  return table === undefined ? undefined : recognised.tables.get(table)?.cells.get(id);
}

/** Cells of `ids` that are blank in the document and not on their way to it. */
export function blankCells(
  recognised: RecognisedReport,
  pending: ReadonlyMap<CellId, PendingCell>,
  ids: readonly CellId[],
): readonly CellId[] {
  return ids.filter((id) => !pending.has(id) && documentCell(recognised, id)?.state === "blank");
}

/** Cells of `ids` that are blank in the document with no figure on its way there: what is not a number does not count. */
export function openCells(
  recognised: RecognisedReport,
  pending: ReadonlyMap<CellId, PendingCell>,
  ids: readonly CellId[],
): readonly CellId[] {
  return ids.filter((id) => pending.get(id)?.state !== "waiting" && documentCell(recognised, id)?.state === "blank");
}

function toNumber(text: string): number | undefined {
  const value = Number(text);
  return Number.isSafeInteger(value) ? value : undefined;
}
