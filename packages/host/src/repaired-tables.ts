import type { Edit, Refusal, TableId } from "@nianbao/core";

/** Tables that repairs among these edits put in, those refused left out: with any, a host keeps a copy of what was before. */
export function repairedTables(edits: readonly Edit[], refused: readonly Refusal[]): readonly TableId[] {
  const missed = new Set(refused.map(({ edit }) => edit));
  return edits.flatMap((edit) =>
    edit.kind === "replaceTable" && !missed.has(edit) ? edit.tables.map(({ table }) => table) : [],
  );
}
