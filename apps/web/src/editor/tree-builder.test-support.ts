import type { TreeNode } from "./tree.js";

let next = 0;

/** An element of the editor's tree, for tests. Strings become text; attributes are given as `{ val: "2" }`. */
export function element(
  localName: string,
  ...content: readonly (TreeNode | string | Readonly<Record<string, string>>)[]
): TreeNode {
  const attributes: { localName: string; value: string }[] = [];
  const children: TreeNode[] = [];
  for (const part of content) {
    if (typeof part === "string") children.push({ id: `t${next++}`, value: part });
    else if ("id" in part && typeof part.id === "string") children.push(part as TreeNode);
    else for (const [name, value] of Object.entries(part)) attributes.push({ localName: name, value: value as string });
  }
  return { id: `n${next++}`, localName, attributes, children };
}

/** A paragraph in one run. */
export function textParagraph(text: string): TreeNode {
  return element("p", ...(text === "" ? [] : [element("r", element("t", text))]));
}
