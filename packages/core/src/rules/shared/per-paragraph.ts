import type { Verdict } from "../../check/rule.js";
import type { ProseParagraph } from "./prose.js";

const silent: readonly Verdict[] = [];
let slots = 0;

/**
 * Makes a rule that looks at one paragraph alone ask once for each: what it said of a paragraph holds as long as nothing of that changes,
 * see {@link ProseParagraph.said}. What a look needs besides the paragraph must be fixed when the rule is made.
 * @param look what is wrong with a paragraph
 * @returns the same for several paragraphs, in their order
 */
export function perParagraph(
  look: (paragraph: ProseParagraph) => Iterable<Verdict>,
): (paragraphs: Iterable<ProseParagraph>) => Generator<Verdict> {
  const slot = slots++;
  return function* (paragraphs) {
    for (const paragraph of paragraphs) {
      const verdicts = (paragraph.said[slot] ??= listOf(look(paragraph)));
      if (verdicts !== silent) yield* verdicts;
    }
  };
}

function listOf(verdicts: Iterable<Verdict>): readonly Verdict[] {
  const list = [...verdicts];
  return list.length === 0 ? silent : list;
}

/** What was said of a paragraph, for one like it in another block: nothing is true anywhere, anything else has its place in it. */
export function saidElsewhere({ said }: ProseParagraph): ProseParagraph["said"] {
  return said.map((verdicts) => (verdicts === silent ? silent : undefined));
}
