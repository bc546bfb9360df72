/** A stretch of text that stands twice. */
export interface Repeat {
  /** Index of the text it stands in, and its range there. */
  readonly text: number;
  readonly start: number;
  readonly end: number;
  readonly first: { readonly text: number; readonly start: number; readonly end: number };
}

/** Width of the windows that are looked up; a repeat of twice the width always holds one at a multiple of it. */
const width = 6;

/**
 * Stretches of at least `least` characters that occur before, in the same text or an earlier one. A stretch ends where the texts differ,
 * where one of them ends, and at `barrier` characters. Time grows linearly with the texts.
 * @param least at least 12
 */
export function findRepeats(texts: readonly string[], least: number, barrier: string): Repeat[] {
  const windows = new Windows(texts);
  const stops = new Set(Array.from(barrier, (character) => character.charCodeAt(0)));
  const found: Repeat[] = [];
  texts.forEach((words, text) => {
    let covered = 0;
    let hash = 0;
    for (let at = 0; at + width <= words.length; at += 1) {
      hash = at === 0 ? hashOf(words) : next(hash, words, at);
      const other = at >= covered ? windows.find(hash) : undefined;
      const repeat = other === undefined ? undefined : extend(texts, text, at, other, stops, covered);
      if (repeat !== undefined && repeat.end - repeat.start >= least) {
        found.push(repeat);
        covered = repeat.end;
      }
      if (at % width === 0) windows.add(hash, text, at);
    }
  });
  return found;
}

/** Where the window of a hash stood first: tables of numbers, since a long report has tens of thousands of them. */
class Windows {
  readonly #shift: number;
  readonly #mask: number;
  /** Number of the window in a slot, from 1; 0 for none. And its hash. */
  readonly #slots: Int32Array;
  readonly #hashes: Int32Array;
  readonly #windows: { readonly text: number; readonly at: number }[] = [];

  constructor(texts: readonly string[]) {
    const most = texts.reduce((sum, { length }) => sum + Math.ceil(length / width), 1);
    const bits = Math.ceil(Math.log2(most)) + 1;
    this.#slots = new Int32Array(2 ** bits);
    this.#hashes = new Int32Array(2 ** bits);
    this.#mask = 2 ** bits - 1;
    this.#shift = 32 - bits;
  }

  find(hash: number): { readonly text: number; readonly at: number } | undefined {
    const window = this.#slots[this.#slotOf(hash)]!;
    return window === 0 ? undefined : this.#windows[window - 1];
  }

  add(hash: number, text: number, at: number): void {
    const slot = this.#slotOf(hash);
    if (this.#slots[slot] !== 0) return;
    this.#slots[slot] = this.#windows.push({ text, at });
    this.#hashes[slot] = hash;
  }

  /** The slot of a hash, or the free one where it would be: half of them are free. */
  #slotOf(hash: number): number {
    let slot = Math.imul(hash, 0x9e3779b1) >>> this.#shift;
    while (this.#slots[slot] !== 0 && this.#hashes[slot] !== hash) slot = (slot + 1) & this.#mask;
    return slot;
  }
}

/** The stretch round two windows of one hash; undefined when it is none. Called for every window that comes again: it must be quick. */
function extend(
  texts: readonly string[],
  text: number,
  at: number,
  there: { readonly text: number; readonly at: number },
  stops: ReadonlySet<number>,
  covered: number,
): Repeat | undefined {
  const [a, b] = [texts[there.text]!, texts[text]!];
  let length = 0;
  for (; at + length < b.length; length += 1) {
    const code = b.charCodeAt(at + length);
    if (a.charCodeAt(there.at + length) !== code || stops.has(code)) break;
  }
  if (length < width) return undefined;
  let back = 0;
  for (; at - back > covered && there.at - back > 0; back += 1) {
    const code = b.charCodeAt(at - back - 1);
    if (a.charCodeAt(there.at - back - 1) !== code || stops.has(code)) break;
  }
  const first = { text: there.text, start: there.at - back, end: there.at + length };
  // A stretch that runs into itself is a pattern, not a repeat.
  if (text === there.text && first.end > at - back) return undefined;
  return { text, start: at - back, end: at + length, first };
}

/** Hash of the first window of a text. */
function hashOf(text: string): number {
  let value = 0;
  for (let index = 0; index < width; index += 1) value = (Math.imul(value, 31) + text.charCodeAt(index)) | 0;
  return value;
}

const highest = Math.imul(31 ** (width - 1), 1);

/** Hash of the window at an offset, from that of the one before. */
function next(hash: number, text: string, at: number): number {
  const rest = (hash - Math.imul(text.charCodeAt(at - 1), highest)) | 0;
  return (Math.imul(rest, 31) + text.charCodeAt(at + width - 1)) | 0;
}
