import type { ReportDocument } from "../document/model.js";
import { canonicalise } from "../text/canonical.js";
import type { RecognisedTitle } from "./types.js";
import { allMatches } from "../text/matches.js";

interface Line {
  readonly text: string;
  readonly block: number;
  readonly start: number;
  readonly end: number;
}

/** How far down a title is looked for when there is no chapter heading. */
const linesWithoutChapters = 40;
const mostLines = 4;

/** Lines of text of the paragraphs before the first chapter, without surrounding spaces. */
function openingLines(document: ReportDocument, to: number): Line[] {
  const lines: Line[] = [];
  for (let block = 0; block < to && lines.length < 400; block += 1) {
    const paragraph = document.blocks[block]!;
    if (paragraph.kind !== "paragraph") continue;
    for (const match of allMatches(paragraph.text, /[^\n]+/g)) {
      const text = match[0].trim();
      if (text === "") continue;
      const start = match.index + match[0].indexOf(text);
      lines.push({ text, block, start, end: start + text.length });
    }
  }
  return lines;
}

const ending = /(?:公开.*|年度?工作|年度|年)(?:报告|年报)(?:\((?:\d{4}年?度?)\))?$/;
const notInTitle = /[。，,;:；：!?！？《》〔〕【】>|｜]/;

/**
 * Finds the title: one line or up to four, before the first chapter, that end in …年度报告. A web page may show it
 * several times; the last one is the document's own.
 * @param firstChapter block of the first chapter heading, or undefined
 */
export function recogniseTitle(
  document: ReportDocument,
  firstChapter: number | undefined,
): RecognisedTitle | undefined {
  const all = openingLines(document, firstChapter ?? document.blocks.length);
  const lines = firstChapter === undefined ? all.slice(0, linesWithoutChapters) : all;
  const isPart = (line: Line | undefined): line is Line =>
    line !== undefined && line.text.length <= 60 && !notInTitle.test(line.text);
  for (let last = lines.length - 1; last >= 0; last -= 1) {
    if (!isPart(lines[last]) || !ending.test(canonicalise(lines[last]!.text))) continue;
    let first = last;
    while (
      first > 0 &&
      last - first + 1 < mostLines &&
      !isWhole(lines.slice(first, last + 1)) &&
      isPart(lines[first - 1])
    ) {
      first -= 1;
    }
    const after = all[last + 1];
    const whole = lines.slice(first, last + 1);
    if (after !== undefined && /^\((?:\d{4}|[〇零○一二三四五六七八九]{4})年?度?\)$/.test(canonicalise(after.text)))
      whole.push(after);
    if (!/公开|年报|年度报告/.test(canonicalise(whole.map((line) => line.text).join("")))) continue;
    return {
      text: whole.map((line) => line.text).join(""),
      places: whole.map(({ block, start, end }) => ({ block, start, end })),
    };
  }
  return undefined;
}

/** A title names someone before what it is: nothing more belongs above it. */
function isWhole(lines: readonly Line[]): boolean {
  const text = canonicalise(lines.map((line) => line.text).join(""));
  const subject = /^(.*?)(?:政府信息公开|政务公开|信息公开|年度报告)/.exec(text)?.[1] ?? "";
  return /[\p{Script=Han}]{3,}/u.test(subject.replace(/(?:\d{4}|[〇零○一二三四五六七八九]{4})年度?/, ""));
}
