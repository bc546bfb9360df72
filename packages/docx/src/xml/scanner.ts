import { readError } from "../errors.js";
import type { Limits } from "../types.js";
import {
  broken,
  EQUALS,
  GT,
  LT,
  SLASH,
  isSpace,
  NAME,
  NAME_END,
  TagAttributes,
  VALUE,
  VALUE_END,
} from "./attributes.js";
import { decodeReferences, normalizeLiteral } from "./text.js";
import { NamespaceScope } from "./scope.js";
import { NS, type Vocabulary } from "./vocabulary.js";

/** Events of {@link XmlScanner.next}. */
export const EOF = 0;
export const START = 1;
export const END = 2;
export const TEXT = 3;

const AMP = 38;
const COLON = 58;

export interface ScannerOptions {
  /** For a fragment: the prefixes declared outside it. Others are taken as unknown instead of refused. */
  readonly outside?: ReadonlyMap<string, number>;
  /** For text that holds UTF-8 as one character a byte: the characters of a stretch of it. */
  readonly decode?: (start: number, end: number) => string;
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
  private kind = EOF;
  private pendingEnd = false;
  private plain = true;
  private cdata = false;
  private sawRoot = false;
  private readonly attributes: TagAttributes;
  /** By depth. */
  private readonly names: number[] = [0];
  private readonly nameStarts: number[] = [0];
  private readonly nameEnds: number[] = [0];
  private readonly scope: NamespaceScope;

  constructor(
    readonly text: string,
    vocabulary: Vocabulary,
    readonly limits: Limits,
    private readonly options: ScannerOptions = {},
  ) {
    this.scope = new NamespaceScope(vocabulary, options.outside);
    this.attributes = new TagAttributes(text, limits.attributeBytes);
  }

  /** The element of the START event has attributes. */
  get hasAttributes(): boolean {
    return this.attributes.count > 0;
  }

  /** A character of {@link text} is a byte of UTF-8. */
  get bytes(): boolean {
    return this.options.decode !== undefined;
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
    for (let index = 0; index < attributes.count; index++) {
      const from = attributes.at(index, NAME);
      const to = attributes.at(index, NAME_END);
      const begin = to - local.length;
      if (begin < from || !text.startsWith(local, begin)) continue;
      if (begin === from) {
        if (namespace !== NS.none) continue;
      } else if (text.charCodeAt(begin - 1) !== COLON || this.scope.lookup(text.slice(from, begin - 1)) !== namespace)
        continue;
      const raw = this.slice(attributes.at(index, VALUE), attributes.at(index, VALUE_END));
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
      if (text.charCodeAt(at + index) !== text.charCodeAt(nameStart + index)) throw broken(text, at + index);
    }
    at += length;
    while (isSpace(text.charCodeAt(at))) at++;
    if (text.charCodeAt(at) !== GT) throw broken(text, at);
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
    if (at === nameStart) throw broken(text, at);
    this.nameStarts[depth] = nameStart;
    this.nameEnds[depth] = at;
    const { attributes } = this;
    attributes.clear();
    if (code !== GT) {
      at = attributes.read(at);
      code = text.charCodeAt(at);
    }
    this.selfClosing = code === SLASH;
    if (code === SLASH && text.charCodeAt(++at) !== GT) throw broken(text, at);
    this.start = from;
    this.end = at + 1;
    if (attributes.declares) this.bind();
    this.pendingEnd = this.selfClosing;
    this.name = this.names[depth] = this.scope.resolve(text, nameStart, this.nameEnds[depth], hash);
    return (this.kind = START);
  }

  /** Takes in the namespace declarations of the current tag. */
  private bind(): void {
    const { text, attributes } = this;
    for (let index = 0; index < attributes.count; index++) {
      const name = text.slice(attributes.at(index, NAME), attributes.at(index, NAME_END));
      if (name !== "xmlns" && !name.startsWith("xmlns:")) continue;
      const uri = decodeReferences(text.slice(attributes.at(index, VALUE), attributes.at(index, VALUE_END)));
      this.scope.declare(name.slice(6), uri, this.depth);
    }
  }
}
