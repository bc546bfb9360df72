import type { RecognisedReport } from "../../recognise/types.js";
import { everywhere, HintIndex, type Hinted } from "./hint-index.js";
import { proseOf, type Prose, type ProseParagraph } from "./prose.js";

/** Paragraphs by the number of what is worth a look there. */
type Found = readonly (readonly ProseParagraph[] | undefined)[];

const index = new HintIndex();
/** What was found stands until there is something else to look for. */
let inParagraph = new WeakMap<ProseParagraph, readonly number[]>();
let inProse = new WeakMap<Prose, Found>();

/**
 * Makes a look for words: all texts are searched for them from now on, in one pass together with those of all others.
 * @param hints words one of which is in every paragraph that is wanted; `""` is in all
 * @returns the headings and paragraphs of a report's body text that have one of them, in order
 */
export function paragraphsWith(hints: readonly string[]): (report: RecognisedReport) => readonly ProseParagraph[] {
  const item: Hinted = { hints };
  index.add(item);
  inParagraph = new WeakMap();
  inProse = new WeakMap();
  return (report) => hintedIn(proseOf(report), item);
}

const none: readonly ProseParagraph[] = [];

function hintedIn(prose: Prose, item: Hinted): readonly ProseParagraph[] {
  const id = index.idOf(item);
  if (id === everywhere) return prose.words;
  let found = inProse.get(prose);
  if (found === undefined) inProse.set(prose, (found = search(prose)));
  return found[id] ?? none;
}

function search(prose: Prose): Found {
  const found: ProseParagraph[][] = new Array<ProseParagraph[]>(index.size);
  for (const paragraph of prose.words) {
    let ids = inParagraph.get(paragraph);
    if (ids === undefined) inParagraph.set(paragraph, (ids = index.find(paragraph.text)));
    for (let at = 0; at < ids.length; at += 1) {
      const others = found[ids[at]!];
      if (others === undefined) found[ids[at]!] = [paragraph];
      else others.push(paragraph);
    }
  }
  return found;
}
