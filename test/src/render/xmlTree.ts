import { SaxesParser } from "saxes";

/** An element with its names as written; `#text` children are strings. */
export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: (Element | string)[];
}

/** Parses well-formed, namespace-correct XML. @throws Error otherwise. Shares no code with our own reader. */
export function parseXml(xml: string): Element {
  const root: Element = { name: "", attributes: {}, children: [] };
  const stack = [root];
  const parser = new SaxesParser({ xmlns: true });
  parser.on("error", (error) => {
    throw error;
  });
  parser.on("opentag", ({ name, attributes }) => {
    const values = Object.fromEntries(Object.entries(attributes).map(([key, { value }]) => [key, value]));
    const element: Element = { name, attributes: values, children: [] };
    stack.at(-1)!.children.push(element);
    stack.push(element);
  });
  parser.on("closetag", () => void stack.pop());
  parser.on("text", (text) => void stack.at(-1)!.children.push(text));
  parser.write(xml).close();
  return root.children.find((child) => typeof child !== "string")!;
}

const wordNamespace = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

/** Parses block-level WordprocessingML, which does not declare its prefix. */
export function parseBlocks(blocks: string): Element {
  return parseXml(`<w:body xmlns:w="${wordNamespace}">${blocks}</w:body>`);
}

/** Child elements, of one name if given. */
export function childrenOf(element: Element, name?: string): Element[] {
  return element.children.filter(
    (child): child is Element => typeof child !== "string" && (name === undefined || child.name === name),
  );
}

/** All elements of this name below, in document order. */
export function allOf(element: Element, name: string): Element[] {
  return childrenOf(element).flatMap((child) => [...(child.name === name ? [child] : []), ...allOf(child, name)]);
}

/** `w:val` of the first element of this name below; undefined when there is none. */
export function valueOf(element: Element, name: string): string | undefined {
  return allOf(element, name)[0]?.attributes["w:val"];
}

/** Text directly inside an element. */
export function ownText(element: Element): string {
  return element.children.filter((child) => typeof child === "string").join("");
}

/** Text as Word shows it: breaks and tabs as characters. */
export function textOf(element: Element): string {
  if (element.name === "w:t") return ownText(element);
  if (element.name === "w:br") return "\n";
  if (element.name === "w:tab") return "\t";
  return childrenOf(element).map(textOf).join("");
}
