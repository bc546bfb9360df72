import { ofReport } from "../../recognise/kept.js";
import { ofBlock } from "../../document/kept.js";
import type { Paragraph, Place } from "../../document/model.js";
import { Memory } from "../../document/memory.js";
import { walking, type Walk } from "../../document/walk.js";
import { joined, stretcher, type Stretch } from "../../document/stretches.js";
import { textAt } from "../../document/access.js";
import { landmarksOf, type Landmarks } from "../../recognise/landmarks.js";
import type { RecognisedReport } from "../../recognise/types.js";
import { canonicalise } from "../../text/canonical.js";
import { withoutPrompts } from "../../text/prompt.js";
import { readNumbering, type Numbering } from "./numbering.js";
import { proseClasses } from "./prose-classes.js";
import { answersElsewhere, type Answers } from "./answers.js";

/** What a paragraph of the body is. */
export type ProseKind = "blank" | "title" | "chapter" | "heading" | "body" | "signature" | "date";

/**
 * A paragraph outside the tables. Offsets in all its texts are the same. As long as nothing of it changes, the reports of a document that
 * is edited elsewhere have the same object.
 */
export interface ProseParagraph {
  readonly block: number;
  readonly paragraph: Paragraph;
  /** As it stands; prompts, and the words of a comment that a text file carries in the line, are blanked. */
  readonly text: string;
  /** Without what stands in 《》: that is other people's wording. */
  readonly open: string;
  /** Without what stands in 《》 or “”. */
  readonly bare: string;
  readonly kind: ProseKind;
  /** Number of the chapter it is in; 0 before the first one. */
  readonly chapter: number;
  /** Number at its beginning. */
  readonly numbering?: Numbering;
  /** A prompt in it is still to be replaced. */
  readonly prompted: boolean;
  /** Which of the {@link proseClasses} it has a character of. */
  readonly has: number;
  /** Answers to questions about this paragraph alone, by their slot; see `onceFor`. */
  readonly answers: Answers;
  /** Those in which no place is: they hold wherever the paragraph stands. See `onceForWords`. */
  readonly lasting: Answers;
}

export interface Prose {
  readonly paragraphs: readonly ProseParagraph[];
  /** Headings and body text. */
  readonly words: readonly ProseParagraph[];
  /** The same in stretches; what is asked of each paragraph by itself is asked of these, see `inWords`. */
  readonly stretches: readonly Stretch<ProseParagraph>[];
  /** The same by the number of their chapter, in order. */
  readonly byChapter: ReadonlyMap<number, readonly ProseParagraph[]>;
  /** Blocks in which a prompt is still to be replaced. */
  readonly prompted: ReadonlySet<number>;
}

/** The paragraphs outside the tables with what each of them is. Worked out once for a report. */
export const proseOf: (report: RecognisedReport) => Prose = ofReport.once(readProse);

/** A stretch of a paragraph as a place. */
export function placeIn({ block }: ProseParagraph, start: number, end: number): Place {
  return { block, start, end };
}

/** Sentence marks of any width: a line without them is a heading. */
const sentenceMark = /[。；！？;!?]/u;
const anyMark = /[，。；：！？,;:!?]/u;
const longestHeading = 40;
/** How many lines from the end a signature is looked for. */
const signatureLines = 8;

/** What depends on the report at some blocks: titles, headings of chapters, comments that stand in the text. */
interface Marked extends Walk<number>, Landmarks {
  readonly comments: ReadonlyMap<number, readonly Place[]>;
}

const partsIn = walking(
  (
    content,
    block,
    before: number,
    { titles, headings, comments }: Marked,
  ): readonly [ProseParagraph | undefined, number] => {
    if (content.kind !== "paragraph") return [undefined, before];
    const heading = headings.get(block);
    const chapter = heading?.form.number ?? before;
    const words = wordsOf(content, comments.get(block) ?? none);
    const kind: ProseKind = titles.has(block)
      ? "title"
      : heading !== undefined && words.text.slice(heading.place.end).trim() === ""
        ? "chapter"
        : words.kind;
    return [placed(words, block, kind, chapter), chapter];
  },
  (a, b) => a === b,
);

const ofPart = new Memory<readonly ProseParagraph[]>();
const wordsIn = ofPart.once((part) => part.filter(({ kind }) => kind === "body" || kind === "heading"));
const promptedIn = ofPart.once((part) => part.filter(({ prompted }) => prompted).map(({ block }) => block));
const inStretches = stretcher(new Memory<ProseParagraph>());

function readProse(report: RecognisedReport): Prose {
  const { titles, headings } = landmarksOf(report);
  const comments = commentRanges(report);
  const special = new Set([...titles, ...headings.keys(), ...comments.keys()]);
  const parts = partsIn(report.document, { start: 0, special, titles, headings, comments });
  const words = joined(parts.map(wordsIn));
  const paragraphs = joined(parts);
  for (const signature of signatures(paragraphs, report)) {
    words.splice(words.lastIndexOf(signature), 1);
    paragraphs[paragraphs.lastIndexOf(signature)] = { ...signature, kind: "signature", answers: [] };
  }
  const prompted = new Set(joined(parts.map(promptedIn)));
  return { paragraphs, words, stretches: inStretches(words), byChapter: inChapters(words), prompted };
}

function inChapters(words: readonly ProseParagraph[]): ReadonlyMap<number, readonly ProseParagraph[]> {
  const byChapter = new Map<number, ProseParagraph[]>();
  let last: ProseParagraph[] | undefined;
  for (const paragraph of words) {
    if (last?.[0]!.chapter !== paragraph.chapter) {
      last = byChapter.get(paragraph.chapter);
      if (last === undefined) byChapter.set(paragraph.chapter, (last = []));
    }
    last.push(paragraph);
  }
  return byChapter;
}

/** Headings and paragraphs of a chapter; none when there is no such chapter. */
export function wordsOfChapter(report: RecognisedReport, chapter: number): readonly ProseParagraph[] {
  return proseOf(report).byChapter.get(chapter) ?? [];
}

/** What a paragraph is by itself, wherever it stands. */
interface Words extends Pick<
  ProseParagraph,
  "paragraph" | "text" | "open" | "bare" | "numbering" | "prompted" | "has" | "lasting"
> {
  readonly kind: ProseKind;
  /** Where it stood last. */
  last?: ProseParagraph;
}

const promptHint = proseClasses.add("请此");
const title = proseClasses.add("《");
const quote = proseClasses.add("“");

function wordsOf(paragraph: Paragraph, comments: readonly Place[]): Words {
  return comments.length > 0 ? readWords(paragraph, comments) : wordsAlone(paragraph);
}

const none: readonly Place[] = [];

const wordsAlone = ofBlock.once((paragraph: Paragraph) => readWords(paragraph, none));

function readWords(paragraph: Paragraph, comments: readonly Place[]): Words {
  let { text } = paragraph;
  let has = proseClasses.within(text);
  if ((has & promptHint) !== 0) text = withoutPrompts(text);
  const prompted = text !== paragraph.text;
  for (const { start, end } of comments) text = text.slice(0, start) + " ".repeat(end - start) + text.slice(end);
  if (text !== paragraph.text) has = proseClasses.within(text);
  const open = (has & title) !== 0 ? blankPairs(text, "《", "》") : text;
  const bare = (has & quote) !== 0 ? blankPairs(open, "“", "”") : open;
  const numbering = readNumbering(paragraph, text);
  const kind = kindOf(paragraph, text, numbering !== undefined);
  const words: { -readonly [Key in keyof Words]: Words[Key] } = {
    paragraph,
    text,
    open,
    bare,
    has,
    kind,
    prompted,
    lasting: [],
  };
  if (numbering !== undefined) words.numbering = numbering;
  return words;
}

/** The paragraph at a place: the object that it was before, when nothing changed. */
function placed(words: Words, block: number, kind: ProseKind, chapter: number): ProseParagraph {
  const { last, paragraph, text, open, bare, prompted, has, lasting, numbering } = words;
  const alike = last?.kind === kind && last.chapter === chapter;
  if (alike && last.block === block) return last;
  const answers = alike ? answersElsewhere(last.answers) : [];
  const here = { block, paragraph, text, open, bare, prompted, has, kind, chapter, answers, lasting };
  return (words.last = numbering === undefined ? here : { ...here, numbering });
}

function kindOf(paragraph: Paragraph, text: string, numbered: boolean): ProseKind {
  const words = text.trim();
  if (words === "") return "blank";
  if (
    words.endsWith("日") &&
    /^(?:\d{4}|[〇零○一二三四五六七八九]{4})\s*年\s*[\d一二三四五六七八九十]{1,3}\s*月\s*[\d一二三四五六七八九十]{1,3}\s*日$/u.test(
      words,
    )
  ) {
    return "date";
  }
  if (words.length > longestHeading) return "body";
  if (!anyMark.test(words)) return "heading";
  const marked = numbered || paragraph.outlineLevel !== undefined;
  return marked && !sentenceMark.test(words.slice(0, -1)) && !/[，,：:]/u.test(words) ? "heading" : "body";
}

/** Lines at the end that are a name alone, with a date or nothing under them. */
function signatures(paragraphs: readonly ProseParagraph[], report: RecognisedReport): readonly ProseParagraph[] {
  const names = new Set(
    [report.agency?.name, ...(report.agency?.shortNames ?? [])].map((name) => canonicalise(name ?? "")),
  );
  const found: ProseParagraph[] = [];
  for (let index = paragraphs.length - 1, looked = 0; index >= 0 && looked < signatureLines; index -= 1) {
    const paragraph = paragraphs[index]!;
    if (paragraph.kind === "blank") continue;
    looked += 1;
    if (paragraph.kind === "heading" && names.has(canonicalise(paragraph.text))) found.push(paragraph);
  }
  return found;
}

/** Ranges of comments that stand in the text itself, as a text file has them. */
function commentRanges({ document }: RecognisedReport): ReadonlyMap<number, readonly Place[]> {
  const ranges = new Map<number, Place[]>();
  for (const { place, text } of document.comments) {
    if (place === undefined || place.story !== undefined || place.cell !== undefined) continue;
    if (text.trim() === "" || !textAt(document, place).includes(text.trim())) continue;
    ranges.set(place.block, [...(ranges.get(place.block) ?? []), place]);
  }
  return ranges;
}

/** A text in which what stands in a pair of marks is blanked; an opening without end counts up to the last closing mark. */
export function blankPairs(text: string, opening: string, closing: string): string {
  let result = "";
  let from = 0;
  let depth = 0;
  let start = 0;
  const last = text.lastIndexOf(closing);
  for (let at = 0; at <= last; at += 1) {
    const character = text[at];
    if (character === opening) {
      if (depth === 0) start = at;
      depth += 1;
    } else if (character === closing && depth > 0) {
      depth -= 1;
      if (depth > 0 && at !== last) continue;
      result += `${text.slice(from, start + 1)}${blank.repeat(Math.max(0, at - start - 1))}`;
      from = at;
      depth = 0;
    }
  }
  return result + text.slice(from);
}

/** Stands for words that are not to be looked at; no letter, no mark, no space. */
const blank = "\u2400";
