import { cellText, paragraphAt, tableCell, type Edit, type Place, type Refusal, type ReplaceText } from "@nianbao/core";
import { copyableProperties, prefixAt, runContent } from "../edit/fragment.js";
import { isProtected } from "../edit/paragraph.js";
import type { Splice } from "../edit/splice.js";
import type { TracedParagraph } from "../read/trace.js";
import { cleanText, escapeXml } from "../xml/text.js";
import { open, paragraphOf, written, type Opened } from "./opened.js";
import { isDeletable, markParagraph, type Deletion, type Mark } from "./pieces.js";
import type { Commenter } from "./withComments.js";

interface Changes {
  readonly part: string;
  readonly marks: Mark[];
  readonly deletions: Deletion[];
}

/**
 * A .docx with edits of its words made as tracked changes: what goes is marked as deleted, what comes as inserted, for
 * people to accept or refuse in Word. All against the one state; those that would add or remove paragraphs, or touch words
 * that must not be changed, are refused.
 * @throws ReadError when it is no .docx
 */
export function trackEdits(
  bytes: Uint8Array,
  edits: readonly Edit[],
  { author, date }: Pick<Commenter, "author" | "date">,
): { readonly bytes: Uint8Array; readonly refused: readonly Refusal[] } {
  const opened = open(bytes);
  const who = `author="${escapeXml(cleanText(author))}"`;
  const changes = new Map<TracedParagraph, Changes>();
  const refused: Refusal[] = [];
  let id = firstFreeId(opened);
  const tag = (prefix: string, name: string): string => {
    const when = date === undefined ? "" : ` ${prefix}date="${escapeXml(date)}"`;
    return `<${prefix}${name} ${prefix}id="${id++}" ${prefix}${who}${when}>`;
  };
  for (const edit of edits) {
    const replacement = edit.kind === "setCell" ? cellReplacement(opened, edit) : edit;
    const code = replacement.kind === "replaceText" ? add(opened, replacement, changes, tag) : "failed";
    if (code !== undefined) refused.push({ edit, code });
  }
  const splices = new Map<string, Splice[]>();
  for (const [paragraph, { part, marks, deletions }] of changes) {
    splices.set(part, [...(splices.get(part) ?? []), ...markParagraph(opened.text(part), paragraph, marks, deletions)]);
  }
  return { bytes: written(opened, splices), refused };
}

function add(
  opened: Opened,
  { place, expect, text }: ReplaceText,
  changes: Map<TracedParagraph, Changes>,
  tag: (prefix: string, name: string) => string,
): Refusal["code"] | undefined {
  const found = paragraphOf(opened, place);
  const model = paragraphAt(opened.reading.document, place);
  if (found === undefined || model === undefined) return "missing";
  if (model.text.slice(place.start, place.end) !== expect) return "changed";
  const { part, paragraph } = found;
  const source = opened.text(part);
  const { start, end, words } = narrowed(place, expect, text);
  if (isProtected(paragraph, { start, end, text: words })) return "protected";
  if (!isDeletable(source, paragraph, { start, end })) return "failed";
  const known = changes.get(paragraph) ?? { part, marks: [], deletions: [] };
  if (known.deletions.some((other) => other.start < end && start < other.end)) return "changed";
  const prefix = prefixAt(source, paragraph.start);
  if (end > start) known.deletions.push({ start, end, open: tag(prefix, "del") });
  if (words !== "") {
    const run = (paragraph.pieces.find((piece) => piece.from + piece.text.length > start) ?? paragraph.pieces.at(-1))
      ?.run;
    const look = run?.properties === undefined ? "" : copyableProperties(source.slice(...run.properties), prefix);
    const inserted = `<${prefix}r>${look}${runContent(words, prefix)}</${prefix}r>`;
    known.marks.push({
      at: start,
      side: end > start ? "before" : "after",
      xml: `${tag(prefix, "ins")}${inserted}</${prefix}ins>`,
    });
  }
  changes.set(paragraph, known);
  return undefined;
}

/** Only what differs: what both begin and end with stays untouched. */
function narrowed(place: Place, expect: string, text: string): { start: number; end: number; words: string } {
  let head = 0;
  const least = Math.min(expect.length, text.length);
  while (head < least && expect[head] === text[head]) head += 1;
  if (head > 0 && /[\ud800-\udbff]/.test(expect[head - 1]!)) head -= 1;
  let tail = 0;
  while (tail < least - head && expect.at(-1 - tail) === text.at(-1 - tail)) tail += 1;
  if (tail > 0 && /[\udc00-\udfff]/.test(expect[expect.length - tail]!)) tail -= 1;
  return { start: place.start + head, end: place.end - tail, words: text.slice(head, text.length - tail) };
}

/** A cell's new text as a change of the paragraph that has its text; the edit itself where it has several. */
function cellReplacement(opened: Opened, edit: Extract<Edit, { readonly kind: "setCell" }>): Edit {
  const { block, row, column, expect, text } = edit;
  const table = opened.reading.document.blocks[block];
  const cell = table?.kind === "table" ? tableCell(table, row, column) : undefined;
  if (cell === undefined || cellText(cell) !== expect) return edit;
  const written = cell.paragraphs.filter((paragraph) => paragraph.text !== "");
  if (written.length > 1) return edit;
  const paragraph = Math.max(
    cell.paragraphs.findIndex((each) => each.text !== ""),
    0,
  );
  const own = cell.paragraphs[paragraph]?.text ?? "";
  return {
    kind: "replaceText",
    place: { block, cell: { row, column, paragraph }, start: 0, end: own.length },
    expect: own,
    text,
  };
}

/** Annotations of a document must not share an id. */
function firstFreeId(opened: Opened): number {
  const ids = opened.store.names
    .filter((name) => /^word\/[^/]+\.xml$/.test(name))
    .flatMap((name) =>
      [...opened.text(name).matchAll(/\bid\s*=\s*["'](\d{1,9})["']/g)].map((match) => Number(match[1])),
    );
  return ids.reduce((most, each) => Math.max(most, each), 0) + 1;
}
