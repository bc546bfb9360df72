/** Something that is worth a look only in texts with one of its words. */
export interface Hinted {
  /** Words one of which is in every text it is about; `""` is in all. */
  readonly hints: readonly string[];
}

/** A thing by its number, and the round in which it was found last. */
interface Entry {
  readonly id: number;
  round: number;
}

/**
 * Finds in one pass over a text which of many things are worth a look there, however many words they have: most characters begin
 * none of the words.
 */
export class HintIndex {
  /** By the first two characters of the words (a word of one: by that one), as a number. */
  readonly #words = new Map<number, { readonly word: string; readonly entries: Entry[] }[]>();
  /** Of each character: 1 where it is a word, 2 where it begins one; and which pairs may begin one. */
  readonly #begins = new Uint8Array(0x10000);
  readonly #pairs = new Uint8Array(0x10000);
  readonly #ids = new Map<Hinted, number>();
  #round = 0;

  add(item: Hinted): void {
    const id = this.#ids.size;
    const entry: Entry = { id, round: 0 };
    this.#ids.set(item, item.hints.includes("") ? everywhere : id);
    for (const word of item.hints) {
      if (word === "") continue;
      const [first, second] = [word.charCodeAt(0), word.charCodeAt(1)];
      this.#begins[first]! |= word.length === 1 ? 1 : 2;
      if (word.length > 1) this.#pairs[slotOf(first, second)] = 1;
      const key = word.length === 1 ? first : keyOf(first, second);
      const words = this.#words.get(key) ?? [];
      this.#words.set(key, words);
      const known = words.find((other) => other.word === word);
      if (known === undefined) words.push({ word, entries: [entry] });
      else known.entries.push(entry);
    }
  }

  /** The number of something by which {@link find} tells it; {@link everywhere} where it is worth a look in every text. */
  idOf(item: Hinted): number {
    return this.#ids.get(item)!;
  }

  /** How many things there are: numbers are below that. */
  get size(): number {
    return this.#ids.size;
  }

  /** Numbers of what is worth a look in a text, besides what always is; each once. */
  find(text: string): readonly number[] {
    const found: number[] = [];
    this.#round += 1;
    for (let at = 0; at < text.length; at += 1) {
      const first = text.charCodeAt(at);
      const begins = this.#begins[first]!;
      if (begins === 0) continue;
      if ((begins & 1) !== 0) this.#take(first, text, at, found);
      if ((begins & 2) === 0 || at + 1 === text.length) continue;
      const second = text.charCodeAt(at + 1);
      if (this.#pairs[slotOf(first, second)] === 1) this.#take(keyOf(first, second), text, at, found);
    }
    return found;
  }

  #take(key: number, text: string, at: number, found: number[]): void {
    const words = this.#words.get(key);
    if (words === undefined) return;
    for (const { word, entries } of words) {
      if (word.length > 2 && !text.startsWith(word, at)) continue;
      for (const entry of entries) {
        if (entry.round === this.#round) continue;
        entry.round = this.#round;
        found.push(entry.id);
      }
    }
  }
}

/** The number of what is worth a look in every text. */
export const everywhere = -1;

/** Apart from the characters alone. */
const keyOf = (first: number, second: number): number => (first + 1) * 0x10000 + second;

const slotOf = (first: number, second: number): number => (Math.imul(first, 31) + second) & 0xffff;
