import { isSameCell } from "../document/access.js";
import type { Edit } from "../document/edit.js";
import type { Place } from "../document/model.js";
import type { Finding } from "./finding.js";

/** Safe fixes that can be made in one go, and the findings that they put right. */
export interface SafeFixes {
  readonly edits: readonly Edit[];
  readonly findings: readonly Finding[];
}

/**
 * The safe fixes of some findings, those left out that touch words which an earlier one changes: they are offered again
 * when the document has been looked at anew.
 */
export function safeFixes(findings: readonly Finding[]): SafeFixes {
  const edits: Edit[] = [];
  const mended: Finding[] = [];
  for (const finding of findings) {
    const fix = finding.fixes.find(({ kind }) => kind === "safe");
    if (fix === undefined || fix.edits.some((edit) => edits.some((other) => collide(edit, other)))) continue;
    edits.push(...fix.edits);
    mended.push(finding);
  }
  return { edits, findings: mended };
}

/** Whether two edits cannot be trusted to give together what each gives alone. */
function collide(one: Edit, other: Edit): boolean {
  const [a, b] = [changed(one), changed(other)];
  if (a === "structure" || b === "structure") return true;
  if (a.block !== b.block || a.story !== b.story) return false;
  if (a.cell === undefined || b.cell === undefined) return overlap(a, b);
  return isSameCell(a, b);
}

/** Side by side is too near: taking a mark away and putting one there are meant for the same spot. */
function overlap(a: Place, b: Place): boolean {
  return a.start <= b.end && b.start <= a.end;
}

/** Where an edit changes words; edits that add or remove blocks go alone. */
function changed(edit: Edit): Place | "structure" {
  if (edit.kind === "replaceText") return edit.place;
  if (edit.kind !== "setCell") return "structure";
  const { block, row, column } = edit;
  return { block, cell: { row, column, paragraph: 0 }, start: 0, end: 0 };
}
