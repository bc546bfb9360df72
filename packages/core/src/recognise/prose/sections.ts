import type { Paragraph } from "../../document/model.js";
import { canonicalise } from "../../text/canonical.js";
import { withoutPrompts } from "../../text/prompt.js";
import type { RecognisedReport } from "../types.js";
import type { Section } from "./types.js";

/** A body paragraph of running text: no title, heading of a chapter or table. */
export interface ProseParagraph {
  readonly block: number;
  /** The paragraph of the document, and its words without prompts. */
  readonly source: Paragraph;
  readonly text: string;
  readonly section: Section;
  /** 0 before the first chapter. */
  readonly chapter: number;
  /** Under a heading about the year before. */
  readonly lastYear: boolean;
  /** Own paragraph of a heading. */
  readonly heading: boolean;
}

const chapterSections: Readonly<Record<number, Section>> = {
  2: "documents",
  3: "applications",
  4: "cases",
  5: "problems",
  6: "fees",
};
const numbered = /^(?:[(（]?[一二三四五六七八九十]{1,3}[)）、.．]|[(（]\d{1,2}[)）]|\d{1,2}[.．、](?!\d(?!\d{3}年)))/u;
const longestHeading = 32;

const cache = new WeakMap<RecognisedReport, readonly ProseParagraph[]>();

/** Running text with what its place in the report says about it. Worked out once for a report. */
export function proseParagraphs(report: RecognisedReport): readonly ProseParagraph[] {
  let paragraphs = cache.get(report);
  if (paragraphs === undefined) cache.set(report, (paragraphs = [...readParagraphs(report)]));
  return paragraphs;
}

function* readParagraphs(report: RecognisedReport): Generator<ProseParagraph> {
  const headings = new Map(report.chapters.map((chapter) => [chapter.place.block, chapter]));
  const titles = new Set(report.title?.places.map(({ block }) => block));
  let chapter = 0;
  let section: Section = "none";
  let lastYear = false;
  for (const [block, content] of report.document.blocks.entries()) {
    const heading = headings.get(block);
    if (heading !== undefined) {
      chapter = heading.form.number;
      section = chapterSections[chapter] ?? "none";
      lastYear = false;
      const whole = content.kind === "paragraph" && heading.place.end >= content.text.trimEnd().length;
      if (whole) continue;
    }
    if (content.kind !== "paragraph" || titles.has(block)) continue;
    const text = withoutPrompts(content.text);
    const mark = numbered.exec(text.trimStart());
    let own = false;
    if (mark !== null && heading === undefined) {
      const line = text.trimStart();
      const title = /^[^。：:\n]{0,40}/u.exec(line)![0];
      own = title.length === line.trimEnd().length && title.length <= longestHeading && !/\d+[件条份篇]/u.test(title);
      const named = own || (title.length <= longestHeading && !/[，,；;]/u.test(title));
      if (named) {
        const words = canonicalise(title);
        if (chapter === 1 || chapter === 0)
          section = /依申请公开/u.test(words) && !/主动/u.test(words) ? "applications" : "none";
        lastYear = /上(?:一)?年度?|去年/u.test(words) && !/本年/u.test(words);
      }
    }
    yield { block, source: content, text, section, chapter, lastYear, heading: own };
  }
}
