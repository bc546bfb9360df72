import type { Place } from "@nianbao/core";
import type { Ground } from "./ground.js";
import { indexOfBlock } from "./insertion.js";
import { searchFor } from "./locate.js";
import { find } from "./steps.js";

/** Word's range for a place in the body: the words, or the paragraph where words cannot be told apart. Undefined: it is gone. */
export function rangeAt(ground: Ground, place: Place): Word.Range | undefined {
  const at = place.cell === undefined ? indexOfBlock(ground, place.block) : ground.alignment.indexOf(place);
  if (at === undefined) return undefined;
  const paragraph = ground.items[at]!;
  const { text } = ground.listed[at]!;
  const part = place.start < place.end && place.end - place.start < text.length;
  const search = part ? searchFor(text, place.start, place.end) : undefined;
  return search === undefined ? paragraph.getRange("Content") : find(paragraph, search);
}
