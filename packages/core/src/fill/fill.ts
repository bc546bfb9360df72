import type { Edit } from "../document/edit.js";
import type { RecognisedReport } from "../recognise/types.js";
import { canonicalise } from "../text/canonical.js";
import { cellEdits } from "./cells.js";
import { readFillData, type FillChapter, type FillData } from "./data.js";
import { promptEdits } from "./prompts.js";
import { paragraphEdits } from "./paragraphs.js";
import { besideHeading, chapterPassage, preamblePassage } from "./passages.js";

/** Edits that fill a document, and what could not be filled, one line of Chinese each. */
export interface Filling {
  readonly edits: readonly Edit[];
  readonly problems: readonly string[];
}

/**
 * Fills a document with figures and text.
 * @param data an annual report as `read` gives it, or any part of one; cells may be numbers, strings or null (see
 * {@link FillData}). What it does not name stays as it is; headings and tables' labels always stay.
 * @returns edits against the recognised document as it stands, all to be made at once.
 */
export function fillEdits(recognised: RecognisedReport, data: unknown): Filling {
  const read = readFillData(data);
  const { preamble, chapters, cells } = read.data;
  const edits: Edit[] = [];
  const problems = [...read.problems, ...mismatches(recognised, read.data)];

  if (preamble !== undefined) {
    const passage = preamblePassage(recognised);
    if (passage === undefined) problems.push("文档里没有找到各部分的标题，开头的文字没有填");
    else edits.push(...paragraphEdits(recognised.document, passage, withText(preamble)));
  }
  const filled = new Set<number>();
  for (const chapter of chapters ?? []) {
    if (filled.has(chapter.number)) problems.push(`第 ${chapter.number} 部分给了不止一次，只填了第一次给的`);
    else chapterEdits(recognised, chapter, edits, problems);
    filled.add(chapter.number);
  }
  if (cells !== undefined) {
    const figures = cellEdits(recognised, cells);
    edits.push(...figures.edits, ...promptEdits(recognised, cells, (chapter) => !filled.has(chapter)));
    problems.push(...figures.problems);
  }
  return { edits, problems };
}

function chapterEdits(report: RecognisedReport, given: FillChapter, edits: Edit[], problems: string[]): void {
  const chapter = report.chapters.find((candidate) => candidate.form.number === given.number);
  if (chapter === undefined) {
    problems.push(`文档里没有找到第 ${given.number} 部分，它的文字没有填`);
    return;
  }
  let lines = withText(given.paragraphs);
  const rest = besideHeading(report, chapter);
  if (rest !== undefined && lines[0] !== undefined) {
    if (rest.expect !== lines[0]) edits.push({ kind: "replaceText", ...rest, text: lines[0] });
    lines = lines.slice(1);
  }
  edits.push(...paragraphEdits(report.document, chapterPassage(report, chapter, lines), lines));
}

/** Data of another year or agency is most likely the wrong file. */
function mismatches(report: RecognisedReport, { agency, year }: FillData): readonly string[] {
  const problems: string[] = [];
  if (year !== undefined && report.year !== undefined && report.year.value !== year) {
    problems.push(`数据是 ${year} 年的，文档是 ${report.year.value} 年的`);
  }
  if (agency !== undefined && report.agency !== undefined) {
    const [given, own] = [canonicalise(agency), canonicalise(report.agency.name)];
    if (!given.endsWith(own) && !own.endsWith(given)) {
      problems.push(`数据是“${agency}”的，文档是“${report.agency.name}”的`);
    }
  }
  return problems;
}

function withText(lines: readonly string[]): readonly string[] {
  return lines.filter((line) => line.trim() !== "");
}
