import { readError } from "../errors.js";

export const LT = 60;
export const GT = 62;
export const SLASH = 47;
export const EQUALS = 61;
const MAX_ATTRIBUTES = 1000;

/** Offsets kept of an attribute, see {@link TagAttributes.at}. */
export const NAME = 0;
export const NAME_END = 1;
export const VALUE = 2;
export const VALUE_END = 3;

export function isSpace(code: number): boolean {
  return code === 32 || code === 10 || code === 13 || code === 9;
}

/** The error for markup that is not well-formed at an offset: a tag that ends with the text was cut off. */
export function broken(text: string, at: number): Error {
  return readError(at >= text.length ? "truncated" : "malformed");
}

/** The attributes of the tag that a scanner is at, as offsets into its text. One for the whole scan; nothing is allocated per tag. */
export class TagAttributes {
  count = 0;
  /** One of them looks like a namespace declaration. */
  declares = false;
  /** Four for each. */
  private readonly offsets: number[] = [];

  constructor(
    private readonly text: string,
    private readonly maxBytes: number,
  ) {}

  /** Forgets those of the last tag. */
  clear(): void {
    this.count = 0;
    this.declares = false;
  }

  /** One of the four offsets of an attribute. */
  at(index: number, which: number): number {
    return this.offsets[index * 4 + which]!;
  }

  /**
   * Reads the rest of a tag from behind the element's name.
   * @returns offset of the `>` or `/` that ends the tag
   * @throws ReadError malformed, truncated, tooLarge
   */
  read(from: number): number {
    const text = this.text;
    let at = from;
    for (;;) {
      const before = at;
      let code = text.charCodeAt(at);
      while (isSpace(code)) code = text.charCodeAt(++at);
      if (code === GT || code === SLASH) return at;
      if (at === before) throw broken(text, at);
      const nameStart = at;
      while (
        code > 32 &&
        code !== EQUALS &&
        code !== GT &&
        code !== SLASH &&
        code !== LT &&
        code !== 34 &&
        code !== 39
      ) {
        code = text.charCodeAt(++at);
      }
      const nameEnd = at;
      while (isSpace(code)) code = text.charCodeAt(++at);
      if (nameEnd === nameStart || code !== EQUALS) throw broken(text, at);
      code = text.charCodeAt(++at);
      while (isSpace(code)) code = text.charCodeAt(++at);
      const quote = code;
      if (quote !== 34 && quote !== 39) throw broken(text, at);
      const valueStart = ++at;
      for (code = text.charCodeAt(at); code !== quote; code = text.charCodeAt(++at)) {
        if (code === LT || code !== code) throw broken(text, at);
      }
      if (at - valueStart > this.maxBytes) throw readError("tooLarge");
      this.add(nameStart, nameEnd, valueStart, at);
      if (text.charCodeAt(nameStart) === 120 && text.startsWith("xmlns", nameStart)) this.declares = true;
      at++;
    }
  }

  private add(nameStart: number, nameEnd: number, valueStart: number, valueEnd: number): void {
    const { text, count, offsets } = this;
    const length = nameEnd - nameStart;
    for (let index = 0; index < count; index++) {
      const other = offsets[index * 4]!;
      if (offsets[index * 4 + NAME_END]! - other !== length) continue;
      let same = 0;
      while (same < length && text.charCodeAt(other + same) === text.charCodeAt(nameStart + same)) same++;
      if (same === length) throw readError("malformed");
    }
    if (count >= MAX_ATTRIBUTES) throw readError("tooLarge");
    offsets[count * 4 + NAME] = nameStart;
    offsets[count * 4 + NAME_END] = nameEnd;
    offsets[count * 4 + VALUE] = valueStart;
    offsets[count * 4 + VALUE_END] = valueEnd;
    this.count = count + 1;
  }
}
