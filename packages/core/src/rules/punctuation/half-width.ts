import { ofReport } from "../../recognise/kept.js";
import { inWords } from "../shared/in-words.js";
import { type ProseParagraph } from "../shared/prose.js";
import { fullWidth, halfWidthMark } from "./marks.js";
import { CharacterClasses } from "../../text/character-classes.js";
import type { RecognisedReport } from "../../recognise/types.js";
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
  const marks = halfIn(report);
  return { marks, throughout: marks.length >= 5 && marks.length > (marks.length + countFull(report)) * throughout };
});

const countFull = (report: RecognisedReport): number => fullIn(report).reduce((sum, count) => sum + count, 0);

const classes = new CharacterClasses();
const halfWidth = classes.add(Object.keys(fullWidth).join(""));
const whole = classes.add(Object.values(fullWidth).join(""));

const halfIn = inWords(
  (paragraph): readonly HalfWidthMark[] =>
    allMatches(paragraph.open, halfWidthMark).map(({ index, 0: mark }) => ({ paragraph, at: index, mark })),
  { worth: ({ open }) => (classes.within(open) & halfWidth) !== 0 },
);

/** How many marks of full width each paragraph has. */
const fullIn = inWords(({ open }): readonly number[] => {
  let full = 0;
  for (let at = classes.next(open, whole, 0); at < open.length; at = classes.next(open, whole, at + 1)) full += 1;
  return [full];
});
