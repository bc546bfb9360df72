import { lookOf } from "./mark-look.js";
import { plainTextOf } from "./paragraph-text.js";
import type { TextOperation } from "./text-operations.js";
import { attributeOf, childOf, type TreeNode } from "./tree.js";

const linkTag = /^nianbao:link:/u;
const endsInDigits = /[\d０-９]+(?:[.．,，][\d０-９]+)*$/u;
const beginsWithDigits = /^(?:[.．][\d０-９]+|[\d０-９]+(?:[.．,，][\d０-９]+)*)/u;
const figure = /^[\d０-９.．,，]*$/u;

/**
 * Digits that stand against the edge of a linked number, brought into it. Typed over a selected linked number, the editor
 * puts the new digits in front of its control and leaves the control empty; typed at its end, behind it.
 * @param root The root of the main part: `w:document`.
 * @returns operations that put them inside, the last in a paragraph first; none where nothing is loose
 */
export function looseLinks(root: TreeNode): readonly TextOperation[] {
  return paragraphsOf(root).flatMap(operationsFor);
}

function* walk(node: TreeNode): Generator<TreeNode> {
  for (const child of node.children ?? []) {
    if (child.localName === "p") yield child;
    else if (child.localName !== undefined) yield* walk(child);
  }
}

function paragraphsOf(root: TreeNode): readonly TreeNode[] {
  return [...walk(root)].filter((paragraph) => paragraph.children?.some(isLink) === true);
}

function isLink(node: TreeNode): boolean {
  return node.localName === "sdt" && linkTag.test(attributeOf(childOf(childOf(node, "sdtPr"), "tag"), "val") ?? "");
}

function operationsFor(paragraph: TreeNode): readonly TextOperation[] {
  const text = plainTextOf(paragraph);
  if (text === undefined) return [];
  const children = paragraph.children ?? [];
  const operations: TextOperation[] = [];
  let at = 0;
  children.forEach((child, index) => {
    const own = plainTextOf({ id: "", children: [child] }) ?? "";
    if (isLink(child) && figure.test(own)) {
      const end = at + own.length;
      operations.unshift(
        ...moved(paragraph.id, child.id, end, "after", text.slice(end), children[index + 1]),
        ...moved(paragraph.id, child.id, at, "before", text.slice(0, at), children[index - 1]),
      );
    }
    at += own.length;
  });
  return operations;
}

/**
 * The digits on one side of a control, put into it with the look that they have and taken out where they stood. Those whose
 * look cannot be given again stay where they are.
 */
function moved(
  paragraphId: string,
  inside: string,
  edge: number,
  side: "before" | "after",
  beside: string,
  neighbour: TreeNode | undefined,
): readonly TextOperation[] {
  const text = (side === "before" ? endsInDigits : beginsWithDigits).exec(beside)?.[0];
  const look = neighbour?.localName === "r" ? lookOf(neighbour) : [];
  if (text === undefined || look === undefined) return [];
  const [start, end] = [edge, edge + text.length];
  const from = side === "before" ? start - text.length : end;
  return [
    { op: "insertText", paragraphId, offset: edge, text, inside },
    ...(look.length === 0 ? [] : [{ op: "setRunProperties" as const, paragraphId, start, end, properties: look }]),
    { op: "deleteText", paragraphId, start: from, end: from + text.length },
  ];
}
