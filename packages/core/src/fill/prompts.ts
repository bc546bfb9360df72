import type { RemoveBlock } from "../document/edit.js";
import { tableOf } from "../form/lookup.js";
import type { CellId } from "../form/types.js";
import type { RecognisedReport } from "../recognise/types.js";
import { placeholders } from "../rules/residue/placeholders.js";
import type { FillCell } from "./data.js";

/**
 * A table that is filled in needs no prompt any more: removes the paragraphs that are nothing but a prompt from chapters
 * whose table has no blank left once these figures are in it.
 * @param untouched numbers of the chapters that get no text of their own
 */
export function promptEdits(
  report: RecognisedReport,
  cells: Readonly<Record<CellId, FillCell>>,
  untouched: (chapter: number) => boolean,
): readonly RemoveBlock[] {
  return report.chapters.flatMap(({ form, from, to }) => {
    if (form.table === undefined || !untouched(form.number)) return [];
    const table = report.tables.get(form.table);
    const filled = tableOf(report.form, form.table).cells.every(({ id }) =>
      id in cells ? !isBlankCell(cells[id]!) : table?.cells.get(id)?.state !== "blank" && table?.cells.has(id),
    );
    return filled ? promptsOf(report, from, to) : [];
  });
}

function isBlankCell(given: FillCell): boolean {
  return typeof given === "object" && given !== null ? given.state === "blank" : given === null || given === "";
}

function promptsOf(report: RecognisedReport, from: number, to: number): readonly RemoveBlock[] {
  return report.document.blocks.slice(from, to).flatMap((block, index) => {
    if (block.kind !== "paragraph") return [];
    return isPrompt(block.text) ? [{ kind: "removeBlock" as const, block: from + index, expect: block.text }] : [];
  });
}

/** Whether a paragraph is nothing but a prompt. */
export function isPrompt(text: string): boolean {
  const { length } = text.trim();
  return placeholders(text.trim()).some(({ kind, start, end }) => kind === "prompt" && end - start === length);
}
