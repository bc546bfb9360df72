/** A stretch of text that stands twice. */
export interface Repeat {
  /** Index of the text it stands in, and its range there. */
  readonly text: number;
  readonly start: number;
  readonly end: number;
  readonly first: { readonly text: number; readonly start: number; readonly end: number };
}

/** A text in which stretches are looked for, with what is known of it: kept by whoever looks at the same text again. */
export class Searched {
  #hashes: Int32Array | undefined;
  /** What was found when the texts that it begins or ends were last searched. */
  found: RepeatsFound | undefined;

  constructor(readonly words: string) {}

  /** Hash of the window at each offset: kept only for those who ask again, after an edit. */
  get hashes(): Int32Array {
    return (this.#hashes ??= hashesOf(this.words));
  }
}

/** What was found in some texts; with it the same texts, a few of them changed, are searched quickly. */
export interface RepeatsFound {
  readonly texts: readonly Searched[];
  /** Repeats in each of the texts; those without any share one list. */
  readonly byText: readonly (readonly Repeat[])[];
}

/** Width of the windows that are looked up; a repeat of twice the width always holds one at a multiple of it. */
const width = 6;

function hashesOf(words: string): Int32Array {
  const hashes = new Int32Array(Math.max(0, words.length - width + 1));
  if (hashes.length > 0) hashes[0] = hashOf(words);
  for (let at = 1; at < hashes.length; at += 1) hashes[at] = next(hashes[at - 1]!, words, at);
  return hashes;
}

const none: readonly Repeat[] = [];

/**
 * Stretches of at least `least` characters that occur before, in the same text or an earlier one. A stretch ends where the texts differ,
 * where one of them ends, and at `barrier` characters. Time grows linearly with the texts.
 * @param least at least 12
 * @param before what was found in texts of which most are the same; the answer is that of a first search
 */
export function findRepeats(
  texts: readonly Searched[],
  least: number,
  barrier: string,
  before?: RepeatsFound,
): RepeatsFound {
  const stops = new Set(Array.from(barrier, (character) => character.charCodeAt(0)));
  const known = before === undefined ? undefined : stillKnown(texts, before);
  if (known === undefined) {
    const windows = new Windows(texts);
    return { texts, byText: texts.map((_, text) => searchText(texts, text, windows, stops, least)) };
  }
  const wanted = new Marks(texts.flatMap(({ hashes }, text) => (known[text] === undefined ? [hashes] : [])));
  const windows = new Windows(texts, wanted);
  const byText = texts.map(({ hashes }, text) => {
    if (known[text] === undefined) return searchText(texts, text, windows, stops, least, wanted);
    for (let at = 0; at < hashes.length; at += width) if (wanted.has(hashes[at]!)) windows.add(hashes[at]!, text, at);
    return known[text];
  });
  return { texts, byText };
}

/** The repeats in one text; its windows are added to those of the texts before it. */
function searchText(
  texts: readonly Searched[],
  text: number,
  windows: Windows,
  stops: ReadonlySet<number>,
  least: number,
  wanted?: Marks,
): readonly Repeat[] {
  const { words } = texts[text]!;
  let found: Repeat[] | undefined;
  let covered = 0;
  let hash = 0;
  for (let at = 0; at + width <= words.length; at += 1) {
    hash = at === 0 ? hashOf(words) : next(hash, words, at);
    const other = at >= covered ? windows.find(hash) : undefined;
    const repeat = other === undefined ? undefined : extend(texts, text, at, other, stops, covered, least);
    if (repeat !== undefined) {
      (found ??= []).push(repeat);
      covered = repeat.end;
    }
    if (at % width === 0 && wanted?.has(hash) !== false) windows.add(hash, text, at);
  }
  return found ?? none;
}

/**
 * What was found before of each text and holds still: where no window that was added or taken away stands in it. Undefined for texts that
 * are to be searched; undefined altogether when too much changed.
 */
function stillKnown(texts: readonly Searched[], before: RepeatsFound): (readonly Repeat[] | undefined)[] | undefined {
  const old = before.texts;
  const shorter = Math.min(texts.length, old.length);
  let head = 0;
  while (head < shorter && texts[head] === old[head]) head += 1;
  let tail = 0;
  while (tail < shorter - head && texts[texts.length - 1 - tail] === old[old.length - 1 - tail]) tail += 1;
  const [end, oldEnd] = [texts.length - tail, old.length - tail];
  const inPlace = end === oldEnd;
  const isNew = (text: number): boolean => text >= head && text < end && !(inPlace && texts[text] === old[text]);
  const gone = old.slice(head, oldEnd).filter((text, index) => !inPlace || texts[head + index] !== text);
  const put = texts.slice(head, end).filter((_, index) => isNew(head + index));
  if ((put.length + gone.length) * 4 > texts.length) return undefined;
  const changed = firstOnes([...put, ...gone], texts.slice(0, head));
  const shift = end - oldEnd;
  return texts.map((searchedText, text) => {
    if (text < head) return before.byText[text]!;
    if (isNew(text) || changed.hasAny(searchedText.hashes)) return undefined;
    const found = before.byText[text - (text < end ? 0 : shift)]!;
    const stays = shift === 0 || found.every(({ first }) => first.text < head);
    return stays ? moved(found, text) : undefined;
  });
}

/** The windows of some texts that stand in none of those above: one that stands further up as well stands there first, now as before. */
function firstOnes(texts: readonly Searched[], above: readonly Searched[]): Marks {
  const hashes = new Set<number>();
  for (const text of texts) for (let at = 0; at < text.hashes.length; at += width) hashes.add(text.hashes[at]!);
  const rough = new Marks([Int32Array.from(hashes)]);
  for (const text of above) {
    for (let at = 0; at < text.hashes.length; at += width) {
      if (rough.has(text.hashes[at]!)) hashes.delete(text.hashes[at]!);
    }
  }
  return new Marks([Int32Array.from(hashes)]);
}

/** Repeats of a text that has another index now; their first places have not. */
function moved(found: readonly Repeat[], text: number): readonly Repeat[] {
  return found.length === 0 || found[0]!.text === text ? found : found.map((repeat) => ({ ...repeat, text }));
}

/** Hashes of windows, roughly: what is in is told, and seldom something else. */
class Marks {
  readonly #bits = new Uint8Array(0x10000);

  constructor(texts: readonly Int32Array[]) {
    for (const hashes of texts) for (const hash of hashes) this.#bits[slotOf(hash)] = 1;
  }

  has(hash: number): boolean {
    return this.#bits[slotOf(hash)] === 1;
  }

  /** How many of every `step`-th hash of a text are in. */
  count(hashes: Int32Array, step: number): number {
    let count = 0;
    for (let at = 0; at < hashes.length; at += step) count += this.#bits[slotOf(hashes[at]!)]!;
    return count;
  }

  hasAny(hashes: Int32Array): boolean {
    for (const hash of hashes) if (this.#bits[slotOf(hash)] === 1) return true;
    return false;
  }
}

const slotOf = (hash: number): number => Math.imul(hash, 0x9e3779b1) >>> 16;

/** Where the window of a hash stood first: tables of numbers, since a long report has tens of thousands of them. */
class Windows {
  readonly #shift: number;
  readonly #mask: number;
  /** Number of the window in a slot, from 1; 0 for none. And its hash. */
  readonly #slots: Int32Array;
  readonly #hashes: Int32Array;
  readonly #windows: { readonly text: number; readonly at: number }[] = [];

  /** @param wanted which windows will be put in; default all */
  constructor(texts: readonly Searched[], wanted?: Marks) {
    let most = 1;
    for (const text of texts)
      most += wanted?.count(text.hashes, width) ?? Math.max(0, Math.ceil((text.words.length - width + 1) / width));
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
  texts: readonly Searched[],
  text: number,
  at: number,
  there: { readonly text: number; readonly at: number },
  stops: ReadonlySet<number>,
  covered: number,
  least: number,
): Repeat | undefined {
  const [a, b] = [texts[there.text]!.words, texts[text]!.words];
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
  if (back + length < least) return undefined;
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
