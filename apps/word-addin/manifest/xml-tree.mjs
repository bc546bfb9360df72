import { SaxesParser } from "saxes";

/**
 * @typedef {{ name: string, attributes: Record<string, string>, children: XmlElement[], text: string }} XmlElement
 */

/**
 * Parses XML into plain elements; prefixes stay in the names.
 * @param {string} xml
 * @returns {XmlElement}
 * @throws Error when it is not well-formed
 */
export function parseTree(xml) {
  const root = { name: "", attributes: {}, children: [], text: "" };
  const open = [root];
  const parser = new SaxesParser();
  parser.on("error", (error) => {
    throw error;
  });
  parser.on("opentag", ({ name, attributes }) => {
    const element = { name, attributes: { ...attributes }, children: [], text: "" };
    open.at(-1).children.push(element);
    open.push(element);
  });
  parser.on("text", (text) => {
    open.at(-1).text += text;
  });
  parser.on("closetag", () => {
    open.pop();
  });
  parser.write(xml).close();
  return root.children[0];
}

/** All elements with this name, at any depth. */
export function all(element, name) {
  return element.children.flatMap((child) => [...(child.name === name ? [child] : []), ...all(child, name)]);
}

/** The element at a path of child names. */
export function at(element, ...path) {
  return path.reduce((found, name) => found?.children.find((child) => child.name === name), element);
}
