import { joined } from "../../document/stretches.js";
import { ofReport } from "../kept.js";
import { ofBlock } from "../../document/kept.js";
import { walking, type Walk } from "../../document/walk.js";
import type { Block, Paragraph } from "../../document/model.js";
import { canonicalise } from "../../text/canonical.js";
import { withoutPrompts } from "../../text/prompt.js";
import { landmarksOf, type Landmarks } from "../landmarks.js";
import type { RecognisedReport } from "../types.js";
import type { Section, Told } from "./types.js";

/**
 * A body paragraph of running text: no title, heading of a chapter or table. As long as nothing of it changes, the reports of a document
 * that is edited elsewhere have the same object.
 */
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
  /** What it stated when it was last read. */
  last?: Reading;
}

/** What a paragraph without linked numbers stated, and all that this depends on besides the paragraph. */
interface Reading {
  readonly year: number | undefined;
  readonly office: boolean;
  readonly told: Told | undefined;
}

const chapterSections: Readonly<Record<number, Section>> = {
  2: "documents",
  3: "applications",
  4: "cases",
  5: "problems",
  6: "fees",
};
const numbered = /^(?:[(（]?[一二三四五六七八九十]{1,3}[)）、.．]|[(（]\d{1,2}[)）]|\d{1,2}[.．、](?!\d(?!\d{3}年)))/u;
/** The first character of every number. */
const begins = /[(（一二三四五六七八九十\d]/u;
const longestHeading = 32;

/** Running text with what its place in the report says about it. Worked out once for a report. */
export const proseParagraphs = ofReport.once((report): readonly ProseParagraph[] => joined(proseParts(report)));

/** The same in parts; those in which nothing changed are the same objects as before. */
export const proseParts: typeof readParagraphs = ofReport.once(readParagraphs);

/** What a paragraph is by itself, wherever it stands. */
interface Line {
  /** Its words without prompts. */
  readonly text: string;
  readonly named?: Named;
  /** Where it stood last. */
  last?: ProseParagraph;
}

/** A numbered line that names what follows. */
interface Named {
  /** Canonical words. */
  readonly words: string;
  /** It is all of its paragraph. */
  readonly alone: boolean;
}

const lineOf = ofBlock.once(({ text }: Paragraph) => readLine(withoutPrompts(text)));

function readLine(text: string): Line {
  const line = text.trimStart();
  if (!begins.test(line.charAt(0)) || !numbered.test(line)) return { text };
  const title = /^[^。：:\n]{0,40}/u.exec(line)![0];
  const short = title.length <= longestHeading;
  const alone = title.length === line.trimEnd().length && short && !/\d+[件条份篇]/u.test(title);
  return alone || (short && !/[，,；;]/u.test(title))
    ? { text, named: { words: canonicalise(title), alone } }
    : { text };
}

/** Where in the report a paragraph stands. */
interface Standing {
  readonly chapter: number;
  readonly section: Section;
  readonly lastYear: boolean;
}

const nowhere: Standing = { chapter: 0, section: "none", lastYear: false };

const paragraphsIn = walking(step, isSameStanding);

function readParagraphs(report: RecognisedReport): readonly (readonly ProseParagraph[])[] {
  const { headings, titles } = landmarksOf(report);
  const special = new Set([...headings.keys(), ...titles]);
  return paragraphsIn(report.document, { start: nowhere, special, headings, titles });
}

function isSameStanding(a: Standing, b: Standing): boolean {
  return a === b || (a.chapter === b.chapter && a.section === b.section && a.lastYear === b.lastYear);
}

function step(
  content: Block,
  block: number,
  before: Standing,
  { headings, titles }: Walk<Standing> & Landmarks,
): readonly [ProseParagraph | undefined, Standing] {
  let standing = before;
  const heading = headings.get(block);
  if (heading !== undefined) {
    const chapter = heading.form.number;
    standing = { chapter, section: chapterSections[chapter] ?? "none", lastYear: false };
    const whole = content.kind === "paragraph" && heading.place.end >= content.text.trimEnd().length;
    if (whole) return [undefined, standing];
  }
  if (content.kind !== "paragraph" || titles.has(block)) return [undefined, standing];
  const line = lineOf(content);
  const named = heading === undefined ? line.named : undefined;
  if (named !== undefined) {
    const { chapter } = standing;
    const section =
      chapter > 1
        ? standing.section
        : /依申请公开/u.test(named.words) && !/主动/u.test(named.words)
          ? "applications"
          : "none";
    const lastYear = /上(?:一)?年度?|去年/u.test(named.words) && !/本年/u.test(named.words);
    standing = { chapter, section, lastYear };
  }
  return [placed(line, content, block, standing, named?.alone === true), standing];
}

/** The paragraph at a place: the object that it was before, when nothing changed. */
function placed(line: Line, source: Paragraph, block: number, standing: Standing, heading: boolean): ProseParagraph {
  const { last, text } = line;
  if (last?.block === block && last.heading === heading && isSameStanding(last, standing)) return last;
  const { section, chapter, lastYear } = standing;
  return (line.last = { block, source, text, section, chapter, lastYear, heading });
}
