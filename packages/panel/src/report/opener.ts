import type { ReportDetail } from "../ui/view-state.js";

/** Name of the button that opens a detail, for `data-opens`: it gets the focus back. */
export function openerOf(detail: ReportDetail): string {
  return detail.kind === "repair" ? `repair-${detail.table}` : `sentences-${String(detail.chapter)}`;
}
