import { textAt } from "../../document/access.js";
import type { Fix } from "../../check/finding.js";
import type { RecognisedChapter, RecognisedReport } from "../../recognise/types.js";

/** A chapter's number in any of the ways people write it: 一、 / 一. / （一） / 1、 / 第一部分 / 第一章. */
const headingNumber =
  /^\s*(?:第\s*[一二三四五六七八九十\d]+\s*(?:部分|章)|[（(]?[一二三四五六七八九十\d]+[）)]?)\s*[、.．，,:：]?\s*/u;

/** Whether the number is in the text; otherwise Word puts it there by itself, or there is none. */
function numberIsTyped(heading: string): boolean {
  return headingNumber.test(heading);
}

/** What is wrong with one heading is one cause, whichever rules see it. */
export function headingCause(chapter: RecognisedChapter): string {
  return `heading:${chapter.place.block}`;
}

/** Replaces the heading by the official one; where Word numbers it by itself, only the words. */
export function headingFix(report: RecognisedReport, chapter: RecognisedChapter): readonly Fix[] {
  const { place, form } = chapter;
  const paragraph = place.cell === undefined ? report.document.blocks[place.block] : undefined;
  const expect = textAt(report.document, place);
  if (expect === "" || paragraph?.kind !== "paragraph") return [];
  const numbered = paragraph.listLabel !== undefined && !numberIsTyped(chapter.heading);
  const text = numbered ? form.title : form.heading;
  return [{ title: `改为“${text}”`, kind: "safe", edits: [{ kind: "replaceText", place, expect, text }] }];
}
