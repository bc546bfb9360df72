import {
  sentenceDrafts,
  type ReadReport,
  type RecognisedReport,
  type SentenceDraft,
  type SentenceId,
  type SentenceOptions,
  type SentencePiece,
} from "@nianbao/core";
import { renderSentence } from "@nianbao/templates";

/** A sentence that repeats numbers of the tables, ready to be inserted, or why there is none. */
export type Sentence = {
  readonly id: SentenceId;
  /** What it is about, for people, e.g. 新收申请. */
  readonly title: string;
  /** Number of the chapter that it belongs in. */
  readonly chapter: number;
} & (
  | {
      readonly state: "ready";
      readonly text: string;
      /** The text in pieces: an `insertSentence` edit takes them as they are. */
      readonly pieces: readonly SentencePiece[];
    }
  | { readonly state: "notReady"; readonly reason: string }
);

/**
 * The sentences of a report that repeat numbers of its tables, in the order a report has them. Zero has its own wording
 * (未收到…); a sentence whose numbers are blank or contradict each other is not ready, with the reason in Chinese.
 */
export function renderSentences(
  report: RecognisedReport | Pick<ReadReport, "cells">,
  options?: SentenceOptions,
): readonly Sentence[] {
  return sentenceDrafts(report, options).map(rendered);
}

function rendered(draft: SentenceDraft): Sentence {
  const { id, title, chapter } = draft;
  if (draft.state === "notReady") return { id, title, chapter, state: "notReady", reason: draft.reason };
  const pieces = renderSentence(id, draft.view);
  return { id, title, chapter, state: "ready", text: pieces.map(({ text }) => text).join(""), pieces };
}
