import { W, escapeXml, isElement, observeChanges, type ChangeRecord } from "./xml.js";

/** Elements whose text is kept: paragraphs and rows of tables, between which a document grows. */
const KEPT = new Set(["p", "tr"]);

/**
 * The XML text of a tree of which little changes between two looks: what did not change is not written anew. All prefixes
 * must be declared where they are used, as in a document that was parsed and grown by us.
 */
export class CachedXml {
  readonly #texts = new WeakMap<Element, string>();
  readonly #pending: () => readonly ChangeRecord[];
  #version = 0;

  constructor(readonly root: Element) {
    this.#pending = observeChanges(root, (records) => this.#forget(records));
  }

  /** Grows with every change of the tree. */
  get version(): number {
    this.#forget(this.#pending());
    return this.#version;
  }

  /** @param element of the tree; the whole one unless given */
  text(element: Element = this.root): string {
    this.#forget(this.#pending());
    return this.#write(element);
  }

  #forget(records: readonly ChangeRecord[]): void {
    if (records.length > 0) this.#version += 1;
    for (const { target } of records) {
      for (let node: Node | null = target; node !== null; node = node.parentNode) {
        if (isElement(node)) this.#texts.delete(node);
      }
    }
  }

  #write(element: Element): string {
    const known = this.#texts.get(element);
    if (known !== undefined) return known;
    const name = element.nodeName;
    // Lists of attributes and children are proxies in this DOM, ten times slower than these.
    let tag = `<${name}`;
    for (const attribute of element.getAttributeNames()) {
      tag += ` ${attribute}="${escapeXml(element.getAttribute(attribute) ?? "")}"`;
    }
    let content = "";
    for (let node: Node | null = element.firstChild; node !== null; node = node.nextSibling) {
      if (isElement(node)) content += this.#write(node);
      else if (node.nodeType === 3 || node.nodeType === 4) content += escapeXml(node.nodeValue ?? "");
    }
    const text = element.firstChild === null ? `${tag}/>` : `${tag}>${content}</${name}>`;
    if (KEPT.has(element.localName) && element.namespaceURI === W) this.#texts.set(element, text);
    return text;
  }
}
