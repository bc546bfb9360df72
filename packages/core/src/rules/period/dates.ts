import { ofReport } from "../../recognise/kept.js";
import { together } from "../../document/stretches.js";
import type { Place } from "../../document/model.js";
import { parseChineseInteger, parseYear } from "../../text/numerals.js";
import type { RecognisedReport } from "../../recognise/types.js";
import { silent } from "../shared/answers.js";
import { onceFor } from "../shared/per-paragraph.js";
import { placeIn, proseOf } from "../shared/prose.js";
import { allMatches } from "../../text/matches.js";

/** A date as it stands; month and day may be impossible. */
export interface StatedDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly text: string;
  readonly place: Place;
}

const pattern =
  /(?<!\d)(\d{4}|[〇零○一二三四五六七八九]{4})\s*年\s*(\d{1,2}|[一二三四五六七八九十]{1,3})\s*月\s*(\d{1,2}|[一二三四五六七八九十]{1,3})\s*日/gu;
const published = /(?:发布|公布|成文|印发|发文|编制|落款)(?:日期|时间)[：:]\s*$/u;

/** All dates of year, month and day outside the tables and 《》. Worked out once for a report. */
export const statedDates = ofReport.once((report): readonly StatedDate[] =>
  together(proseOf(report).paragraphs, datesIn),
);

const datesIn = onceFor((paragraph): readonly StatedDate[] => {
  if (!paragraph.open.includes("日")) return silent;
  return allMatches(paragraph.open, pattern).flatMap(({ index, 0: text, 1: year, 2: month, 3: day }) => {
    const value = parseYear(year!);
    if (value === undefined) return [];
    const number = (words: string): number => (/^\d/.test(words) ? Number(words) : (parseChineseInteger(words) ?? 0));
    return [
      {
        year: value,
        month: number(month!),
        day: number(day!),
        text,
        place: placeIn(paragraph, index, index + text.length),
      },
    ];
  });
});

/** The date under the report, or the one said to be its date; undefined when there is none. */
export function signatureDate(report: RecognisedReport): StatedDate | undefined {
  const { paragraphs } = proseOf(report);
  const dates = statedDates(report);
  const named = dates.find(({ place }) => {
    const text = paragraphs.find(({ block }) => block === place.block)?.text ?? "";
    return published.test(text.slice(0, place.start));
  });
  if (named !== undefined) return named;
  const alone = paragraphs.filter(({ kind }) => kind === "date").at(-1);
  return alone === undefined ? undefined : dates.find(({ place }) => place.block === alone.block);
}

/** Whether there is such a day. */
export function exists({ year, month, day }: StatedDate): boolean {
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  const days = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1];
  return days !== undefined && day >= 1 && day <= days;
}

const unfilled =
  /^\s*(?:(?:\d{4}|[〇零○一二三四五六七八九]{4})?[\s\u3000_＿]*年[\s\u3000_＿]*(?:\d{1,2})?[\s\u3000_＿]*月[\s\u3000_＿]*(?:\d{1,2})?[\s\u3000_＿]*日)\s*$/u;
const filled = /年[\s\u3000]*\d{1,2}[\s\u3000]*月[\s\u3000]*\d{1,2}[\s\u3000]*日/u;

/** The line of the date at the end whose month or day (or year) is still blank: `2026年　月　日`; undefined when there is none. */
export function unfilledDate(report: RecognisedReport): Place | undefined {
  const { paragraphs } = proseOf(report);
  const line = paragraphs.findLast(
    ({ text, chapter }) =>
      chapter !== 1 && text.includes("日") && unfilled.test(text) && !(filled.test(text) && /^\s*\S{4}年/u.test(text)),
  );
  if (line === undefined) return undefined;
  const start = line.text.search(/\S/u);
  return placeIn(line, start, line.text.trimEnd().length);
}
