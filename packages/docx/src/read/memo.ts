import type { Limits } from "../types.js";
import type { XmlScanner } from "../xml/scanner.js";
import { ownCopy } from "../xml/text.js";

const RECENT = 4;
/** Bounds of what is kept from one document to the next: a document has a few dozen. */
const [most, longest] = [1000, 2000];

interface Known<Value> {
  /** The whole element. */
  readonly text: string;
  readonly value: Value;
  readonly elements: number;
  /** What came after it the last time: the columns of a table take turns. */
  next: Known<Value> | undefined;
}

/** Elements of one kind that have been read, in this document or those before it. What was made of them must not be changed. */
export class KnownProperties<Value extends object> {
  private readonly byText = new Map<string, Known<Value>>();
  private generation = 0;
  private bytes = false;
  private limits: Limits | undefined;

  constructor(readonly parse: (scanner: XmlScanner) => Value) {}

  /** Forgets all when what a scanner is in makes the same characters mean something else. */
  suit({ generation, bytes, limits }: XmlScanner): void {
    if (generation === this.generation && bytes === this.bytes && limits === this.limits) return;
    this.byText.clear();
    this.generation = generation;
    this.bytes = bytes;
    this.limits = limits;
  }

  /** @param key the element without its end tag */
  get(key: string): Known<Value> | undefined {
    return this.byText.get(key);
  }

  set(key: string, known: Known<Value>): void {
    if (known.text.length > longest) return;
    if (this.byText.size >= most) this.byText.clear();
    this.byText.set(key, known);
  }
}

/**
 * Properties repeat by the hundred in what Word writes. The same characters under the same namespaces mean the
 * same, so an element seen before is taken from here and passed over without being scanned again.
 */
export class PropertyMemo<Value extends object> {
  /** The last few, latest first. */
  private recent: Known<Value>[] = [];
  private last: Known<Value> | undefined;
  private generation = 0;

  constructor(
    private readonly scanner: XmlScanner,
    private readonly known: KnownProperties<Value>,
  ) {}

  /** Reads the element of the START event, up to and with its END. */
  read(): Value {
    const { scanner } = this;
    if (scanner.selfClosing) return this.known.parse(scanner);
    if (scanner.generation !== this.generation) {
      this.recent = [];
      this.last = undefined;
      this.generation = scanner.generation;
    }
    const { start } = scanner;
    const expected = this.last?.next;
    if (expected !== undefined && this.isAt(start, expected)) return this.take(expected);
    // Most often it is one of the last few again, and comparing is much faster than hashing.
    for (const known of this.recent) {
      if (known !== expected && this.isAt(start, known)) return this.take(known);
    }
    return this.lookUp(start);
  }

  private lookUp(start: number): Value {
    const { scanner, known } = this;
    const mark = `</${scanner.qualifiedName()}>`;
    const close = scanner.text.indexOf(mark, scanner.end);
    if (close < 0) return known.parse(scanner);
    // Where an element of the same name nests, the first end tag is not its own: then it is not kept, so never found.
    known.suit(scanner);
    const hit = known.get(scanner.text.slice(start, close));
    if (hit !== undefined) {
      this.remember(hit);
      return this.take(hit);
    }
    const before = scanner.elements;
    const value = known.parse(scanner);
    if (scanner.end === close + mark.length) {
      const text = ownCopy(scanner.text.slice(start, scanner.end));
      const found = { text, value, elements: scanner.elements - before, next: undefined };
      known.set(text.slice(0, close - start), found);
      this.remember(found);
      this.follow(found);
    } else this.last = undefined;
    return value;
  }

  /** Comparing slices is faster than `startsWith`. */
  private isAt(start: number, { text }: Known<Value>): boolean {
    return this.scanner.text.slice(start, start + text.length) === text;
  }

  private follow(known: Known<Value>): void {
    if (this.last !== undefined) this.last.next = known;
    this.last = known;
  }

  private take(known: Known<Value>): Value {
    const { scanner } = this;
    this.follow(known);
    scanner.jump(scanner.start + known.text.length, known.elements);
    return known.value;
  }

  private remember(known: Known<Value>): void {
    this.recent.unshift(known);
    if (this.recent.length > RECENT) this.recent.pop();
  }
}
