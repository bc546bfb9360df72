import type { Paragraph } from "@nianbao/core";

/** Text being taken over from the file, with the way back to where each piece of it stood. */
export interface Sourced {
  readonly text: string;
  /** `[offset in text, offset in the file]` of each piece taken over whole, ascending. */
  readonly pieces: readonly (readonly [number, number])[];
}

/** Word's hidden bookmarks, which text extraction prints: never part of the document. */
const bookmark = /\[bookmark:[^\]\n]*\]/g;

/** Takes over a stretch of the file without the marks of hidden bookmarks. */
export function take(text: string, offset: number): Sourced {
  if (!text.includes("[bookmark:")) return { text, pieces: [[0, offset]] };
  const pieces: [number, number][] = [];
  let kept = "";
  let from = 0;
  for (const match of [...text.matchAll(bookmark), { index: text.length, 0: "" }]) {
    if (match.index > from) pieces.push([kept.length, offset + from]);
    kept += text.slice(from, match.index);
    from = match.index + match[0].length;
  }
  return { text: kept, pieces: pieces.length === 0 ? [[0, offset]] : pieces };
}

/** Puts stretches together, a line break between them. */
export function joinLines(parts: readonly Sourced[]): Sourced {
  const pieces: (readonly [number, number])[] = [];
  let text = "";
  parts.forEach((part, index) => {
    if (index > 0) text += "\n";
    for (const [at, offset] of part.pieces) pieces.push([text.length + at, offset]);
    text += part.text;
  });
  return { text, pieces };
}

const origins = new WeakMap<Paragraph, Sourced["pieces"]>();

/** A paragraph of plain text that knows where it came from. */
export function paragraphOf({ text, pieces }: Sourced): Paragraph {
  const paragraph: Paragraph = {
    kind: "paragraph",
    text,
    runs: text === "" ? [] : [{ start: 0, end: text.length, format: {} }],
  };
  origins.set(paragraph, pieces);
  return paragraph;
}

/** Where a character of a paragraph stood in the file (UTF-16), or undefined for a paragraph that came from elsewhere. */
export function originOf(paragraph: Paragraph, at: number): number | undefined {
  const piece = origins.get(paragraph)?.findLast(([start]) => start <= at);
  return piece === undefined ? undefined : piece[1] + at - piece[0];
}
