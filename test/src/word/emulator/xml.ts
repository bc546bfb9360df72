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

/**
 * Serializes a tree whose prefixes are all declared where they are used, as in a document that was parsed and grown by
 * us: ten times faster than the DOM's own serializer, which looks every namespace up.
 */
export function serializeFast(element: Element): string {
  const attributes = [...element.attributes].map(({ name, value }) => ` ${name}="${escape(value)}"`).join("");
  const content = [...element.childNodes].map((node) =>
    isElement(node)
      ? serializeFast(node)
      : node.nodeType === 3 || node.nodeType === 4
        ? escape(node.nodeValue ?? "")
        : "",
  );
  const name = element.nodeName;
  return content.length === 0 ? `<${name}${attributes}/>` : `<${name}${attributes}>${content.join("")}</${name}>`;
}

function escape(text: string): string {
  return text.replace(/[&<>"\t\n\r]/g, (sign) => `&#${String(sign.charCodeAt(0))};`);
}

export function isElement(node: Node | null): node is Element {
  return node?.nodeType === 1;
}

export function isW(node: Node | null, name: string): node is Element {
  return isElement(node) && node.localName === name && node.namespaceURI === W;
}

/** Child elements with this name in Word's namespace. */
export function childrenW(parent: Element, name: string): Element[] {
  return [...parent.children].filter((child) => isW(child, name));
}

export function childW(parent: Element, name: string): Element | undefined {
  return childrenW(parent, name)[0];
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
