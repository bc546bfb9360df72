import type { Ground } from "./ground.js";
import { fromWordText } from "./word-text.js";

/** Candidates for which Word is asked how they lie to the cursor; more equal paragraphs than that and we do not know. */
const MAX_ASKED = 60;

/** The paragraph the cursor is in, to be loaded with the next sync. */
export function queueCursor(context: Word.RequestContext): Word.Paragraph {
  const paragraph = context.document.getSelection().paragraphs.getFirst();
  // eslint-disable-next-line office-addins/no-navigational-load -- tableNestingLevel is a number, not an object
  paragraph.load(["text", "tableNestingLevel"]);
  return paragraph;
}

/**
 * The body block of the cursor's paragraph. By its text where that is enough; otherwise Word is asked which of the
 * equal ones it is (one sync more).
 */
export async function cursorBlock(
  context: Word.RequestContext,
  ground: Ground,
  cursor: Word.Paragraph,
): Promise<number | undefined> {
  const text = fromWordText(cursor.text);
  const inTable = cursor.tableNestingLevel > 0;
  const candidates = ground.listed.flatMap((paragraph, at) => {
    const block = ground.alignment.blockOf(at);
    const fits = paragraph.text === text && paragraph.level > 0 === inTable;
    return fits && block !== undefined ? [{ at, block }] : [];
  });
  if (new Set(candidates.map(({ block }) => block)).size <= 1) return candidates[0]?.block;
  if (candidates.length > MAX_ASKED) return undefined;
  const here = cursor.getRange("Whole");
  const relations = candidates.map(({ at }) => ground.items[at]!.getRange("Whole").compareLocationWith(here));
  await context.sync();
  return candidates[relations.findIndex((relation) => relation.value === Word.LocationRelation.equal)]?.block;
}
