import type { CellForm } from "../form/types.js";
import { parseCell } from "../report/parseCell.js";
import { canonicalise } from "../text/canonical.js";

/**
 * How a figure is written into a standard table: plainly where it was only dressed (full-width or Chinese digits, spaces,
 * separators, a unit), as it stood where it carries a note or is no number. Its value never changes.
 */
export function figureText(raw: string, kind: CellForm["kind"]): string {
  const { value, state } = parseCell(raw, kind);
  const kept = raw.trim();
  if (state !== "text" || value === null || /[([]/.test(canonicalise(raw))) return kept;
  return String(value);
}
