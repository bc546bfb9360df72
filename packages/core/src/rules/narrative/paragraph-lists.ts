import Big from "big.js";
import { perTold } from "../shared/per-told.js";
import { factsOf, proseParagraphs, type Fact } from "../../recognise/prose/index.js";
import type { RecognisedReport } from "../../recognise/types.js";

/** A total at the end of a paragraph, and the numbered paragraphs under it that say what it is made of. */
export interface ParagraphList {
  readonly whole: Fact;
  readonly items: readonly { readonly facts: readonly Fact[]; readonly value: Big }[];
}

const item = /^\s*(?:[(（]\s*(\d{1,2})\s*[)）]|(\d{1,2})[.．、](?!\d(?!\d{3}\s*年)))/u;

/** Numbers of a paragraph that count something. */
const countedIn = perTold(({ facts }): readonly (readonly Fact[])[] => {
  const counted = facts.filter(({ phrase, role }) => !phrase && role !== "change");
  return counted.length === 0 ? [] : [counted];
});

/** The last of them, where it says how much was published. */
const lastPublished = perTold(({ facts }): readonly Fact[] => {
  const last = facts.findLast(({ phrase, role }) => !phrase && role !== "change");
  return last?.topic === "published" && /^[条篇件份]$/u.test(last.unit) ? [last] : [];
});

/** Lists whose items are paragraphs numbered from 1, right under a paragraph that ends with their total; in order. */
export function paragraphLists(report: RecognisedReport): readonly ParagraphList[] {
  const prose = factsOf(report);
  const openers = new Map(lastPublished(prose).map((fact) => [fact.place.block, fact]));
  if (openers.size === 0) return [];
  const byBlock = new Map<number, readonly Fact[]>();
  for (const facts of countedIn(prose)) {
    const { block } = facts[0]!.place;
    byBlock.set(block, [...(byBlock.get(block) ?? []), ...facts]);
  }
  const lists: ParagraphList[] = [];
  let open: { whole: Fact; items: ParagraphList["items"][number][]; next: number } | undefined;
  const close = (): void => {
    if (open !== undefined && open.items.length >= 3) lists.push(open);
    open = undefined;
  };
  for (const { block, text } of proseParagraphs(report)) {
    const last = openers.get(block);
    if ((open === undefined && last === undefined) || text.trim() === "") continue;
    const facts = byBlock.get(block) ?? [];
    const match = item.exec(text);
    const number = Number(match?.[1] ?? match?.[2] ?? 0);
    if (open !== undefined && number === open.next) {
      const own = facts.filter(({ unit, role }) => unit === open!.whole.unit && role !== "part");
      if (own.length > 0)
        open.items.push({ facts: own, value: own.reduce((sum, { value }) => sum.plus(value), new Big(0)) });
      open.next += 1;
      continue;
    }
    close();
    const ends =
      last !== undefined &&
      facts.at(-1) === last &&
      /^[信息政府个项\s]{0,6}[。：:；;]?\s*$/u.test(text.slice(last.place.end));
    if (ends) open = { whole: last, items: [], next: 1 };
  }
  close();
  return lists;
}
