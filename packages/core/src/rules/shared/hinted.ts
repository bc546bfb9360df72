import { HintIndex, type Hinted } from "./hint-index.js";
import type { Prose, ProseParagraph } from "./prose.js";

type Found = ReadonlyMap<Hinted, readonly ProseParagraph[]>;

const index = new HintIndex();
/** What was found stands until there is something else to look for. */
let inParagraph = new WeakMap<ProseParagraph, readonly Hinted[]>();
let inProse = new WeakMap<Prose, Found>();

/** Has texts searched for something's words from now on, together with those of all others. */
export function register(item: Hinted): void {
  index.add(item);
  inParagraph = new WeakMap();
  inProse = new WeakMap();
}

/** The headings and paragraphs of body text that have one of a registered thing's words, in order. */
export function hintedIn(prose: Prose, item: Hinted): readonly ProseParagraph[] {
  if (index.isAlways(item)) return prose.words;
  let found = inProse.get(prose);
  if (found === undefined) inProse.set(prose, (found = search(prose)));
  return found.get(item) ?? [];
}

function search(prose: Prose): Found {
  const found = new Map<Hinted, ProseParagraph[]>();
  for (const paragraph of prose.words) {
    let items = inParagraph.get(paragraph);
    if (items === undefined) inParagraph.set(paragraph, (items = index.find(paragraph.text)));
    for (const item of items) {
      const others = found.get(item);
      if (others === undefined) found.set(item, [paragraph]);
      else others.push(paragraph);
    }
  }
  return found;
}
