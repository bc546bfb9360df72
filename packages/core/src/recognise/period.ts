import type { ReportDocument } from "../document/model.js";
import { parseChineseInteger, parseYear } from "../text/numerals.js";
import { sentenceAt } from "../text/sentences.js";
import type { Period, Read } from "./types.js";
import { allMatches } from "../text/matches.js";

const year = String.raw`(?<!\d)(\d\s?\d\s?\d\s?\d|[〇零○一二三四五六七八九]{4})\s*年\s*`;
const number = String.raw`(\d{1,2}|[一二三四五六七八九十]{1,3})`;
const between = String.raw`\s*(?:起|始)?\s*[，,]?\s*(?:至|到|—{1,2}|-|－|–|~|～|止)\s*`;
const days = new RegExp(
  `${year}${number}\\s*月\\s*${number}\\s*日${between}(?:${year})?${number}\\s*月\\s*${number}\\s*日`,
  "gu",
);
const months = new RegExp(`${year}${number}\\s*月?${between}(?:${year})?${number}\\s*月(?!\\s*\\d*\\s*日)`, "gu");

const aboutFigures = /统计|期限|报告期|时间范围|所列|数据|截止|截至|本报告|本年度报告/;

const two = (value: number): string => String(value).padStart(2, "0");
const toNumber = (text: string): number => parseChineseInteger(text) ?? Number(text);

function lastDay(yearNumber: number, month: number): number {
  return (
    [
      31,
      yearNumber % 4 === 0 && (yearNumber % 100 !== 0 || yearNumber % 400 === 0) ? 29 : 28,
      31,
      30,
      31,
      30,
      31,
      31,
      30,
      31,
      30,
      31,
    ][month - 1] ?? 31
  );
}

/**
 * The period that the figures are stated to cover. The second year may be left out; a period of months runs from the
 * first day to the last. Dates are given as they stand, impossible ones too (`2024-02-30`): a rule judges them.
 * Looked for in the preamble, then in sentences of the body that speak of the report's figures.
 * @param bodyFrom block of the first chapter heading, or the number of blocks
 */
export function recognisePeriod(document: ReportDocument, bodyFrom: number): Read<Period> | undefined {
  let fallback: Read<Period> | undefined;
  for (let block = 0; block < document.blocks.length; block += 1) {
    const paragraph = document.blocks[block]!;
    if (paragraph.kind !== "paragraph" || !paragraph.text.includes("月")) continue;
    for (const found of periodsIn(paragraph.text, block)) {
      const sentence = sentenceAt(paragraph.text, found.place.start);
      const words = paragraph.text.slice(sentence.start, sentence.end);
      if (block < bodyFrom ? aboutFigures.test(words) : /统计|报告期|数据.{0,6}(?:期限|时间)/.test(words)) return found;
      if (block < bodyFrom) fallback ??= found;
    }
  }
  return fallback;
}

function periodsIn(text: string, block: number): Read<Period>[] {
  const found: Read<Period>[] = [];
  for (const match of allMatches(text, days)) {
    const [whole, firstYear, month, day, secondYear, toMonth, toDay] = match;
    const from = parseYear(firstYear!);
    const to = secondYear === undefined ? from : parseYear(secondYear);
    if (from === undefined || to === undefined) continue;
    found.push({
      value: {
        from: `${from}-${two(toNumber(month!))}-${two(toNumber(day!))}`,
        to: `${to}-${two(toNumber(toMonth!))}-${two(toNumber(toDay!))}`,
      },
      place: { block, start: match.index, end: match.index + whole.length },
    });
  }
  for (const match of allMatches(text, months)) {
    const [whole, firstYear, month, secondYear, toMonth] = match;
    const from = parseYear(firstYear!);
    const to = secondYear === undefined ? from : parseYear(secondYear);
    if (from === undefined || to === undefined) continue;
    const end = toNumber(toMonth!);
    found.push({
      value: { from: `${from}-${two(toNumber(month!))}-01`, to: `${to}-${two(end)}-${two(lastDay(to, end))}` },
      place: { block, start: match.index, end: match.index + whole.length },
    });
  }
  return found.sort((a, b) => a.place.start - b.place.start);
}
