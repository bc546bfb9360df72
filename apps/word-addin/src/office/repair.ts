import {
  currentNotice,
  type Refusal,
  replacementEdges,
  replaceRefusal,
  type ReplaceTable,
  tableOf,
} from "@nianbao/core";
import type { Rendering } from "./fetch-rendering.js";
import type { Ground } from "./ground.js";
import { blockObject, queueBlockRemoval } from "./insertion.js";

/**
 * Queues the standard tables in the place of damaged ones. They come in behind the first of these, and only when Word has
 * taken them do the old ones go: where it refuses, nothing but empty lines has to be taken out again. A table is deleted
 * as an object, never replaced inside its control, which Word takes for a corrupted table (OfficeDev/office-js #2606).
 * @returns why it cannot be done; then nothing is queued
 */
export function queueRepair(
  ground: Ground,
  { tableFlatOpc }: Rendering,
  edit: ReplaceTable,
): Refusal["code"] | undefined {
  const { document } = ground;
  const refused = replaceRefusal(document, edit);
  if (refused !== undefined) return refused;
  const anchor = blockObject(ground, edit.blocks[0]!);
  if (anchor === undefined || edit.blocks.some((block) => blockObject(ground, block) === undefined)) return "protected";

  // Empty lines first, from the last to the first as each comes right behind the anchor.
  const line = (): Word.Paragraph => {
    const made = anchor.insertParagraph("", "After");
    made.styleBuiltIn = "Normal";
    return made;
  };
  const leftovers = edit.leftovers.map(line).reverse();
  const slots = edit.tables.map(line).reverse();
  // Between tables and before the end, the slot's own line stays as the one that has to be there.
  if (replacementEdges(document, edit).tableBefore) line();
  edit.tables.forEach(({ table, values }, index) => {
    const ooxml = tableFlatOpc(tableOf(currentNotice, table), { values: new Map(Object.entries(values)) });
    slots[index]!.getRange("Content").insertOoxml(ooxml, "Replace");
  });
  edit.leftovers.forEach((text, index) => leftovers[index]!.insertText(text, "Start"));
  for (const block of edit.blocks) queueBlockRemoval(ground, block);
  return undefined;
}
