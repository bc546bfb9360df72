import { silent } from "../shared/answers.js";
import { onceFor } from "../shared/per-paragraph.js";
import { allMatches } from "../../text/matches.js";

/** A 一是, 二是 … in a text. */
export interface Point {
  readonly number: number;
  readonly start: number;
  readonly end: number;
}

const numerals = "〇一二三四五六七八九十";
const pattern = /([一二三四五六七八九十])是/gu;
/** What a point stands after: the beginning, or a mark. */
const before = /(?:^|[。；，：,;:*])\s*$/u;

/** The points of a paragraph in order. */
export const pointsOf = onceFor(({ open }): readonly Point[] => (open.includes("是") ? readPoints(open) : silent));

function readPoints(text: string): Point[] {
  const points: Point[] = [];
  for (const { index, 0: label, 1: numeral } of allMatches(text, pattern)) {
    if (!before.test(text.slice(Math.max(0, index - 4), index))) continue;
    points.push({ number: numerals.indexOf(numeral!), start: index, end: index + label.length });
  }
  return points;
}
