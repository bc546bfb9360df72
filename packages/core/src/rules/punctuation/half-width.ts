import { ofReport } from "../../recognise/kept.js";
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

interface HalfWidthMarks {
  readonly marks: readonly HalfWidthMark[];
  readonly throughout: boolean;
}

/** Half-width marks in Chinese text, and whether nearly all marks are. */
export const halfWidthMarks = ofReport.once((report): HalfWidthMarks => {
  const prose = proseOf(report);
  const marks: HalfWidthMark[] = [];
  let full = 0;
  for (const paragraph of prose.words) {
    const own = marksOf(paragraph);
    for (const mark of own.half) marks.push(mark);
    full += own.full;
  }
  return { marks, throughout: marks.length >= 5 && marks.length > (marks.length + full) * throughout };
});

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
