import { attributeOf, unwrappedChildren, type TreeNode } from "./tree.js";

/** Elements beside or inside a run that hold no place in the text, neither for the editor nor for us. */
const weightless: ReadonlySet<string> = new Set([
  "pPr",
  "rPr",
  "proofErr",
  "bookmarkStart",
  "bookmarkEnd",
  "commentRangeStart",
  "commentRangeEnd",
  "permStart",
  "permEnd",
]);

/**
 * A paragraph's text, or undefined when it holds anything (tracked deletions, fields, pictures, notes) that the
 * editor may count in its offsets and our reader does not, or the other way round.
 */
export function plainTextOf(paragraph: TreeNode): string | undefined {
  let text = "";
  for (const child of unwrappedChildren(paragraph)) {
    const part = child.localName === undefined ? "" : inlineText(child);
    if (part === undefined) return undefined;
    text += part;
  }
  return text;
}

function inlineText(node: TreeNode): string | undefined {
  switch (node.localName) {
    case "r":
    case "hyperlink":
    case "ins":
      return plainTextOf(node);
    case "t":
      return (node.children ?? []).map((leaf) => leaf.value ?? "").join("");
    case "tab":
      return "\t";
    case "br":
      return (attributeOf(node, "type") ?? "textWrapping") === "textWrapping" ? "\n" : undefined;
    default:
      return weightless.has(node.localName ?? "") ? "" : undefined;
  }
}
