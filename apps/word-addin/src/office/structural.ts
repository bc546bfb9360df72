import type { Edit, ReplaceText, SetCell } from "@nianbao/core";

/** An edit that inserts or removes blocks. */
export type StructuralEdit = Exclude<Edit, ReplaceText | SetCell>;

export function isStructural(edit: Edit): edit is StructuralEdit {
  return edit.kind !== "replaceText" && edit.kind !== "setCell";
}
