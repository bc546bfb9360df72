import { placeOfBlock } from "../document/access.js";
import type { Place, ReportDocument } from "../document/model.js";
import { parseYear } from "../text/numerals.js";
import type { Period, Read, RecognisedTitle } from "./types.js";
import { allMatches } from "../text/matches.js";

const yearWords = /(?<!\d)(\d\s?\d\s?\d\s?\d|[〇零○一二三四五六七八九]{4}|[０-９]{4})\s*年/gu;

/** Years of a text that are followed by 年, with their offsets. */
function yearsIn(text: string): { readonly value: number; readonly start: number; readonly end: number }[] {
  const found = [];
  for (const match of allMatches(text, yearWords)) {
    const value = parseYear(match[1]!);
    if (value !== undefined) found.push({ value, start: match.index, end: match.index + match[1]!.length });
  }
  return found;
}

/** A year the body names at least so often, and at least so much of the time, is the year of a report without title. */
const leastMentions = 3;
const leastShare = 0.6;

/**
 * The year reported on: from the title, else from the report's name in the preamble, else from the stated period,
 * else the year that the text speaks of throughout.
 * @param given year that is known already; its place is where the document says a year, if it does
 */
export function recogniseYear(
  document: ReportDocument,
  title: RecognisedTitle | undefined,
  period: Read<Period> | undefined,
  bodyFrom: number,
  given?: number,
): Read<number> | undefined {
  const found =
    fromTitle(document, title) ?? fromPreamble(document, bodyFrom) ?? fromPeriod(period) ?? fromBody(document);
  if (given === undefined) return found;
  return { value: given, place: found?.place ?? title?.places[0] ?? placeOfBlock(document, 0) };
}

function fromTitle(document: ReportDocument, title: RecognisedTitle | undefined): Read<number> | undefined {
  for (const place of title?.places ?? []) {
    const read = firstYear(document, place);
    if (read !== undefined) return read;
  }
  return title === undefined ? undefined : fromTitleLines(title);
}

/** A title broken inside the year (`2023` / `年…`). */
function fromTitleLines(title: RecognisedTitle): Read<number> | undefined {
  const [year] = yearsIn(title.text);
  return year === undefined ? undefined : { value: year.value, place: title.places[0]! };
}

function firstYear(document: ReportDocument, { block, start, end }: Place): Read<number> | undefined {
  const paragraph = document.blocks[block];
  if (paragraph?.kind !== "paragraph") return undefined;
  const [year] = yearsIn(paragraph.text.slice(start, end));
  if (year === undefined) return undefined;
  return { value: year.value, place: { block, start: start + year.start, end: start + year.end } };
}

const reportName =
  /((?<!\d)\d\s?\d\s?\d\s?\d|[〇零○一二三四五六七八九]{4})\s*年[^。；;]{0,40}?(?:信息公开|政务公开)[^。；;《》]{0,8}?报告/u;

function fromPreamble(document: ReportDocument, bodyFrom: number): Read<number> | undefined {
  for (let block = 0; block < bodyFrom; block += 1) {
    const paragraph = document.blocks[block];
    if (paragraph?.kind !== "paragraph") continue;
    const match = reportName.exec(paragraph.text);
    const value = match === null ? undefined : parseYear(match[1]!);
    if (match !== null && value !== undefined) {
      return { value, place: { block, start: match.index, end: match.index + match[1]!.length } };
    }
  }
  return undefined;
}

function fromPeriod(period: Read<Period> | undefined): Read<number> | undefined {
  if (period === undefined) return undefined;
  const year = period.value.from.slice(0, 4);
  return year === period.value.to.slice(0, 4) ? { value: Number(year), place: period.place } : undefined;
}

function fromBody(document: ReportDocument): Read<number> | undefined {
  const mentions = new Map<number, { count: number; place: Place }>();
  let all = 0;
  document.blocks.forEach((paragraph, block) => {
    if (paragraph.kind !== "paragraph") return;
    for (const { value, start, end } of yearsIn(paragraph.text.replace(/《[^《》]*》/g, (s) => " ".repeat(s.length)))) {
      const known = mentions.get(value);
      if (known === undefined) mentions.set(value, { count: 1, place: { block, start, end } });
      else known.count += 1;
      all += 1;
    }
  });
  const [most] = [...mentions].sort((a, b) => b[1].count - a[1].count);
  if (most === undefined || most[1].count < leastMentions || most[1].count < all * leastShare) return undefined;
  return { value: most[0], place: most[1].place };
}
