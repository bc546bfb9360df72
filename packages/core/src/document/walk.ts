import { ofBlock, ofDocument } from "./kept.js";
import { Memory } from "./memory.js";
import type { Block, ReportDocument } from "./model.js";
import { stretcher, type Stretch } from "./stretches.js";

const stretchesOf = stretcher(ofBlock);
const blocksIn = ofDocument.once(({ blocks }) => stretchesOf(blocks));
const ofBlocks = new Memory<Stretch<Block>>();

/** What a stretch of blocks gave when it began at this block in this state, and the state after it. */
interface Walked<State, Item> {
  readonly from: number;
  readonly before: State;
  readonly items: readonly Item[];
  readonly after: State;
}

/** What a walk asks of a report besides its blocks. */
export interface Walk<State> {
  readonly start: State;
  /** Blocks at which the step depends on more than the block, its number and the state. */
  readonly special: ReadonlySet<number>;
}

/**
 * Makes a walk through the blocks of a document with a state that some of them change. A stretch is walked again only when a block of it
 * is another, it begins elsewhere or in another state, or has something special.
 * @param step what a block gives (undefined: nothing) and the state from it on
 * @param isSame whether two states are the same
 * @returns what the blocks give, stretch by stretch in order; lists that are the same as before are the same objects
 */
export function walking<State, Item, Context extends Walk<State>>(
  step: (content: Block, block: number, state: State, context: Context) => readonly [Item | undefined, State],
  isSame: (a: State, b: State) => boolean,
): (document: ReportDocument, context: Context) => readonly (readonly Item[])[] {
  const known = ofBlocks.once((): { last?: Walked<State, Item> } => ({}));
  return (document, context) => {
    const special = [...context.special];
    const parts: (readonly Item[])[] = [];
    let [from, state] = [0, context.start];
    for (const stretch of blocksIn(document)) {
      const memory = known(stretch);
      const to = from + stretch.items.length;
      const plain = !special.some((block) => block >= from && block < to);
      let walked = plain ? memory.last : undefined;
      if (walked?.from !== from || !isSame(walked.before, state)) {
        const items: Item[] = [];
        let after = state;
        for (let index = 0; index < stretch.items.length; index += 1) {
          const [item, next] = step(stretch.items[index]!, from + index, after, context);
          if (item !== undefined) items.push(item);
          after = next;
        }
        walked = { from, before: state, items, after };
        if (plain) memory.last = walked;
      }
      parts.push(walked.items);
      [from, state] = [to, walked.after];
    }
    return parts;
  };
}

const alone: Walk<undefined> = { start: undefined, special: new Set() };

/** The same where a block gives what it gives by itself and by its number. */
export function eachBlock<Item>(
  look: (content: Block, block: number) => Item | undefined,
): (document: ReportDocument) => readonly (readonly Item[])[] {
  const walk = walking<undefined, Item, Walk<undefined>>(
    (content, block) => [look(content, block), undefined],
    () => true,
  );
  return (document) => walk(document, alone);
}
