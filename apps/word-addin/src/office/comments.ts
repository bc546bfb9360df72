import { isInBody, type Finding, type Place } from "@nianbao/core";
import { COMMENT_MARK } from "@nianbao/host";
import type { Ground } from "./ground.js";
import { rangeAt } from "./range-at.js";

/** More at once have hung Word (OfficeDev/office-js #4566). */
const AT_ONCE = 3;

/**
 * Writes findings as comments beside their first place, a few a request. Those whose comment is there already are left out, so
 * that the same again doubles nothing.
 * @param move where a place of the findings is now
 * @returns how many were written, and those that found no place
 */
export async function writeComments(
  context: Word.RequestContext,
  ground: Ground,
  findings: readonly Finding[],
  move: (place: Place) => Place | undefined,
): Promise<{ readonly written: number; readonly missed: readonly Finding[] }> {
  const known = (await ourComments(context)).map(({ content }) => content);
  const missed: Finding[] = [];
  let written = 0;
  let waiting: Finding[] = [];
  const send = async (): Promise<void> => {
    const batch = waiting;
    waiting = [];
    if (batch.length === 0) return;
    await context.sync();
    written += batch.length;
  };
  for (const finding of findings) {
    const text = `${COMMENT_MARK}${finding.message.what}${finding.message.todo}`;
    const already = known.indexOf(text);
    if (already >= 0) {
      known.splice(already, 1);
      continue;
    }
    const place = finding.places.slice(0, 1).filter(isInBody).map(move)[0];
    const range = place && rangeAt(ground, place);
    if (range === undefined) {
      missed.push(finding);
      continue;
    }
    range.insertComment(text);
    waiting.push(finding);
    if (waiting.length === AT_ONCE) await send();
  }
  await send();
  return { written, missed };
}

/** Deletes the comments of ours, a few a request. @returns how many */
export async function removeComments(context: Word.RequestContext): Promise<number> {
  const ours = await ourComments(context);
  for (let at = 0; at < ours.length; at += AT_ONCE) {
    for (const comment of ours.slice(at, at + AT_ONCE)) comment.delete();
    // eslint-disable-next-line office-addins/no-context-sync-in-loop -- more at once have hung Word
    await context.sync();
  }
  return ours.length;
}

async function ourComments(context: Word.RequestContext): Promise<Word.Comment[]> {
  const comments = context.document.body.getComments();
  comments.load("items/content");
  await context.sync();
  return comments.items.filter(({ content }) => content.startsWith(COMMENT_MARK));
}
