import { parseYear } from "../text/numerals.js";
import { allMatches } from "../text/matches.js";

/** A year as it stands in a text: its four digits, without 年. */
export interface YearWords {
  readonly year: number;
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

const han = "〇零○一二三四五六七八九";
const year = new RegExp(`(?<![\\d０-９${han}])(?:[\\d０-９](?:\\s?[\\d０-９]){3}|[${han}]{4})(?=\\s*年)`, "gu");

/** Years that are followed by 年, in order. */
export function yearWords(text: string): readonly YearWords[] {
  return allMatches(text, year).flatMap((match) => {
    const value = parseYear(match[0]);
    if (value === undefined) return [];
    return [{ year: value, start: match.index, end: match.index + match[0].length, text: match[0] }];
  });
}

const numerals = "零一二三四五六七八九";

/** Another year written the way a year is written: `２０２４` → `２０２５`, `二〇二四` → `二〇二五`, `2 0 2 4` → `2 0 2 5`. */
export function yearLike(model: string, value: number): string {
  const digits = String(value);
  const zero = /[〇○零]/u.exec(model)?.[0] ?? "〇";
  let next = 0;
  return model.replace(/\S/gu, (sign) => {
    const digit = digits[next++] ?? "";
    if (/\d/.test(sign)) return digit;
    if (/[０-９]/u.test(sign)) return String.fromCodePoint(0xff10 + Number(digit));
    return digit === "0" ? zero : numerals[Number(digit)]!;
  });
}
