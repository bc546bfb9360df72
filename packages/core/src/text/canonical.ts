/**
 * Canonical text: what is left of a label when everything that only lays it out is taken away.
 * `自 然 人` = `自然人`, `(一) 予以公开` = `（一）予以公开`, `⼀、` (a radical from a PDF) = `一、`.
 */

/** Punctuation that means the same in several shapes; the rest is folded by NFKC. */
const shapes = new Map<string, string>([
  ["“", '"'],
  ["”", '"'],
  ["„", '"'],
  ["‟", '"'],
  ["〝", '"'],
  ["〞", '"'],
  ["「", '"'],
  ["」", '"'],
  ["『", '"'],
  ["』", '"'],
  ["‘", "'"],
  ["’", "'"],
  ["‐", "-"],
  ["‑", "-"],
  ["–", "-"],
  ["—", "-"],
  ["―", "-"],
  ["−", "-"],
  ["•", "·"],
  ["‧", "·"],
  ["・", "·"],
  ["｡", "。"],
  ["､", "、"],
]);

/** Spaces of every width, line breaks, and marks that take no room. */
const invisible =
  /[\s\u00ad\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u2064\u3164\ufeff\uffa0]|\u200c|\u200d|[\ufe00-\ufe0f]/u;

function canonicalCharacter(character: string): string {
  const code = character.codePointAt(0)!;
  if ((code >= 0x4e00 && code <= 0x9fff) || (code > 0x20 && code < 0x7f)) return character;
  if (invisible.test(character)) return "";
  let folded = "";
  for (const part of character.normalize("NFKC")) if (!invisible.test(part)) folded += shapes.get(part) ?? part;
  return folded;
}

/** Canonical form of a text: whitespace removed, widths folded, quotes and dashes unified. Idempotent. */
export function canonicalise(text: string): string {
  let result = "";
  for (const character of text) result += canonicalCharacter(character);
  return result;
}

/** Canonical text that still knows where each of its UTF-16 units stood. */
export interface CanonicalText {
  readonly text: string;
  /** Offset in the source of each unit of `text`, and one more: the source's length. */
  readonly offsets: readonly number[];
}

/** As {@link canonicalise}, with a way back to the source: `source.slice(offsets[i], offsets[j])`. */
export function canonicalMap(source: string): CanonicalText {
  let text = "";
  const offsets: number[] = [];
  let at = 0;
  for (const character of source) {
    const folded = canonicalCharacter(character);
    text += folded;
    for (let unit = 0; unit < folded.length; unit += 1) offsets.push(at);
    at += character.length;
  }
  offsets.push(source.length);
  return { text, offsets };
}

/** Full-width ASCII (digits, letters, punctuation) to half-width; nothing else changes, lengths are kept. */
export function foldWidth(text: string): string {
  return text
    .replace(/[\uff01-\uff5e]/g, (character) => String.fromCharCode(character.charCodeAt(0) - 0xfee0))
    .replace(/\u3000/g, " ");
}

/** True where there is nothing to be seen. */
export function isBlank(text: string): boolean {
  return canonicalise(text) === "";
}
