import type { Edit } from "../document/edit.js";
import type { Paragraph, ReportDocument } from "../document/model.js";
import { canonicalise } from "../text/canonical.js";
import { align } from "./align.js";
import { isTableNote, lineKind, paragraphKind, type LineKind } from "./line-kind.js";
import { isPrompt } from "./prompts.js";

/** A stretch of the document whose text is to be replaced. */
export interface Passage {
  /** Blocks of its paragraphs that have text, in order. Tables and empty paragraphs stay where they are. */
  readonly blocks: readonly number[];
  /** Block after which text goes when there is none before it. */
  readonly after: number;
  /** Last block of the table among them: notes go below it, all other new text above. */
  readonly table?: number;
  /** Block whose look new text of a kind takes when the passage has none of that kind. */
  like(kind: LineKind): number;
}

/**
 * Edits that make these lines the text of a passage: lines that are there already stay, others take the place (and the
 * look) of a paragraph of their kind, the rest is inserted or removed.
 */
export function paragraphEdits(document: ReportDocument, passage: Passage, lines: readonly string[]): readonly Edit[] {
  const { blocks } = passage;
  const text = (index: number): string => paragraphOf(document, blocks[index]!).text;
  const kinds = blocks.map((block) => paragraphKind(paragraphOf(document, block)));
  const pairs = align(lines.length, blocks.length, (given, existing) => {
    if (canonicalise(lines[given]!) === canonicalise(text(existing))) return 3;
    const below = passage.table !== undefined && blocks[existing]! > passage.table;
    if (below && isPrompt(text(existing)) && !isTableNote(lines[given]!)) return 0;
    return lineKind(lines[given]!) === kinds[existing] ? 1 : 0;
  });

  const edits: Edit[] = [];
  let after = passage.after;
  for (const { given, existing } of pairs) {
    const line = lines[given]!;
    if (existing !== undefined) {
      after = blocks[existing]!;
      const expect = text(existing);
      if (expect !== line) {
        edits.push({ kind: "replaceText", place: { block: after, start: 0, end: expect.length }, expect, text: line });
      }
      continue;
    }
    if (passage.table !== undefined && isTableNote(line)) after = Math.max(after, passage.table);
    const kind = lineKind(line);
    const like = blocks[kinds.indexOf(kind)] ?? passage.like(kind);
    const last = edits.at(-1);
    if (last?.kind === "insertParagraphs" && last.after === after && last.like === like) {
      edits[edits.length - 1] = { ...last, texts: [...last.texts, line] };
    } else {
      edits.push({ kind: "insertParagraphs", after, like, texts: [line] });
    }
  }
  const kept = new Set(pairs.map(({ existing }) => existing));
  blocks.forEach((block, index) => {
    if (!kept.has(index)) edits.push({ kind: "removeBlock", block, expect: text(index) });
  });
  return edits;
}

function paragraphOf(document: ReportDocument, block: number): Paragraph {
  const found = document.blocks[block];
  if (found?.kind !== "paragraph") throw new TypeError(`block ${block} is no paragraph`);
  return found;
}
