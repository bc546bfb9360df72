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
  const after = cursor ?? (chapter === undefined ? undefined : chapterEnd(recognised, chapter.place.block, chapter.to));
  if (after === undefined || after >= blocks.length) return undefined;
  const like =
    nearest(blocks.length, after, (block) => isText(blocks[block])) ??
    nearest(blocks.length, after, (block) => isWritten(blocks[block]) && !isHeading(recognised, block)) ??
    nearest(blocks.length, after, (block) => blocks[block]?.kind === "paragraph");
  return like === undefined ? undefined : { after, like };
}

function chapterEnd({ document }: RecognisedReport, heading: number, to: number): number {
  for (let block = to - 1; block > heading; block -= 1) {
    const found = document.blocks[block];
    if (found?.kind === "table" || isText(found)) return block;
  }
  return heading;
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
