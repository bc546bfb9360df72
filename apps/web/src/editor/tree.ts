/** What is read of the editor's document tree: a subset of its own node type, so that tests can build one by hand. */
export interface TreeNode {
  readonly id: string;
  /** Element name without prefix; absent for text. */
  readonly localName?: string;
  /** The characters of a text node. */
  readonly value?: string;
  readonly attributes?: readonly { readonly localName: string; readonly value: string }[];
  readonly children?: readonly TreeNode[];
}

/** The first child element of that name. */
export function childOf(node: TreeNode | undefined, localName: string): TreeNode | undefined {
  return node?.children?.find((child) => child.localName === localName);
}

/** An attribute by its name without prefix. */
export function attributeOf(node: TreeNode | undefined, localName: string): string | undefined {
  return node?.attributes?.find((attribute) => attribute.localName === localName)?.value;
}

/** Children with content controls and custom XML taken for what is in them, as our own reader takes them. */
export function* unwrappedChildren(node: TreeNode): Generator<TreeNode> {
  for (const child of node.children ?? []) {
    if (child.localName === "sdt") {
      const content = childOf(child, "sdtContent");
      if (content !== undefined) yield* unwrappedChildren(content);
    } else if (child.localName === "customXml" || child.localName === "smartTag") {
      yield* unwrappedChildren(child);
    } else {
      yield child;
    }
  }
}
