import type { Place } from "@nianbao/core";
import { prefixAt } from "../edit/fragment.js";
import { adopted } from "../edit/namespaces.js";
import type { Splice } from "../edit/splice.js";
import { beforeRootEnd } from "../edit/styles.js";
import type { TracedBlock, TracedParagraph } from "../read/trace.js";
import { cleanText, escapeXml } from "../xml/text.js";
import { open, paragraphOf, written, type Opened } from "./opened.js";
import { commentsPart } from "./parts.js";
import { markParagraph, type Mark } from "./pieces.js";

/** A comment to be put into a document. */
export interface NewComment {
  /** What it is about; a place that cannot carry a comment (a header, nothing at all) sends it to the first paragraph. */
  readonly place?: Place | undefined;
  /** One paragraph each. */
  readonly lines: readonly string[];
}

/** Who comments, and when (ISO 8601). */
export interface Commenter {
  readonly author: string;
  readonly initials: string;
  readonly date?: string;
}

/**
 * A .docx with comments added. Nothing of its text changes; comments that are there stay.
 * @throws ReadError when it is no .docx; Error when it has no paragraph at all to hold a comment
 */
export function withComments(bytes: Uint8Array, comments: readonly NewComment[], commenter: Commenter): Uint8Array {
  if (comments.length === 0) return bytes;
  const opened = open(bytes);
  const { mainPart } = opened.reading;
  const text = opened.text(mainPart);
  const { name, text: before, others } = commentsPart(opened.store, mainPart);
  let id = 1 + Math.max(-1, ...[...before.matchAll(/\bid\s*=\s*["'](\d+)["']/g)].map((match) => Number(match[1])));
  const marks = new Map<TracedParagraph, Mark[]>();
  const elements: string[] = [];
  for (const comment of comments) {
    const { paragraph, start, end } = anchorOf(opened, comment.place);
    const prefix = prefixAt(text, paragraph.start);
    const own = marks.get(paragraph) ?? [];
    const reference = `<${prefix}r><${prefix}commentReference ${prefix}id="${id}"/></${prefix}r>`;
    own.push({ at: start, side: "before", xml: `<${prefix}commentRangeStart ${prefix}id="${id}"/>` });
    own.push({ at: end, side: "after", xml: `<${prefix}commentRangeEnd ${prefix}id="${id}"/>${reference}` });
    marks.set(paragraph, own);
    elements.push(commentElement(id, comment.lines, commenter));
    id += 1;
  }
  const splices: Splice[] = [...marks].flatMap(([paragraph, own]) => markParagraph(text, paragraph, own));
  const part = new TextEncoder().encode(beforeRootEnd(before, adopted(before, elements)));
  return written(opened, new Map([[mainPart, splices]]), new Map([...others, [name, part]]));
}

function anchorOf(
  opened: Opened,
  place: Place | undefined,
): { readonly paragraph: TracedParagraph; readonly start: number; readonly end: number } {
  const inBody = place === undefined || place.story !== undefined ? undefined : place;
  const found = inBody === undefined ? undefined : paragraphOf(opened, inBody);
  if (found !== undefined && inBody !== undefined) {
    const length = lengthOf(found.paragraph);
    const start = Math.min(inBody.start, length);
    // A comment on nothing would not be seen: it takes the paragraph.
    return inBody.end > start
      ? { paragraph: found.paragraph, start, end: Math.min(inBody.end, length) }
      : { paragraph: found.paragraph, start: 0, end: length };
  }
  const { blocks } = opened.reading.traces.get(opened.reading.mainPart)!;
  const block = inBody === undefined ? undefined : blocks[inBody.block];
  const paragraph = (block === undefined ? undefined : firstParagraph([block])) ?? firstParagraph(blocks);
  if (paragraph === undefined) throw new Error("a document without a paragraph");
  return { paragraph, start: 0, end: lengthOf(paragraph) };
}

function lengthOf(paragraph: TracedParagraph): number {
  const last = paragraph.pieces.at(-1);
  return last === undefined ? 0 : last.from + last.text.length;
}

/** The first paragraph with text, also inside tables; else the first. */
function firstParagraph(blocks: readonly TracedBlock[]): TracedParagraph | undefined {
  const all = blocks.flatMap((block): TracedBlock[] =>
    block.kind === "paragraph" ? [block] : [...block.cells.values()].flatMap((cell) => cell.blocks),
  );
  const paragraphs = all.filter((block) => block.kind === "paragraph");
  return paragraphs.find(({ pieces }) => pieces.length > 0) ?? paragraphs[0];
}

function commentElement(id: number, lines: readonly string[], { author, initials, date }: Commenter): string {
  const when = date === undefined ? "" : ` w:date="${escapeXml(date)}"`;
  const paragraphs = lines.map((line) => {
    const words = escapeXml(cleanText(line).replace(/[\n\t]/g, " "));
    return `<w:p><w:r><w:t xml:space="preserve">${words}</w:t></w:r></w:p>`;
  });
  return `<w:comment w:id="${id}" w:author="${escapeXml(cleanText(author))}"${when} w:initials="${escapeXml(cleanText(initials))}">${paragraphs.join("")}</w:comment>`;
}
