import type { Place } from "../document/model.js";
import type { RecognisedChapter, RecognisedReport } from "../recognise/types.js";
import { isBlank } from "../text/canonical.js";
import { paragraphKind, type LineKind } from "./line-kind.js";
import type { Passage } from "./paragraphs.js";
import { isSignature } from "./signature.js";

/**
 * The text of a chapter. Signature and date after the last chapter are no part of it, unless the new text brings its own.
 */
export function chapterPassage(
  report: RecognisedReport,
  chapter: RecognisedChapter,
  lines: readonly string[],
): Passage {
  const blocks = textBlocks(report, chapter.from, chapter.to);
  const signed = lines.length > 0 && isSignature(report, lines.at(-1)!);
  while (!signed && blocks.length > 0 && isSignature(report, textOf(report, blocks.at(-1)!))) blocks.pop();
  const { table: id } = chapter.form;
  const table = id === undefined ? undefined : report.tables.get(id)?.blocks.at(-1);
  return {
    blocks,
    after: chapter.from - 1,
    ...(table !== undefined && chapter.from <= table && table < chapter.to ? { table } : {}),
    like: (kind) => likeBlock(report, kind, chapter.place.block),
  };
}

/** Text that follows the chapter's heading in the same paragraph (`六、其他需要报告的事项：无。`), without the mark between them. */
export function besideHeading(
  report: RecognisedReport,
  { place }: RecognisedChapter,
): { readonly place: Place; readonly expect: string } | undefined {
  const text = textOf(report, place.block);
  const mark = /^[。：:，,；;\s]+/u.exec(text.slice(place.end))?.[0].length ?? 0;
  const start = place.end + mark;
  const expect = text.slice(start);
  return isBlank(expect) ? undefined : { place: { block: place.block, start, end: text.length }, expect };
}

/** The opening: what stands between the title and the first chapter. Undefined when there is no chapter to end it. */
export function preamblePassage(report: RecognisedReport): Passage | undefined {
  const first = report.chapters[0];
  if (first === undefined) return undefined;
  const title = Math.max(-1, ...(report.title?.places ?? []).map((place) => place.block));
  return {
    blocks: textBlocks(report, title + 1, first.place.block),
    after: title,
    like: (kind) => likeBlock(report, kind, first.place.block),
  };
}

function textBlocks(report: RecognisedReport, from: number, to: number): number[] {
  const blocks: number[] = [];
  for (let block = from; block < to; block += 1) {
    if (!isBlank(textOf(report, block))) blocks.push(block);
  }
  return blocks;
}

function textOf(report: RecognisedReport, block: number): string {
  const found = report.document.blocks[block];
  return found?.kind === "paragraph" ? found.text : "";
}

/** Nearest paragraph of a kind in any chapter or the opening; running text rather than a chapter heading if there is none. */
function likeBlock(report: RecognisedReport, kind: LineKind, heading: number): number {
  const title = Math.max(-1, ...(report.title?.places ?? []).map((place) => place.block));
  const headings = new Set(report.chapters.map((chapter) => chapter.place.block));
  const candidates = textBlocks(report, title + 1, report.document.blocks.length).filter(
    (block) => !headings.has(block) && !isSignature(report, textOf(report, block)),
  );
  const nearest = (blocks: readonly number[]): number | undefined =>
    [...blocks].sort((a, b) => Math.abs(a - heading) - Math.abs(b - heading))[0];
  const alike = candidates.filter((block) => {
    const found = report.document.blocks[block];
    return found?.kind === "paragraph" && paragraphKind(found) === kind;
  });
  return nearest(alike) ?? nearest(candidates) ?? heading;
}
