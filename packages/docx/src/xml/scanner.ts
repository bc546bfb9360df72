import { readError } from "../errors.js";
import type { Limits } from "../types.js";
import { decodeReferences, normalizeLiteral } from "./text.js";
import { NamespaceScope } from "./scope.js";
import { NS, type Vocabulary } from "./vocabulary.js";

/** Events of {@link XmlScanner.next}. */
export const EOF = 0;
export const START = 1;
export const END = 2;
export const TEXT = 3;

const LT = 60;
const GT = 62;
const SLASH = 47;
const EQUALS = 61;
const AMP = 38;
const COLON = 58;
const MAX_ATTRIBUTES = 1000;

export interface ScannerOptions {
  /** For a fragment: the prefixes declared outside it. Others are taken as unknown instead of refused. */
  readonly outside?: ReadonlyMap<string, number>;
  /** For text that holds UTF-8 as one character a byte: the characters of a stretch of it. */
  readonly decode?: (start: number, end: number) => string;
}

function isSpace(code: number): boolean {
  return code === 32 || code === 10 || code === 13 || code === 9;
}

/**
 * A pull scanner over one XML document held as a string: namespace-aware, one pass, nothing allocated per element.
 * After {@link next} the fields describe the event. Offsets are UTF-16 offsets into {@link text}, so that
 * an edit can replace exactly what was read. Comments and processing instructions are passed over; a DOCTYPE is refused.
 *
 * Element names come as the numbers of the vocabulary (0: not in it), however the prefixes are called.
 */
export class XmlScanner {
  /** Number of the element of a START or END event. */
  name = 0;
  /** Offsets of the event's markup: a tag, or the raw text. */
  start = 0;
  end = 0;
  /** The element was `<x/>`; its END follows with an empty range. */
  selfClosing = false;
  /** START: depth of this element, the root being 1. END: depth of its parent. */
  depth = 0;
  /** Elements met so far. */
  elements = 0;
  attributeCount = 0;
  private kind = EOF;
  private pendingEnd = false;
  private plain = true;
  private cdata = false;
  private sawRoot = false;
  /** Four offsets per attribute: name start, name end, value start, value end. */
  private attributes = new Int32Array(4 * 64);
  private readonly names: Int32Array;
  private readonly nameStarts: Int32Array;
  private readonly nameEnds: Int32Array;

  private readonly scope: NamespaceScope;

  constructor(
    readonly text: string,
    vocabulary: Vocabulary,
    private readonly limits: Limits,
    private readonly options: ScannerOptions = {},
  ) {
    this.scope = new NamespaceScope(vocabulary, options.outside);
    this.names = new Int32Array(limits.depth + 2);
    this.nameStarts = new Int32Array(limits.depth + 2);
    this.nameEnds = new Int32Array(limits.depth + 2);
  }

  /**
   * Changes with the namespace declarations in scope and comes back with them.
   * What was learnt from a stretch of text holds for the same text under the same number.
   */
  get generation(): number {
    return this.scope.generation;
  }

  /** Moves to the next event. @throws ReadError malformed or tooLarge. */
  next(): number {
    if (this.pendingEnd) {
      this.pendingEnd = false;
      this.start = this.end;
      return this.close();
    }
    const text = this.text;
    let at = this.end;
    for (;;) {
      if (at >= text.length) {
        if (this.depth !== 0 || !this.sawRoot) throw readError(this.sawRoot ? "truncated" : "malformed");
        return (this.kind = EOF);
      }
      if (text.charCodeAt(at) !== LT) {
        const found = this.readText(at);
        if (found) return (this.kind = TEXT);
        at = this.end;
        continue;
      }
      const code = text.charCodeAt(at + 1);
      if (code === SLASH) return this.readEnd(at);
      if (code === 33) {
        if (text.startsWith("<!--", at)) at = this.after("-->", at + 4);
        else if (text.startsWith("<![CDATA[", at) && this.depth > 0) return this.readCdata(at);
        else if (text.startsWith("<!DOCTYPE", at))
          throw readError("malformed", "文件里有不允许的声明，为安全起见没有打开。");
        else throw readError("malformed");
      } else if (code === 63) at = this.after("?>", at + 2);
      else return this.readStart(at);
    }
  }

  /** Decoded value of the TEXT event. */
  value(): string {
    const raw = this.cdata ? this.slice(this.start + 9, this.end - 3) : this.slice(this.start, this.end);
    if (this.plain) return raw;
    return this.cdata ? normalizeLiteral(raw) : decodeReferences(normalizeLiteral(raw));
  }

  /** Attribute of the START event by namespace number ({@link NS}; `none` for a bare name) and local name. */
  attribute(namespace: number, local: string): string | undefined {
    const { text, attributes } = this;
    for (let index = 0; index < this.attributeCount; index++) {
      const from = attributes[index * 4]!;
      const to = attributes[index * 4 + 1]!;
      const begin = to - local.length;
      if (begin < from || !text.startsWith(local, begin)) continue;
      if (begin === from) {
        if (namespace !== NS.none) continue;
      } else if (text.charCodeAt(begin - 1) !== COLON || this.scope.lookup(text.slice(from, begin - 1)) !== namespace)
        continue;
      const raw = this.slice(attributes[index * 4 + 2]!, attributes[index * 4 + 3]!);
      return decodeReferences(raw.replace(/[\t\n\r]/g, " "));
    }
    return undefined;
  }

  /** Raw tag name of the START event's element, with its prefix. */
  qualifiedName(): string {
    return this.text.slice(this.nameStarts[this.depth], this.nameEnds[this.depth]);
  }

  /** Passes over the rest of the element of the START event; stops at its END. */
  skip(): void {
    const depth = this.depth;
    while (this.next() !== END || this.depth >= depth) if (this.kind === EOF) return;
  }

  /**
   * Passes over the rest of the element of the START event without looking at it, as far as that is safe. For long
   * stretches that are of no use and cannot hold an element of the same name.
   */
  skipUnread(): void {
    const { text } = this;
    const mark = `</${this.qualifiedName()}>`;
    const close = this.selfClosing ? -1 : text.indexOf(mark, this.end);
    // A comment or CDATA might hide the end tag.
    if (close < 0 || text.slice(this.end, close).includes("<!")) {
      this.skip();
      return;
    }
    this.end = close;
    this.next();
  }

  /**
   * Ends the element of the START event as if its end tag, which ends at `end`, had been read.
   * Only for text that has been scanned before under the same {@link generation}.
   */
  jump(end: number, elements: number): void {
    this.elements += elements;
    this.end = end;
    this.depth--;
  }

  private slice(start: number, end: number): string {
    const { text } = this;
    const { decode } = this.options;
    if (decode !== undefined) {
      for (let at = start; at < end; at++) if (text.charCodeAt(at) > 0x7f) return decode(start, end);
    }
    return text.slice(start, end);
  }

  private after(mark: string, from: number): number {
    const at = this.text.indexOf(mark, from);
    if (at < 0) throw readError("truncated");
    return at + mark.length;
  }

  /** @returns false for white space outside the root. */
  private readText(from: number): boolean {
    const text = this.text;
    let plain = true;
    let at = from;
    for (; at < text.length; at++) {
      const code = text.charCodeAt(at);
      if (code === LT) break;
      // 0xEF 0xBF begins U+FFFE and U+FFFF where a character is a byte.
      if (
        code < 32 ? code !== 9 : code === AMP || code > 0xfffd || (code === 0xef && text.charCodeAt(at + 1) === 0xbf)
      ) {
        plain = false;
      }
    }
    this.start = from;
    this.end = at;
    this.plain = plain;
    this.cdata = false;
    if (this.depth > 0) return true;
    for (let index = from; index < at; index++) if (!isSpace(text.charCodeAt(index))) throw readError("malformed");
    return false;
  }

  private readCdata(from: number): number {
    this.start = from;
    this.end = this.after("]]>", from + 9);
    this.plain = false;
    this.cdata = true;
    return (this.kind = TEXT);
  }

  private close(): number {
    const depth = this.depth;
    this.name = this.names[depth]!;
    this.depth = depth - 1;
    this.scope.leave(depth);
    return (this.kind = END);
  }

  private readEnd(from: number): number {
    const text = this.text;
    const depth = this.depth;
    if (depth === 0) throw readError("malformed");
    const nameStart = this.nameStarts[depth]!;
    const length = this.nameEnds[depth]! - nameStart;
    let at = from + 2;
    for (let index = 0; index < length; index++) {
      if (text.charCodeAt(at + index) !== text.charCodeAt(nameStart + index)) throw this.broken(at + index);
    }
    at += length;
    while (isSpace(text.charCodeAt(at))) at++;
    if (text.charCodeAt(at) !== GT) throw this.broken(at);
    this.start = from;
    this.end = at + 1;
    return this.close();
  }

  private readStart(from: number): number {
    const text = this.text;
    if (this.depth === 0) {
      if (this.sawRoot) throw readError("malformed");
      this.sawRoot = true;
    }
    const depth = ++this.depth;
    if (depth > this.limits.depth || ++this.elements > this.limits.elements) throw readError("tooLarge");
    let at = from + 1;
    let hash = 0;
    let code = text.charCodeAt(at);
    // Names end at white space, `/`, `>`, `=`; quotes and `<` cannot be in one.
    while (code > 32 && code !== GT && code !== SLASH && code !== EQUALS && code !== LT && code !== 34 && code !== 39) {
      hash = (Math.imul(hash, 31) + code) | 0;
      code = text.charCodeAt(++at);
    }
    const nameStart = from + 1;
    if (at === nameStart) throw this.broken(at);
    this.nameStarts[depth] = nameStart;
    this.nameEnds[depth] = at;
    this.attributeCount = 0;
    let declares = false;
    if (code !== GT) {
      const close = this.readAttributes(at);
      declares = close < 0;
      at = declares ? -close : close;
      code = text.charCodeAt(at);
    }
    this.selfClosing = code === SLASH;
    if (code === SLASH && text.charCodeAt(++at) !== GT) throw this.broken(at);
    this.start = from;
    this.end = at + 1;
    if (declares) this.bind();
    this.pendingEnd = this.selfClosing;
    this.name = this.names[depth] = this.scope.resolve(text, nameStart, this.nameEnds[depth], hash);
    return (this.kind = START);
  }

  /** @returns offset of the `>` or `/` that ends the tag; negated when there are namespace declarations. */
  private readAttributes(from: number): number {
    const text = this.text;
    let at = from;
    let declares = false;
    for (;;) {
      const before = at;
      let code = text.charCodeAt(at);
      while (isSpace(code)) code = text.charCodeAt(++at);
      if (code === GT || code === SLASH) return declares ? -at : at;
      if (at === before) throw this.broken(at);
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
      if (nameEnd === nameStart || code !== EQUALS) throw this.broken(at);
      code = text.charCodeAt(++at);
      while (isSpace(code)) code = text.charCodeAt(++at);
      const quote = code;
      if (quote !== 34 && quote !== 39) throw this.broken(at);
      const valueStart = ++at;
      for (code = text.charCodeAt(at); code !== quote; code = text.charCodeAt(++at)) {
        if (code === LT || code !== code) throw this.broken(at);
      }
      if (at - valueStart > this.limits.attributeBytes) throw readError("tooLarge");
      this.addAttribute(nameStart, nameEnd, valueStart, at);
      if (text.charCodeAt(nameStart) === 120 && text.startsWith("xmlns", nameStart)) declares = true;
      at++;
    }
  }

  private addAttribute(nameStart: number, nameEnd: number, valueStart: number, valueEnd: number): void {
    const { text } = this;
    let { attributes } = this;
    const count = this.attributeCount;
    const length = nameEnd - nameStart;
    for (let index = 0; index < count; index++) {
      const other = attributes[index * 4]!;
      if (attributes[index * 4 + 1]! - other !== length) continue;
      let same = 0;
      while (same < length && text.charCodeAt(other + same) === text.charCodeAt(nameStart + same)) same++;
      if (same === length) throw readError("malformed");
    }
    if (count >= MAX_ATTRIBUTES) throw readError("tooLarge");
    if ((count + 1) * 4 > attributes.length) {
      const larger = new Int32Array(attributes.length * 2);
      larger.set(attributes);
      this.attributes = attributes = larger;
    }
    attributes[count * 4] = nameStart;
    attributes[count * 4 + 1] = nameEnd;
    attributes[count * 4 + 2] = valueStart;
    attributes[count * 4 + 3] = valueEnd;
    this.attributeCount = count + 1;
  }

  /** Takes in the namespace declarations of the current tag. */
  private bind(): void {
    const { text, attributes } = this;
    for (let index = 0; index < this.attributeCount; index++) {
      const name = text.slice(attributes[index * 4], attributes[index * 4 + 1]);
      if (name !== "xmlns" && !name.startsWith("xmlns:")) continue;
      const prefix = name.slice(6);
      const uri = decodeReferences(text.slice(attributes[index * 4 + 2], attributes[index * 4 + 3]));
      this.scope.declare(prefix, uri, this.depth);
    }
  }

  /** A tag that ends with the text was cut off; anything else is broken. */
  private broken(at: number): Error {
    return readError(at >= this.text.length ? "truncated" : "malformed");
  }
}
