/**
 * Classes of characters that are told by one look at a table: what a regular expression of one character says, for loops that go through
 * all of a text, and to see in one pass what a text cannot hold. Up to 16 classes.
 */
export class CharacterClasses {
  readonly #table = new Uint16Array(0x10000);
  #count = 0;

  /**
   * Makes a class.
   * @param characters each one UTF-16 unit
   * @returns its bit
   */
  add(characters: string): number {
    if (this.#count === 16) throw new Error("no more than 16 classes of characters");
    const bit = 1 << this.#count;
    this.#count += 1;
    for (let at = 0; at < characters.length; at += 1) this.#table[characters.charCodeAt(at)]! |= bit;
    return bit;
  }

  /** Whether there is a character of one of some classes at an offset; never outside the text. */
  at(text: string, at: number, classes: number): boolean {
    return at >= 0 && at < text.length && (this.#table[text.charCodeAt(at)]! & classes) !== 0;
  }

  /** The classes of which a stretch has a character, as bits. */
  within(text: string, from = 0, to = text.length): number {
    let found = 0;
    for (let at = from; at < to; at += 1) found |= this.#table[text.charCodeAt(at)]!;
    return found;
  }

  /** Offset of the first character of one of some classes from an offset on, or `to`. */
  next(text: string, classes: number, from: number, to = text.length): number {
    let at = from;
    while (at < to && (this.#table[text.charCodeAt(at)]! & classes) === 0) at += 1;
    return at;
  }

  /** Offset of the last character of one of some classes before an offset, or −1. */
  last(text: string, classes: number, before: number): number {
    let at = before - 1;
    while (at >= 0 && (this.#table[text.charCodeAt(at)]! & classes) === 0) at -= 1;
    return at;
  }
}
