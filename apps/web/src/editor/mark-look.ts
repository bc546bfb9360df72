import { childOf, type TreeNode } from "./tree.js";

/** A run property in the editor's operations. */
export interface RunProperty {
  readonly localName: string;
  readonly attributes: Readonly<Record<string, string>>;
}

/** Run properties that the editor's operations can set. */
const settable: ReadonlySet<string> = new Set(
  "rFonts sz szCs color b bCs i iCs u strike dstrike highlight vertAlign position caps smallCaps spacing w kern".split(
    " ",
  ),
);
/** Properties of a paragraph mark that say nothing about the look of text typed there. */
const lookless: ReadonlySet<string> = new Set(["lang", "noProof"]);

/**
 * The look of an empty paragraph's mark, which text put there must take: the editor's own insertion does not.
 * Undefined when the mark says something its operations cannot express (a character style, a tracked change).
 */
export function markLookOf(paragraph: TreeNode): readonly RunProperty[] | undefined {
  return lookOf(childOf(paragraph, "pPr"));
}

/** The look that the `rPr` of a run, or of a paragraph's properties, gives; undefined as with {@link markLookOf}. */
export function lookOf(holder: TreeNode | undefined): readonly RunProperty[] | undefined {
  const properties: RunProperty[] = [];
  for (const node of childOf(holder, "rPr")?.children ?? []) {
    const { localName } = node;
    if (localName === undefined || lookless.has(localName)) continue;
    if (!settable.has(localName)) return undefined;
    const attributes = Object.fromEntries((node.attributes ?? []).map(({ localName: name, value }) => [name, value]));
    properties.push({ localName, attributes });
  }
  return properties;
}
