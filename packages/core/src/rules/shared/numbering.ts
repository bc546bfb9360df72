import type { Paragraph } from "../../document/model.js";
import { parseChineseInteger } from "../../text/numerals.js";

/** The levels of numbers in official documents: 一、 （一） 1. （1）, and 一是 within a text. */
export type NumberingLevel = "chapter" | "section" | "item" | "subitem" | "point";

/** A number at the beginning of a paragraph. */
export interface Numbering {
  readonly level: NumberingLevel;
  readonly number: number;
  /** As it stands, with its brackets or mark: `（一）`, `1.`, `一是`. */
  readonly label: string;
  /** Range of the label in the paragraph; empty when Word numbers by itself. */
  readonly start: number;
  readonly end: number;
}

const numeral = "[一二三四五六七八九十]{1,3}";
const forms: readonly (readonly [NumberingLevel, RegExp])[] = [
  ["section", new RegExp(`^[（(]\\s*(${numeral})\\s*[）)][、.．]?`, "u")],
  ["subitem", /^[（(]\s*(\d{1,2})\s*[）)][、.．]?/u],
  ["point", new RegExp(`^(${numeral})是`, "u")],
  ["point", new RegExp(`^第(${numeral})[，,、：:]`, "u")],
  ["chapter", new RegExp(`^(${numeral})[、.．]`, "u")],
  ["item", /^(\d{1,2})(?:[、．]|\.(?!\d{1,3}(?![\d年])))/u],
];

/** The first character of every number. */
const begins = /[（(\d一二三四五六七八九十第]/u;

/** Reads the number at the beginning of a paragraph, typed or automatic; undefined when there is none. */
export function readNumbering(paragraph: Paragraph, text: string): Numbering | undefined {
  const start = text.length - text.trimStart().length;
  const typed = begins.test(text.charAt(start)) ? match(text.slice(start, start + 12)) : undefined;
  if (typed !== undefined) return { ...typed, start, end: start + typed.label.length };
  const automatic = paragraph.listLabel === undefined ? undefined : match(paragraph.listLabel);
  return automatic === undefined ? undefined : { ...automatic, start: 0, end: 0 };
}

function match(text: string): Pick<Numbering, "level" | "number" | "label"> | undefined {
  for (const [level, pattern] of forms) {
    const found = pattern.exec(text);
    if (found === null) continue;
    const number = /^\d/.test(found[1]!) ? Number(found[1]) : parseChineseInteger(found[1]!);
    if (number !== undefined) return { level, number, label: found[0] };
  }
  return undefined;
}
