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
  readonly #byFirst = new Map<number, { readonly word: string; readonly items: Hinted[] }[]>();
  readonly #begins = new Uint8Array(0x10000);
  readonly #always: Hinted[] = [];

  add(item: Hinted): void {
    for (const word of item.hints) {
      if (word === "") {
        this.#always.push(item);
        continue;
      }
      const first = word.charCodeAt(0);
      this.#begins[first] = 1;
      const words = this.#byFirst.get(first) ?? [];
      this.#byFirst.set(first, words);
      const known = words.find((other) => other.word === word);
      if (known === undefined) words.push({ word, items: [item] });
      else known.items.push(item);
    }
  }

  /** What is worth a look in a text. */
  find(text: string): ReadonlySet<Hinted> {
    const found = new Set(this.#always);
    for (let at = 0; at < text.length; at += 1) {
      const first = text.charCodeAt(at);
      if (this.#begins[first] === 0) continue;
      for (const { word, items } of this.#byFirst.get(first)!) {
        if (text.startsWith(word, at)) for (const item of items) found.add(item);
      }
    }
    return found;
  }
}
