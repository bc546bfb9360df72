import { currentNotice, type InsertSentence, linkTag, quantityOf, type Refusal } from "@nianbao/core";
import type { Ground } from "./ground.js";
import { paragraphAfter } from "./insertion.js";
import { copyLook } from "./look.js";

/** Longest title that Word keeps for a control. */
const MAX_TITLE = 64;

/**
 * Queues a sentence as a paragraph of its own, its linked numbers in content controls. All the text is there before the
 * first control is made, so that no text can come to stand inside one.
 */
export function queueSentence(
  context: Word.RequestContext,
  ground: Ground,
  edit: InsertSentence,
): Refusal["code"] | undefined {
  const like = ground.document.blocks[edit.like];
  if (like?.kind !== "paragraph") return "missing";
  const paragraph = paragraphAfter(context, ground, edit.after, "");
  if (paragraph === undefined) return "protected";
  const ranges = edit.pieces.map(({ text }) => paragraph.insertText(text, "End"));
  if (edit.like !== edit.after) copyLook(like, paragraph);
  edit.pieces.forEach(({ link, text }, index) => {
    if (link === undefined || text === "") return;
    const control = ranges[index]!.insertContentControl();
    control.tag = linkTag(link);
    control.title = (quantityOf(currentNotice, link)?.words ?? link).slice(0, MAX_TITLE);
  });
  return undefined;
}
