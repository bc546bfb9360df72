/** Something that is worth a look only in texts with one of its words. */
export interface Hinted {
  /** Words one of which is in every text it is about; `""` is in all. */
  readonly hints: readonly string[];
}

/**
 * Finds in one pass over a text which of many things are worth a look there, however many words they have: most characters begin
 * none of the words.
 */
export class HintIndex {
  /** By the first two characters of the words (a word of one: by that one), as a number. */
  readonly #words = new Map<number, { readonly word: string; readonly items: Hinted[] }[]>();
  /** Which characters begin a word, and which pairs may: one look for nearly every character. */
  readonly #single = new Uint8Array(0x10000);
  readonly #pairs = new Uint8Array(0x10000);
  readonly #always: Hinted[] = [];

  add(item: Hinted): void {
    for (const word of item.hints) {
      if (word === "") {
        this.#always.push(item);
        continue;
      }
      const [first, second] = [word.charCodeAt(0), word.charCodeAt(1)];
      if (word.length === 1) this.#single[first] = 1;
      else this.#pairs[slotOf(first, second)] = 1;
      const key = word.length === 1 ? first : keyOf(first, second);
      const words = this.#words.get(key) ?? [];
      this.#words.set(key, words);
      const known = words.find((other) => other.word === word);
      if (known === undefined) words.push({ word, items: [item] });
      else known.items.push(item);
    }
  }

  /** What is worth a look in a text. */
  find(text: string): ReadonlySet<Hinted> {
    const found = new Set(this.#always);
    let first = text.charCodeAt(0);
    for (let at = 0; at < text.length; at += 1) {
      const second = text.charCodeAt(at + 1);
      if (this.#single[first] === 1) this.#take(first, text, at, found);
      if (this.#pairs[slotOf(first, second)] === 1) this.#take(keyOf(first, second), text, at, found);
      first = second;
    }
    return found;
  }

  #take(key: number, text: string, at: number, found: Set<Hinted>): void {
    for (const { word, items } of this.#words.get(key) ?? []) {
      if (text.startsWith(word, at)) for (const item of items) found.add(item);
    }
  }
}

/** Apart from the characters alone. */
const keyOf = (first: number, second: number): number => (first + 1) * 0x10000 + second;

const slotOf = (first: number, second: number): number => (Math.imul(first, 31) + second) & 0xffff;
