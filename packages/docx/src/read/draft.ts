import type { Run, RunFormat } from "@nianbao/core";
import type { ParagraphProperties } from "./paragraphProperties.js";
import type { TracedPiece, TracedRun } from "./trace.js";

type Writable<Value> = { -readonly [key in keyof Value]: Value[key] };

/** A paragraph while it is read. */
export interface ParagraphDraft {
  text: string;
  readonly runs: Writable<Run>[];
  properties: ParagraphProperties;
  readonly pieces: TracedPiece[];
  readonly tracedRuns: TracedRun[];
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
