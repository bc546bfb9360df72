import type { InsertSentence, RefusalCode } from "@nianbao/core";
import { linkedRuns } from "../render/index.js";
import type { TracedParagraph } from "../read/trace.js";
import { copyableProperties, prefixAt, runContent } from "./fragment.js";
import { wordNamespace } from "./namespaces.js";
import { emptyLook, firstLook } from "./paragraph.js";
import type { EditPlan } from "./plan.js";

/**
 * Puts a sentence into the plan: a paragraph with the properties of one that is there, its linked numbers in controls.
 * @param text of the main part
 * @param like the paragraph named by the edit; undefined when there is none
 * @param nextId gives ids that no control of the document has
 */
export function insertSentence(
  plan: EditPlan,
  edit: InsertSentence,
  text: string,
  like: TracedParagraph | undefined,
  nextId: () => number,
): RefusalCode | undefined {
  if (like === undefined) return "missing";
  const prefix = prefixAt(text, like.start);
  const properties = like.properties === undefined ? "" : copyableProperties(text.slice(...like.properties), prefix);
  const runs = linkedRuns(edit.pieces, {
    prefix,
    namespace: wordNamespace(text),
    look: firstLook(text, like) ?? emptyLook(text, like),
    content: (piece) => runContent(piece, prefix),
    nextId,
  });
  return plan.insertBlocks(edit.after, `<${prefix}p>${properties}${runs}</${prefix}p>`);
}
