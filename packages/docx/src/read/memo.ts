import type { XmlScanner } from "../xml/scanner.js";

interface Known<Value> {
  readonly value: Value;
  readonly length: number;
  readonly elements: number;
}

/**
 * Properties repeat by the hundred in what Word writes. The same characters under the same namespaces mean the
 * same, so an element seen before is taken from here and passed over without being scanned again.
 */
export class PropertyMemo<Value extends object> {
  private readonly known = new Map<string, Known<Value>>();
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
      this.generation = scanner.generation;
    }
    const { start } = scanner;
    const mark = `</${scanner.qualifiedName()}>`;
    const close = scanner.text.indexOf(mark, scanner.end);
    if (close < 0) return this.parse(scanner);
    // Where an element of the same name nests, the first end tag is not its own: then it is not kept, so never found.
    const key = scanner.text.slice(start, close);
    const hit = this.known.get(key);
    if (hit !== undefined) {
      scanner.jump(start + hit.length, hit.elements);
      return hit.value;
    }
    const before = scanner.elements;
    const value = this.parse(scanner);
    if (scanner.end === close + mark.length) {
      this.known.set(key, { value, length: scanner.end - start, elements: scanner.elements - before });
    }
    return value;
  }
}
