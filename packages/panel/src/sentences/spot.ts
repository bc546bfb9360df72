import type { Paragraph, RecognisedReport } from "@nianbao/core";

/** Where a sentence goes: after a body block, with the look of another. */
export interface SentenceSpot {
  readonly after: number;
  readonly like: number;
}

/**
 * Where a sentence of a chapter goes: behind the block the cursor is in, or else behind the last text or table of the
 * chapter (signature and date at the end of a report are no text of the last chapter). It looks like the text nearest by.
 * @param cursor body block of the cursor
 * @returns undefined when the chapter is not there, or nothing is that it could look like
 */
export function sentenceSpot(
  recognised: RecognisedReport,
  chapterNumber: number,
  cursor?: number,
): SentenceSpot | undefined {
  const { blocks } = recognised.document;
  const chapter = recognised.chapters.find(({ form }) => form.number === chapterNumber);
  const after =
    cursor ?? (chapter === undefined ? undefined : partEnd(recognised, chapterNumber, chapter.place.block, chapter.to));
  if (after === undefined || after >= blocks.length) return undefined;
  const like =
    nearest(blocks.length, after, (block) => isText(blocks[block])) ??
    nearest(blocks.length, after, (block) => isWritten(blocks[block]) && !isHeading(recognised, block)) ??
    nearest(blocks.length, after, (block) => blocks[block]?.kind === "paragraph");
  return like === undefined ? undefined : { after, like };
}

/** What chapter one says in numbers is about applications. */
function partEnd(recognised: RecognisedReport, chapter: number, heading: number, to: number): number {
  const part = chapter === 1 ? applicationsEnd(recognised, heading, to) : undefined;
  return part ?? chapterEnd(recognised, heading, to);
}

function chapterEnd({ document }: RecognisedReport, heading: number, to: number): number {
  for (let block = to - 1; block > heading; block -= 1) {
    const found = document.blocks[block];
    if (found?.kind === "table" || isText(found)) return block;
  }
  return heading;
}

/** A heading inside a chapter: 「（二）依申请公开」, alone or with the text that follows it. */
const subHeading = /^\s*(?:[（(][一二三四五六七八九十]+[）)]|[一二三四五六七八九十]+是|\d+[.．、])/u;

/** End of the part of chapter one that is headed 依申请公开; undefined where it has no such part. */
function applicationsEnd(recognised: RecognisedReport, heading: number, to: number): number | undefined {
  const { blocks } = recognised.document;
  const textOf = (block: number) => {
    const found = blocks[block];
    return found?.kind === "paragraph" ? found.text : "";
  };
  for (let block = heading + 1; block < to; block += 1) {
    if (!subHeading.test(textOf(block)) || !/^.{0,8}依申请/u.test(textOf(block).trim())) continue;
    let next = block + 1;
    while (next < to && !subHeading.test(textOf(next))) next += 1;
    return chapterEnd(recognised, block, next);
  }
  return undefined;
}

/** The fitting block closest to another one, those before it first. */
function nearest(count: number, from: number, fits: (block: number) => boolean): number | undefined {
  for (let distance = 0; distance <= count; distance += 1) {
    for (const block of [from - distance, from + distance])
      if (block >= 0 && block < count && fits(block)) return block;
  }
  return undefined;
}

/** Running text, as against headings, signature and date. */
function isText(block: { readonly kind: string; readonly text?: string } | undefined): boolean {
  return block?.kind === "paragraph" && /[。；]/u.test((block as Paragraph).text);
}

function isWritten(block: { readonly kind: string } | undefined): boolean {
  return block?.kind === "paragraph" && (block as Paragraph).text.trim() !== "";
}

function isHeading({ chapters, title }: RecognisedReport, block: number): boolean {
  const places = [...chapters.map(({ place }) => place), ...(title?.places ?? [])];
  return places.some((place) => place.block === block);
}
