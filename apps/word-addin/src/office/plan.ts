import { blockAt, cellText, paragraphAt, tableCell, type Paragraph } from "@nianbao/core";
import type { Edit, Place, Refusal, RefusalCode, ReplaceText, ReportDocument, SetCell } from "@nianbao/core";
import type { Alignment, ListedParagraph } from "./alignment.js";
import { searchFor, type Search } from "./locate.js";

/** One thing to queue in Word. `at` is an index in Word's list of paragraphs. */
export type Step =
  | { readonly kind: "setText"; readonly at: number; readonly text: string }
  | { readonly kind: "replaceFound"; readonly at: number; readonly search: Search; readonly text: string }
  | {
      readonly kind: "insertBeside";
      readonly at: number;
      readonly search: Search;
      readonly text: string;
      readonly side: "Start" | "End";
    }
  | { readonly kind: "setControl"; readonly at: number; readonly tag: string; readonly text: string }
  | { readonly kind: "deleteParagraph"; readonly at: number };

export interface TextPlan {
  readonly steps: readonly Step[];
  readonly refused: readonly Refusal[];
  /** Edits that were turned into steps. */
  readonly planned: readonly (ReplaceText | SetCell)[];
}

/**
 * Turns edits of text into steps on Word's paragraphs, all against the document as last read. Pure: nothing is
 * written unless Word's own text is the one the edit expects.
 */
export function planTextEdits(
  document: ReportDocument,
  alignment: Alignment,
  listed: readonly ListedParagraph[],
  edits: readonly (ReplaceText | SetCell)[],
): TextPlan {
  const steps: Step[] = [];
  const refused: Refusal[] = [];
  const planned: (ReplaceText | SetCell)[] = [];
  const take = (edit: ReplaceText | SetCell, made: readonly Step[] | RefusalCode): void => {
    if (typeof made === "string") refused.push({ edit, code: made });
    else {
      steps.push(...made);
      planned.push(edit);
    }
  };

  for (const edit of edits) if (edit.kind === "setCell") take(edit, planCell(document, alignment, listed, edit));

  // Within a paragraph from the back, so that offsets before stay true; each search sees the text as it will be then.
  const texts = new Map<number, string>();
  const replacements = edits
    .filter((edit) => edit.kind === "replaceText")
    .sort((a, b) => b.place.start - a.place.start);
  for (const edit of replacements) {
    const paragraph = paragraphAt(document, edit.place);
    const at = alignment.indexOf(edit.place);
    if (paragraph === undefined) take(edit, "missing");
    else if (paragraph.text.slice(edit.place.start, edit.place.end) !== edit.expect) take(edit, "changed");
    else if (at === undefined || listed[at]?.text !== paragraph.text) take(edit, "protected");
    else {
      const text = texts.get(at) ?? paragraph.text;
      const tag = controlWith(document, edit);
      const made: readonly Step[] | RefusalCode =
        tag === undefined
          ? planReplacement(paragraph, text, at, edit)
          : [{ kind: "setControl", at, tag, text: edit.text }];
      if (typeof made !== "string")
        texts.set(at, text.slice(0, edit.place.start) + edit.text + text.slice(edit.place.end));
      take(edit, made);
    }
  }
  return { steps, refused, planned };
}

function planCell(
  document: ReportDocument,
  alignment: Alignment,
  listed: readonly ListedParagraph[],
  edit: SetCell,
): readonly Step[] | RefusalCode {
  const table = blockAt(document, { block: edit.block, start: 0, end: 0 });
  const cell = table?.kind === "table" ? tableCell(table, edit.row, edit.column) : undefined;
  if (cell === undefined) return "missing";
  if (cellText(cell) !== edit.expect) return "changed";
  const found: number[] = [];
  for (const [paragraph, { text }] of cell.paragraphs.entries()) {
    const place = { row: edit.row, column: edit.column, paragraph };
    const at = alignment.indexOf({ block: edit.block, cell: place, start: 0, end: text.length });
    if (at === undefined || listed[at]?.text !== text) return "protected";
    found.push(at);
  }
  // A cell's last paragraph cannot be deleted in Word, so it is the one that stays.
  const last = found.pop()!;
  return [
    ...found.map((at): Step => ({ kind: "deleteParagraph", at })),
    { kind: "setText", at: last, text: edit.text },
  ];
}

/**
 * Tag of the control whose whole content an edit replaces. Word replaces it through the control, which then stays; only
 * where it is the one of its tag in the paragraph, as Word at 1.3 tells controls apart by no more.
 */
function controlWith(document: ReportDocument, { place, text }: ReplaceText): string | undefined {
  if (text === "" || place.start === place.end) return undefined;
  const within = document.controls.filter((control) => sameParagraph(control.place, place));
  const found = within.find((control) => control.place.start === place.start && control.place.end === place.end);
  if (found === undefined || within.filter(({ tag }) => tag === found.tag).length > 1) return undefined;
  return found.tag;
}

function sameParagraph(a: Place, b: Place): boolean {
  return a.block === b.block && a.story === b.story && JSON.stringify(a.cell) === JSON.stringify(b.cell);
}

function planReplacement(
  paragraph: Paragraph,
  text: string,
  at: number,
  edit: ReplaceText,
): readonly Step[] | RefusalCode {
  const { start, end } = edit.place;
  if (start === end) {
    if (text === "") return [{ kind: "setText", at, text: edit.text }];
    const side = start > 0 ? "End" : "Start";
    const search = start > 0 ? searchFor(text, start - 1, start) : searchFor(text, 0, 1);
    return search === undefined ? "failed" : [{ kind: "insertBeside", at, search, text: edit.text, side }];
  }
  const whole = text.slice(0, start) + edit.text + text.slice(end);
  const search = searchFor(text, start, end);
  if (search !== undefined) return [{ kind: "replaceFound", at, search, text: edit.text }];
  // The search cannot reach it; the whole paragraph may be written anew where that changes no look.
  return sameLook(paragraph) ? [{ kind: "setText", at, text: whole }] : "failed";
}

function sameLook(paragraph: Paragraph): boolean {
  return new Set(paragraph.runs.map((run) => JSON.stringify(run.format))).size <= 1;
}

/** Whether an edit only changes text in place. */
export function isTextEdit(edit: Edit): edit is ReplaceText | SetCell {
  return edit.kind === "setCell" || edit.kind === "replaceText";
}
