import type { CellId, Form, RecognisedReport } from "@nianbao/core";
import { cellOf } from "@nianbao/core";
import { messages } from "../locale/messages.js";
import type { PendingCell } from "../state/panel-state.js";
import { documentCell } from "./figures.js";
import type { Computed } from "./totals.js";

/** A figure cell as the panel shows it. Plain values, so that a component can tell whether anything changed. */
export interface CellModel {
  readonly id: CellId;
  /** What the input shows. */
  readonly text: string;
  readonly state: "settled" | "waiting" | "invalid" | "refused";
  /** What is wrong with it, for the clerk. */
  readonly note: string | undefined;
  /** For a total: what its parts come to, or undefined while parts are blank. */
  readonly computed: number | undefined;
  /** The figure is the sum of others. */
  readonly total: boolean;
  /** The text is the computed total. */
  readonly agrees: boolean;
}

/** Puts together the document's own figure, the one on its way, and the computed one. */
export function cellModel(
  recognised: RecognisedReport,
  pending: ReadonlyMap<CellId, PendingCell>,
  totals: ReadonlyMap<CellId, Computed>,
  id: CellId,
): CellModel {
  const given = pending.get(id);
  const own = documentCell(recognised, id);
  const total = totals.get(id);
  const computed = total !== undefined && "value" in total ? total.value : undefined;
  const text = given?.text ?? own?.raw.trim() ?? "";
  const shown = given?.state === "waiting" ? Number(text) : typeof own?.value === "number" ? own.value : undefined;
  return {
    id,
    text,
    state: given?.state ?? "settled",
    note: given === undefined ? ownNote(recognised.form, own) : given.note,
    computed,
    total: total !== undefined,
    agrees: text !== "" && computed !== undefined && computed === shown,
  };
}

function ownNote(form: Form, own: ReturnType<typeof documentCell>): string | undefined {
  if (own?.state === "slash" || own?.state === "text") return messages.fill.notPlainNumber;
  return own !== undefined && cellOf(form, own.id) === undefined ? messages.fill.unplaced : undefined;
}
