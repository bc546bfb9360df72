import { joined } from "../document/stretches.js";
import type { Paragraph, ReportDocument } from "../document/model.js";
import type { ChapterForm, Form } from "../form/types.js";
import { canonicalise } from "../text/canonical.js";
import { similarity } from "../text/difference.js";
import { eachBlock } from "../document/walk.js";
import { readHeadingLine, type HeadingLine } from "./heading.js";
import type { RecognisedChapter } from "./types.js";

interface Candidate {
  readonly block: number;
  readonly paragraph: Paragraph;
  readonly line: HeadingLine;
}

interface Heading extends Candidate {
  readonly form: ChapterForm;
  readonly match: RecognisedChapter["match"];
  readonly end: number;
}

const candidatesIn = eachBlock((paragraph, block): Candidate | undefined => {
  const line = paragraph.kind === "paragraph" ? readHeadingLine(paragraph) : undefined;
  return line === undefined ? undefined : { block, paragraph: paragraph as Paragraph, line };
});

/** Longest canonical title of a heading of its own. */
const longestTitle = 40;

/**
 * Finds the chapter headings. `match` speaks of the title and the mark after its number; whether the number itself
 * is right is told by `statedNumber` against `form.number`. A heading with text after it in the same paragraph
 * (`六、其他需要报告的事项：无。`) is taken up to the end of its title. Styles are not needed and not trusted.
 */
export function recogniseChapters(document: ReportDocument, form: Form): RecognisedChapter[] {
  const candidates = joined(candidatesIn(document));
  const all = exactHeadings(candidates, form);
  const contents = contentsLines(document, all);
  const exact = all.filter((heading) => !contents.has(heading.block));
  const others = candidates.filter(({ block }) => !contents.has(block));
  const headings = [...exact, ...alteredHeadings(others, exact, form)].sort((a, b) => a.block - b.block);
  return headings.map((heading, index): RecognisedChapter => {
    const { block, line, paragraph, match, end } = heading;
    const number = line.number;
    return {
      form: heading.form,
      heading: paragraph.text.slice(line.start, end),
      place: { block, start: line.start, end },
      ...(number === undefined ? {} : { statedNumber: number }),
      from: block + 1,
      to: headings[index + 1]?.block ?? document.blocks.length,
      match,
    };
  });
}

/** Headings whose title is word for word the form's; those with a number go before those without. */
function exactHeadings(candidates: readonly Candidate[], form: Form): Heading[] {
  const titles = form.chapters.map((chapter) => ({ chapter, key: canonicalise(chapter.title) }));
  const found: Heading[] = [];
  for (const candidate of candidates) {
    const { line } = candidate;
    for (const { chapter, key } of titles) {
      if (!line.title.startsWith(key)) continue;
      const rest = line.title.slice(key.length);
      if (rest === "" || (line.style === "chapter" && /^(?:[。:;,!]|\.(?!\.))/.test(rest))) {
        const right = line.mark || line.number === undefined;
        const end = line.endOfTitle(key.length);
        found.push({ ...candidate, form: chapter, match: right ? "exact" : "altered", end });
      }
    }
  }
  return form.chapters.flatMap((chapter) => {
    const own = found.filter((heading) => heading.form === chapter);
    for (const style of ["chapter", "none", "other"] as const) {
      const best = own.filter((heading) => heading.line.style === style);
      if (best.length > 0) return best;
    }
    return [];
  });
}

/** Blocks of a table of contents: four or more headings with nothing between them that all come again later. */
function contentsLines(document: ReportDocument, headings: readonly Heading[]): ReadonlySet<number> {
  const sorted = [...headings].sort((a, b) => a.block - b.block);
  const contents = new Set<number>();
  let run: Heading[] = [];
  const close = (): void => {
    const comesAgain = (heading: Heading): boolean =>
      sorted.some((other) => other.form === heading.form && other.block > run.at(-1)!.block);
    if (run.length >= 4 && run.every(comesAgain)) for (const { block } of run) contents.add(block);
    run = [];
  };
  for (const heading of sorted) {
    const last = run.at(-1);
    const again = run.some((other) => other.form === heading.form);
    if (last !== undefined && (again || !onlyBlank(document, last.block + 1, heading.block))) close();
    run.push(heading);
  }
  close();
  return contents;
}

function onlyBlank(document: ReportDocument, from: number, to: number): boolean {
  return document.blocks.slice(from, to).every((block) => block.kind === "paragraph" && block.text.trim() === "");
}

/** Headings that are not word for word right: like enough, or with the number and in the place of a chapter that is missing. */
function alteredHeadings(candidates: readonly Candidate[], exact: readonly Heading[], form: Form): Heading[] {
  const taken = new Set(exact.map((heading) => heading.block));
  const open = candidates.filter(({ block, line }) => !taken.has(block) && isShortLine(line));
  const found: Heading[] = [];
  const accept = (candidate: Candidate, chapter: ChapterForm): void => {
    found.push({ ...candidate, form: chapter, match: "altered", end: candidate.line.end });
    taken.add(candidate.block);
  };
  const titles = new Map(form.chapters.map((chapter) => [chapter, canonicalise(chapter.title)]));

  for (const candidate of open) {
    if (candidate.line.style !== "chapter") continue;
    const [best, likeness] = form.chapters
      .map((chapter) => [chapter, similarity(titles.get(chapter)!, candidate.line.title)] as const)
      .reduce((a, b) => (b[1] > a[1] ? b : a));
    const known = exact.some((heading) => heading.form === best);
    if (known ? likeness >= 0.75 && candidate.line.number === best.number : likeness >= 0.6) accept(candidate, best);
  }
  for (const chapter of form.chapters) {
    const all = [...exact, ...found];
    if (all.some((heading) => heading.form === chapter)) continue;
    const after = Math.max(
      -1,
      ...all.filter(({ form: { number } }) => number < chapter.number).map(({ block }) => block),
    );
    const before = Math.min(
      Infinity,
      ...all.filter(({ form: { number } }) => number > chapter.number).map(({ block }) => block),
    );
    const between = open.filter(({ block }) => block > after && block < before && !taken.has(block));
    const numbered = between.filter(({ line }) => line.style === "chapter" && line.number === chapter.number);
    const unnumbered = between.filter(
      ({ line }) => line.style === "none" && similarity(titles.get(chapter)!, line.title) >= 0.75,
    );
    const heading = numbered.length === 1 ? numbered[0] : (unnumbered.find(looksLikeHeading) ?? undefined);
    if (heading !== undefined) accept(heading, chapter);
  }
  return found;
}

/** Not a sentence, nor a line of a table of contents with its page number. */
function isShortLine({ title }: HeadingLine): boolean {
  return title.length >= 2 && title.length <= longestTitle && !/[。;!?]/.test(title) && !/[,:、\d]$/.test(title);
}

/** A line without a number is a heading only if it does not read as a sentence of its own (无其他需要报告的事项). */
function looksLikeHeading({ line, paragraph }: Candidate): boolean {
  return !/^(?:无|没有|本|我|暂)/.test(line.title) && paragraph.text.trimEnd().length === line.end;
}
