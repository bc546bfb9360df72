import { blockText, linkedNumbers, type RecognisedReport, type SentenceId } from "@nianbao/core";
import type { Sentence } from "@nianbao/docx";

/** Which sentences the document has already: all their linked numbers, or the words themselves where there is no number. */
export function knownSentences(recognised: RecognisedReport, sentences: readonly Sentence[]): ReadonlySet<SentenceId> {
  const linked = new Set(linkedNumbers(recognised).map(({ name }) => name));
  const text = recognised.document.blocks.map(blockText).join("\n");
  const known = sentences.filter((sentence) => {
    if (sentence.state !== "ready") return false;
    const links = sentence.pieces.flatMap(({ link }) => (link === undefined ? [] : [link]));
    return links.length > 0 ? links.every((link) => linked.has(link)) : text.includes(sentence.text);
  });
  return new Set(known.map(({ id }) => id));
}
