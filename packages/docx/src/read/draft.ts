import type { Run, RunFormat } from "@nianbao/core";
import { emptyParagraph, type ParagraphProperties } from "./paragraphProperties.js";
import type { TracedControl, TracedPiece, TracedRun } from "./trace.js";

/** A value while it is made. */
export type Writable<Value> = { -readonly [key in keyof Value]: Value[key] };

/** Markup of the `w:p` of a paragraph; when several have run together, of the last one but for its start. */
export interface DraftMarkup {
  readonly start: number;
  readonly end: number;
  readonly open: number;
  readonly close: number;
  readonly selfClosing: boolean;
  readonly properties: readonly [number, number] | undefined;
  readonly locked: boolean;
  readonly controls: readonly TracedControl[];
}

/** A paragraph while it is read. */
export interface ParagraphDraft {
  text: string;
  readonly runs: Writable<Run>[];
  properties: ParagraphProperties;
  readonly pieces: TracedPiece[];
  readonly tracedRuns: TracedRun[];
  markup: DraftMarkup | undefined;
  /** More than one `w:p`, or text without one: not to be taken out or filled as a paragraph is. */
  irregular: boolean;
}

/** Properties of a paragraph that states none. */
export const plainParagraph = emptyParagraph();

/** A paragraph of which nothing has been read. */
export function newDraft(): ParagraphDraft {
  return {
    text: "",
    runs: [],
    properties: plainParagraph,
    pieces: [],
    tracedRuns: [],
    markup: undefined,
    irregular: false,
  };
}

/** Puts text at the end of a paragraph; what looks like the text before joins its run. */
export function append(draft: ParagraphDraft, text: string, format: RunFormat, inserted: boolean): void {
  const start = draft.text.length;
  const end = start + text.length;
  draft.text += text;
  const last = draft.runs[draft.runs.length - 1];
  if (last !== undefined && last.format === format && (last.inserted === true) === inserted) last.end = end;
  else draft.runs.push(inserted ? { start, end, format, inserted } : { start, end, format });
}
