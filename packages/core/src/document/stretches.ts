import { Memory } from "./memory.js";

/** Neighbours in a list. What is asked of each of them is kept for all together, as long as none of them is another. */
export interface Stretch<Item extends object> {
  readonly items: readonly Item[];
}

const length = 32;

/**
 * Makes what divides lists into stretches.
 * @param memory of the items
 * @returns a list in stretches: of those in which nothing changed since the list was last divided, the objects that they were then
 */
export function stretcher<Item extends object>(
  memory: Memory<Item>,
): (items: readonly Item[]) => readonly Stretch<Item>[] {
  const lastFrom = memory.once((): { stretch?: Stretch<Item> } => ({}));
  return (items) => {
    const stretches: Stretch<Item>[] = [];
    for (let from = 0; from < items.length; from += length) {
      const last = lastFrom(items[from]!);
      if (last.stretch === undefined || !isAt(items, from, last.stretch.items)) {
        last.stretch = { items: items.slice(from, from + length) };
      }
      stretches.push(last.stretch);
    }
    return stretches;
  };
}

function isAt(items: readonly object[], from: number, known: readonly object[]): boolean {
  if (known.length !== Math.min(length, items.length - from)) return false;
  for (let index = 0; index < known.length; index += 1) if (items[from + index] !== known[index]) return false;
  return true;
}

const none: readonly never[] = [];
const ofStretch = new Memory<Stretch<object>>();

/**
 * Makes a question about items that is asked once of each stretch.
 * @param ask what is found in the items of a stretch, in order
 * @returns what is found in all of them, in order
 */
export function perStretch<Item extends object, Found>(
  ask: (items: readonly Item[]) => readonly Found[],
): (stretches: readonly Stretch<Item>[]) => readonly Found[] {
  const foundIn = ofStretch.once(({ items }: Stretch<Item>) => ask(items));
  return (stretches) => together(stretches, foundIn);
}

/** What is found in each of some things, in order; most have nothing. */
export function together<Item, Found>(
  items: readonly Item[],
  foundIn: (item: Item) => readonly Found[],
): readonly Found[] {
  let all: Found[] | undefined;
  for (let index = 0; index < items.length; index += 1) {
    const found = foundIn(items[index]!);
    if (found.length === 0) continue;
    all ??= [];
    for (let at = 0; at < found.length; at += 1) all.push(found[at]!);
  }
  return all ?? none;
}

/** Lists one after the other. */
export function joined<Item>(parts: readonly (readonly Item[])[]): Item[] {
  return ([] as Item[]).concat(...parts);
}
