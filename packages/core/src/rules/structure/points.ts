/** A 一是, 二是 … in a text. */
export interface Point {
  readonly number: number;
  readonly start: number;
  readonly end: number;
}

const numerals = "〇一二三四五六七八九十";
const pattern = /(?<=^\s*|[。；，：,;:*]\s*)([一二三四五六七八九十])是/gu;

/** The points of a paragraph in order. */
export function pointsOf(text: string): Point[] {
  return [...text.matchAll(pattern)].map(({ index, 0: label, 1: numeral }) => ({
    number: numerals.indexOf(numeral!),
    start: index,
    end: index + label.length,
  }));
}
