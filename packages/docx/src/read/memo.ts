import type { XmlScanner } from "../xml/scanner.js";

const RECENT = 4;

interface Known<Value> {
  /** The whole element. */
  readonly text: string;
  readonly value: Value;
  readonly elements: number;
}

/**
 * Properties repeat by the hundred in what Word writes. The same characters under the same namespaces mean the
 * same, so an element seen before is taken from here and passed over without being scanned again.
 */
export class PropertyMemo<Value extends object> {
  private readonly known = new Map<string, Known<Value>>();
  /** The last few, latest first. */
  private recent: Known<Value>[] = [];
  private generation = 0;

  constructor(
    private readonly scanner: XmlScanner,
    private readonly parse: (scanner: XmlScanner) => Value,
  ) {}

  /** Reads the element of the START event, up to and with its END. */
  read(): Value {
    const { scanner } = this;
    if (scanner.selfClosing) return this.parse(scanner);
    if (scanner.generation !== this.generation) {
      this.known.clear();
      this.recent = [];
      this.generation = scanner.generation;
    }
    const { start } = scanner;
    // Most often it is one of the last few again, and comparing is much faster than hashing (or `startsWith`).
    for (const known of this.recent) {
      if (scanner.text.slice(start, start + known.text.length) === known.text) return this.take(known);
    }
    const mark = `</${scanner.qualifiedName()}>`;
    const close = scanner.text.indexOf(mark, scanner.end);
    if (close < 0) return this.parse(scanner);
    // Where an element of the same name nests, the first end tag is not its own: then it is not kept, so never found.
    const key = scanner.text.slice(start, close);
    const hit = this.known.get(key);
    if (hit !== undefined) {
      this.remember(hit);
      return this.take(hit);
    }
    const before = scanner.elements;
    const value = this.parse(scanner);
    if (scanner.end === close + mark.length) {
      const text = scanner.text.slice(start, scanner.end);
      const known = { text, value, elements: scanner.elements - before };
      this.known.set(key, known);
      this.remember(known);
    }
    return value;
  }

  private take(known: Known<Value>): Value {
    const { scanner } = this;
    scanner.jump(scanner.start + known.text.length, known.elements);
    return known.value;
  }

  private remember(known: Known<Value>): void {
    this.recent.unshift(known);
    if (this.recent.length > RECENT) this.recent.pop();
  }
}
