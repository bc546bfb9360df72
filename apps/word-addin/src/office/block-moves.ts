import type { ReportDocument } from "@nianbao/core";
import { shapesOf } from "./expected-shapes.js";
import type { StructuralEdit } from "./structural.js";

/** Where blocks went by edits that were made, and what came in. */
export interface BlockMoves {
  /** New index of an old block; undefined when it was removed. */
  to(block: number): number | undefined;
  /** New indexes that hold no old block, ascending. */
  readonly inserted: readonly number[];
  /** Those that came in the place of the tables that an edit replaced. */
  readonly by: ReadonlyMap<StructuralEdit, readonly number[]>;
}

/**
 * Follows blocks through structural edits. How many blocks an inserted table brings (Word may leave an empty line) is
 * told by the length of the document afterwards.
 * @param lines of the document afterwards that were to be taken out and Word left: they count for nothing
 * @returns undefined when the lengths do not add up: something else happened as well
 */
export function blockMoves(
  before: ReportDocument,
  after: ReportDocument,
  edits: readonly StructuralEdit[],
  lines: readonly number[] = [],
): BlockMoves | undefined {
  const tables = edits.filter((edit) => edit.kind === "insertTable").length;
  const counted = (edit: StructuralEdit): number => (edit.kind === "insertTable" ? 0 : shapesOf(before, edit).length);
  const known = edits.reduce((sum, edit) => sum + counted(edit), 0);
  const removed = new Set(edits.flatMap(removedBy));
  const indexes = [...after.blocks.keys()].filter((index) => !lines.includes(index));
  const byTables = indexes.length - before.blocks.length - known + removed.size;
  const each = tables === 0 ? 0 : byTables / tables;
  if (!Number.isInteger(each) || (tables === 0 ? byTables !== 0 : each < 1)) return undefined;

  const positions = new Map<number, number>();
  const by = new Map<StructuralEdit, readonly number[]>();
  let next = 0;
  const add = (edit: StructuralEdit): void => {
    const count = edit.kind === "insertTable" ? each : counted(edit);
    by.set(
      edit,
      Array.from({ length: count }, () => indexes[next++]!),
    );
  };
  for (let block = -1; block < before.blocks.length; block += 1) {
    for (const edit of edits) if (edit.kind === "replaceTable" && edit.blocks[0] === block) add(edit);
    if (block >= 0 && !removed.has(block)) positions.set(block, indexes[next++]!);
    for (const edit of edits) {
      if ("after" in edit && Math.min(edit.after, before.blocks.length - 1) === block) add(edit);
    }
  }
  const inserted = [...by.values()].flat().sort((a, b) => a - b);
  return { to: (block) => positions.get(block), inserted, by };
}

function removedBy(edit: StructuralEdit): readonly number[] {
  if (edit.kind === "removeBlock") return [edit.block];
  return edit.kind === "replaceTable" ? edit.blocks : [];
}
