import type { RecognisedReport } from "../../recognise/types.js";
import { onceFor } from "../shared/per-paragraph.js";
import { proseOf, type ProseParagraph } from "../shared/prose.js";
import { fullWidth, halfWidthMark } from "./marks.js";
import { CharacterClasses } from "../../text/character-classes.js";
import { allMatches } from "../../text/matches.js";

/** A half-width mark in Chinese text. */
export interface HalfWidthMark {
  readonly paragraph: ProseParagraph;
  readonly at: number;
  readonly mark: string;
}

/** Above this share of half-width marks the whole text is so: a web page's doing, told once. */
export const throughout = 0.8;

const cache = new WeakMap<RecognisedReport, { marks: readonly HalfWidthMark[]; throughout: boolean }>();

/** Half-width marks in Chinese text, and whether nearly all marks are. */
export function halfWidthMarks(report: RecognisedReport): {
  readonly marks: readonly HalfWidthMark[];
  readonly throughout: boolean;
} {
  const known = cache.get(report);
  if (known !== undefined) return known;
  const prose = proseOf(report);
  const marks: HalfWidthMark[] = [];
  let full = 0;
  for (const paragraph of prose.words) {
    const own = marksOf(paragraph);
    for (const mark of own.half) marks.push(mark);
    full += own.full;
  }
  const result = { marks, throughout: marks.length >= 5 && marks.length > (marks.length + full) * throughout };
  cache.set(report, result);
  return result;
}

const classes = new CharacterClasses();
const halfWidth = classes.add(Object.keys(fullWidth).join(""));
const whole = classes.add(Object.values(fullWidth).join(""));

/** Half-width marks of a paragraph, and how many of full width it has. */
const marksOf = onceFor((paragraph): { readonly half: readonly HalfWidthMark[]; readonly full: number } => {
  const { open } = paragraph;
  const marks = classes.within(open);
  const half =
    (marks & halfWidth) !== 0
      ? allMatches(open, halfWidthMark).map(({ index, 0: mark }) => ({ paragraph, at: index, mark }))
      : [];
  let full = 0;
  if ((marks & whole) !== 0) for (let at = 0; at < open.length; at += 1) if (classes.at(open, at, whole)) full += 1;
  return { half, full };
});
