import { JSDOM } from "jsdom";

/** WordprocessingML's main namespace. */
export const W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
/** The namespace of Flat OPC. */
export const PKG = "http://schemas.microsoft.com/office/2006/xmlPackage";

const { window } = new JSDOM("");
const parser = new window.DOMParser();
const serializer = new window.XMLSerializer();

/** Parses XML with a DOM that is not ours, so that the emulated Word and the product do not share a reader's mistakes. */
export function parseXml(text: string): Document {
  const parsed = parser.parseFromString(text, "application/xml");
  if (parsed.querySelector("parsererror") !== null) throw new Error(`not well-formed XML: ${text.slice(0, 200)}`);
  return parsed;
}

export function serializeXml(node: Node): string {
  return serializer.serializeToString(node);
}

/** A change of a tree. */
export interface ChangeRecord {
  readonly target: Node;
}

/**
 * Tells of changes in a tree. @param changed told of them later, unless they were fetched before
 * @returns fetches what was not told yet
 */
export function observeChanges(
  root: Node,
  changed: (records: readonly ChangeRecord[]) => void,
): () => readonly ChangeRecord[] {
  const observer = new window.MutationObserver(changed);
  observer.observe(root, { subtree: true, childList: true, attributes: true, characterData: true });
  return () => observer.takeRecords();
}

/** A text as it stands in XML, in an attribute too. */
export function escapeXml(text: string): string {
  return /[&<>"\t\n\r]/.test(text) ? text.replace(/[&<>"\t\n\r]/g, (sign) => `&#${String(sign.charCodeAt(0))};`) : text;
}

export function isElement(node: Node | null): node is Element {
  return node?.nodeType === 1;
}

export function isW(node: Node | null, name: string): node is Element {
  return isElement(node) && node.localName === name && node.namespaceURI === W;
}

/** Child elements with this name in Word's namespace. */
export function childrenW(parent: Element, name: string): Element[] {
  const found: Element[] = [];
  for (let child: Node | null = parent.firstChild; child !== null; child = child.nextSibling) {
    if (isW(child, name)) found.push(child);
  }
  return found;
}

export function childW(parent: Element, name: string): Element | undefined {
  for (let child: Node | null = parent.firstChild; child !== null; child = child.nextSibling) {
    if (isW(child, name)) return child;
  }
  return undefined;
}

/** Nearest ancestor with this name, not the node itself. */
export function ancestorW(node: Node, name: string): Element | undefined {
  for (let parent = node.parentNode; parent !== null; parent = parent.parentNode) {
    if (isW(parent, name)) return parent;
  }
  return undefined;
}

export function attributeW(element: Element | undefined, name: string): string | undefined {
  return element?.getAttributeNS(W, name) ?? undefined;
}
