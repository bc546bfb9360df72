import Big from "big.js";
import { factsOf, proseParagraphs, type Fact } from "../../recognise/prose/index.js";
import type { RecognisedReport } from "../../recognise/types.js";

/** A total at the end of a paragraph, and the numbered paragraphs under it that say what it is made of. */
export interface ParagraphList {
  readonly whole: Fact;
  readonly items: readonly { readonly facts: readonly Fact[]; readonly value: Big }[];
}

const item = /^\s*(?:[(（]\s*(\d{1,2})\s*[)）]|(\d{1,2})[.．、](?!\d(?!\d{3}\s*年)))/u;

/** Lists whose items are paragraphs numbered from 1, right under a paragraph that ends with their total; in order. */
export function paragraphLists(report: RecognisedReport): readonly ParagraphList[] {
  const byBlock = new Map<number, Fact[]>();
  for (const fact of factsOf(report).facts) {
    if (fact.phrase || fact.role === "change") continue;
    const others = byBlock.get(fact.place.block);
    if (others === undefined) byBlock.set(fact.place.block, [fact]);
    else others.push(fact);
  }
  const lists: ParagraphList[] = [];
  let open: { whole: Fact; items: ParagraphList["items"][number][]; next: number } | undefined;
  const close = (): void => {
    if (open !== undefined && open.items.length >= 3) lists.push(open);
    open = undefined;
  };
  for (const { block, text } of proseParagraphs(report)) {
    if (text.trim() === "") continue;
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
    const last = facts.at(-1);
    const ends = last !== undefined && /^[信息政府个项\s]{0,6}[。：:；;]?\s*$/u.test(text.slice(last.place.end));
    if (ends && last.topic === "published" && /^[条篇件份]$/u.test(last.unit))
      open = { whole: last, items: [], next: 1 };
  }
  close();
  return lists;
}
