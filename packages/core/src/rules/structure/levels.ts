import type { ProseParagraph } from "../shared/prose.js";
import type { NumberingLevel } from "../shared/numbering.js";
import { pointsOf } from "./points.js";

/** What is wrong with the numbers of a chapter. */
export interface NumberingFault {
  readonly kind: "mixed" | "broken" | "start";
  readonly paragraph: ProseParagraph;
  readonly expected: string;
}

const order: readonly NumberingLevel[] = ["chapter", "section", "item", "subitem", "point"];
const numerals = "〇一二三四五六七八九十";

/** The label of a level and number: （一）, 1., （1）, 一是. */
export function labelOf(level: NumberingLevel, number: number): string {
  const chinese = number <= 10 ? numerals[number]! : number < 20 ? `十${numerals[number - 10]!}` : String(number);
  switch (level) {
    case "chapter":
      return `${chinese}、`;
    case "section":
      return `（${chinese}）`;
    case "item":
      return `${number}.`;
    case "subitem":
      return `（${number}）`;
    case "point":
      return `${chinese}是`;
  }
}

/**
 * Judges the numbers at the beginning of a chapter's paragraphs, in order. Each level counts from 1; a lower level starts anew under a
 * higher one. A first item in the style of another level (（1）, then （二）) is one fault, not a broken sequence.
 */
export function numberingFaults(paragraphs: readonly ProseParagraph[]): NumberingFault[] {
  const numbered = paragraphs.filter(isNumbered);
  const faults: NumberingFault[] = [];
  const last = new Map<NumberingLevel, number>();
  let index = -1;
  for (const paragraph of paragraphs) {
    if (isNumbered(paragraph)) {
      index += 1;
      const fault = judge(numbered, index, last);
      if (fault !== undefined) faults.push(fault);
    }
    // 一是 may stand within one paragraph and 二是 begin the next.
    const point = pointsOf(paragraph).at(-1);
    if (point !== undefined) last.set("point", point.number);
  }
  return faults;
}

function isNumbered({ numbering }: ProseParagraph): boolean {
  return numbering !== undefined && numbering.level !== "chapter";
}

/** Judges one number; `last` is what each level has come to and is kept up to date. */
function judge(
  numbered: readonly ProseParagraph[],
  index: number,
  last: Map<NumberingLevel, number>,
): NumberingFault | undefined {
  const paragraph = numbered[index]!;
  const { level, number } = paragraph.numbering!;
  const before = last.get(level) ?? 0;
  const other = number === 1 && before === 0 ? otherStyle(numbered, index) : undefined;
  // （一） may end with a single （1） before （二）: then （二） goes on from （一）.
  if (other !== undefined && (last.get(other) ?? 0) === 0) {
    last.set(other, number);
    return { kind: "mixed", paragraph, expected: labelOf(other, number) };
  }
  last.set(level, number);
  for (const lower of order.slice(order.indexOf(level) + 1)) last.delete(lower);
  if (number === before + 1 || (number === 1 && (level === "point" || isLower(level, numbered[index - 1])))) {
    return undefined;
  }
  return { kind: before === 0 ? "start" : "broken", paragraph, expected: labelOf(level, before + 1) };
}

/** Whether a 1 may begin: the paragraph numbered before is of another level. */
function isLower(level: NumberingLevel, previous: ProseParagraph | undefined): boolean {
  return previous?.numbering === undefined || order.indexOf(previous.numbering.level) < order.indexOf(level);
}

/** The level of the next number, when it goes on counting from this 1 in another style: （1）, then （二）. */
function otherStyle(numbered: readonly ProseParagraph[], index: number): NumberingLevel | undefined {
  const { level } = numbered[index]!.numbering!;
  const next = numbered.slice(index + 1).find(({ numbering }) => numbering!.level !== "point")?.numbering;
  if (next === undefined || next.level === level || next.number !== 2 || level === "point") return undefined;
  return next.level;
}
