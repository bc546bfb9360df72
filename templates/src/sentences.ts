import { marks, renderer } from "./environment.js";
import type { PieceView } from "./views.js";

/** Templates of sentences that repeat numbers of the tables. */
export type SentenceName = "newRequests" | "outcomes" | "carriedForward" | "cases" | "fees" | "processingFee";

const linked = new RegExp(`${marks.begin}([^${marks.text}]*)${marks.text}([^${marks.end}]*)${marks.end}`, "u");

/**
 * A sentence as plain text in pieces: words, and the numbers that repeat a table with their links. Nothing is escaped.
 * @param view the data of this sentence, complete: what is missing is an error
 */
export function renderSentence(name: SentenceName, view: object): PieceView[] {
  // Split by a pattern with two groups: words, link, number, words, link, number, … words.
  const parts = renderer(name)(view).split(linked);
  const pieces: PieceView[] = [];
  for (let at = 0; at < parts.length; at += 3) {
    if (parts[at] !== "") pieces.push({ text: parts[at]! });
    if (parts[at + 1] !== undefined) pieces.push({ text: parts[at + 2]!, link: parts[at + 1]! });
  }
  return pieces;
}
