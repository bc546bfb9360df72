import { ofReport } from "../recognise/kept.js";
import { proseOf, type ProseParagraph } from "../rules/shared/prose.js";
import type { RecognisedReport } from "../recognise/types.js";
import { canonicalise } from "../text/canonical.js";

/** A paragraph of an agency's own account, ready to be compared with one of another year. */
export interface Passage {
  readonly paragraph: ProseParagraph;
  /** Canonical words without names that are official, with the report's own year and the one before as marks. */
  readonly words: string;
}

/** Chapters in which an agency tells what it did; the rest is prescribed wording. */
const ownChapters = [1, 5];

/**
 * The body paragraphs that an agency writes anew each year: of chapters one and five, without headings. Names of laws and
 * documents, document numbers and the agency's own names are left out, so that what is alike is alike by its own words.
 */
export const passagesOf = ofReport.once((report): readonly Passage[] => {
  const own = ownNames(report);
  return proseOf(report)
    .words.filter(({ kind, chapter }) => kind === "body" && ownChapters.includes(chapter))
    .map((paragraph) => ({ paragraph, words: comparable(paragraph.text, own, report.year?.value) }));
});

function ownNames({ agency }: RecognisedReport): readonly string[] {
  return agency === undefined ? [] : [agency.name, ...agency.shortNames].map(canonicalise);
}

function comparable(text: string, names: readonly string[], year: number | undefined): string {
  let words = canonicalise(text.replace(/《[^《》]*》/gu, "").replace(/[（(][^（）()]*〔\d{4}〕[^（）()]*[）)]/gu, ""));
  for (const name of names) words = words.replaceAll(name, "");
  if (year === undefined) return words;
  return words.replaceAll(String(year), "<Y>").replaceAll(String(year - 1), "<Y-1>");
}
