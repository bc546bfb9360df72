import { everywhere, HintIndex, type Hinted } from "./hint-index.js";
import type { Prose, ProseParagraph } from "./prose.js";

/** Paragraphs by the number of what is worth a look there. */
type Found = readonly (readonly ProseParagraph[] | undefined)[];

const index = new HintIndex();
/** What was found stands until there is something else to look for. */
let inParagraph = new WeakMap<ProseParagraph, readonly number[]>();
let inProse = new WeakMap<Prose, Found>();

/** Has texts searched for something's words from now on, together with those of all others. */
export function register(item: Hinted): void {
  index.add(item);
  inParagraph = new WeakMap();
  inProse = new WeakMap();
}

const none: readonly ProseParagraph[] = [];

/** The headings and paragraphs of body text that have one of a registered thing's words, in order. */
export function hintedIn(prose: Prose, item: Hinted): readonly ProseParagraph[] {
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
