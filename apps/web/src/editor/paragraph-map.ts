import type { Place } from "@nianbao/core";
import { markLookOf, type RunProperty } from "./mark-look.js";
import { plainTextOf } from "./paragraph-text.js";
import { attributeOf, childOf, unwrappedChildren, type TreeNode } from "./tree.js";

/** A paragraph of the body in the editor's terms and in ours. */
export interface MappedParagraph {
  /** The editor's node id; valid for the tree the map was made from. */
  readonly id: string;
  readonly block: number;
  readonly cell?: NonNullable<Place["cell"]>;
  /** Its text where the editor's offsets and ours are the same; undefined otherwise. */
  readonly text: string | undefined;
  /** See {@link markLookOf}. */
  readonly markLook: readonly RunProperty[] | undefined;
}

/** Where the paragraphs of our document are in the editor's tree. Text boxes, headers and notes are not in it. */
export class ParagraphMap {
  readonly #byPlace = new Map<string, MappedParagraph>();
  readonly #byId = new Map<string, MappedParagraph>();

  /** @param root The root of the main part: `w:document`. */
  constructor(root: TreeNode) {
    const body = childOf(root, "body");
    let block = 0;
    for (const node of body === undefined ? [] : unwrappedChildren(body)) {
      if (node.localName === "p") this.#add(node, block++, undefined);
      else if (node.localName === "tbl") this.#addTable(node, block++);
    }
  }

  /** The paragraph at a place; for a whole table the first one in it. Undefined outside the body or when it is gone. */
  at(place: Pick<Place, "story" | "block" | "nested" | "cell">): MappedParagraph | undefined {
    if (place.story !== undefined || place.nested !== undefined) return undefined;
    return this.#byPlace.get(key(place.block, place.cell)) ?? this.#firstOf(place);
  }

  /** The paragraph with this editor id, when it is in the body. */
  byId(id: string): MappedParagraph | undefined {
    return this.#byId.get(id);
  }

  /** The place of an offset in a paragraph of the editor; with offsets that differ from ours, the whole paragraph's start. */
  placeOf(id: string, offset: number): Place | undefined {
    const found = this.#byId.get(id);
    if (found === undefined) return undefined;
    const at = found.text === undefined ? 0 : Math.min(offset, found.text.length);
    return { block: found.block, ...(found.cell === undefined ? {} : { cell: found.cell }), start: at, end: at };
  }

  #firstOf(place: Pick<Place, "block" | "cell">): MappedParagraph | undefined {
    if (place.cell !== undefined) return undefined;
    return this.#byPlace.get(key(place.block, { row: 0, column: 0, paragraph: 0 }));
  }

  #add(node: TreeNode, block: number, cell: Place["cell"]): void {
    const mapped = {
      id: node.id,
      block,
      ...(cell === undefined ? {} : { cell }),
      text: plainTextOf(node),
      markLook: markLookOf(node),
    };
    this.#byPlace.set(key(block, cell), mapped);
    this.#byId.set(node.id, mapped);
  }

  #addTable(table: TreeNode, block: number): void {
    let row = 0;
    for (const rowNode of unwrappedChildren(table)) {
      if (rowNode.localName !== "tr") continue;
      let column = numberOf(childOf(childOf(rowNode, "trPr"), "gridBefore"), 0);
      for (const cellNode of unwrappedChildren(rowNode)) {
        if (cellNode.localName !== "tc") continue;
        const properties = childOf(cellNode, "tcPr");
        if (!continuesMerge(properties)) this.#addCell(cellNode, block, row, column);
        column += Math.max(1, numberOf(childOf(properties, "gridSpan"), 1));
      }
      row += 1;
    }
  }

  #addCell(cell: TreeNode, block: number, row: number, column: number): void {
    let paragraph = 0;
    for (const node of unwrappedChildren(cell)) {
      if (node.localName === "p") this.#add(node, block, { row, column, paragraph: paragraph++ });
    }
  }
}

function key(block: number, cell: Place["cell"]): string {
  return cell === undefined ? String(block) : `${block}:${cell.row}:${cell.column}:${cell.paragraph}`;
}

/** A cell that only continues the one above: `w:vMerge` without a value means so. */
function continuesMerge(properties: TreeNode | undefined): boolean {
  const merge = childOf(properties, "vMerge");
  return merge !== undefined && (attributeOf(merge, "val") ?? "continue") === "continue";
}

function numberOf(node: TreeNode | undefined, otherwise: number): number {
  const value = Number(attributeOf(node, "val") ?? otherwise);
  return Number.isInteger(value) ? value : otherwise;
}
