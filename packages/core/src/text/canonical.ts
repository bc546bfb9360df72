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

/** Common Han characters and visible ASCII: they stand for themselves. */
function isPlain(code: number): boolean {
  return (code >= 0x4e00 && code <= 0x9fff) || (code > 0x20 && code < 0x7f);
}

/** All that does not stand for itself, see {@link isPlain}. */
const special = /[^\u4e00-\u9fff\u0021-\u007e]/gu;

/** What special characters become; a report has few different ones. */
const folds = new Map<string, string>();

function fold(character: string): string {
  let folded = folds.get(character);
  if (folded === undefined) folds.set(character, (folded = foldAnew(character)));
  return folded;
}

function foldAnew(character: string): string {
  if (invisible.test(character)) return "";
  let folded = "";
  for (const part of character.normalize("NFKC")) if (!invisible.test(part)) folded += shapes.get(part) ?? part;
  return folded;
}

/** Canonical form of a text: whitespace removed, widths folded, quotes and dashes unified. Idempotent. */
export function canonicalise(text: string): string {
  return text.replace(special, fold);
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
  let from = 0;
  for (let at = 0; at < source.length; at += 1) {
    if (isPlain(source.charCodeAt(at))) {
      offsets.push(at);
      continue;
    }
    const character = String.fromCodePoint(source.codePointAt(at)!);
    const folded = fold(character);
    text += source.slice(from, at) + folded;
    for (let unit = 0; unit < folded.length; unit += 1) offsets.push(at);
    at += character.length - 1;
    from = at + 1;
  }
  offsets.push(source.length);
  return { text: text + source.slice(from), offsets };
}

/** Full-width ASCII (digits, letters, punctuation) to half-width; nothing else changes, lengths are kept. */
export function foldWidth(text: string): string {
  return text
    .replace(/[\uff01-\uff5e]/g, (character) => String.fromCharCode(character.charCodeAt(0) - 0xfee0))
    .replace(/\u3000/g, " ");
}

/** True where there is nothing to be seen. */
export function isBlank(text: string): boolean {
  return text === "" || (!isPlain(text.charCodeAt(0)) && canonicalise(text) === "");
}
