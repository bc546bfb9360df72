import type { Verdict } from "../../check/rule.js";
import { silent } from "./answers.js";
import type { ProseParagraph } from "./prose.js";

let slots = 0;
let lastingSlots = 0;

/**
 * Makes a question about one paragraph that is asked once: the answer holds as long as nothing of the paragraph changes, see
 * {@link ProseParagraph.answers}. What the answer depends on besides the paragraph must be fixed when the question is made.
 */
export function onceFor<Answer extends object>(ask: (paragraph: ProseParagraph) => Answer): typeof ask {
  const slot = slots++;
  return (paragraph) => (paragraph.answers[slot] ??= ask(paragraph)) as Answer;
}

/** The same for a question about its words alone, with no place in the answer: that holds wherever the paragraph stands. */
export function onceForWords<Answer extends object>(ask: (paragraph: ProseParagraph) => Answer): typeof ask {
  const slot = lastingSlots++;
  return (paragraph) => (paragraph.lasting[slot] ??= ask(paragraph)) as Answer;
}

/**
 * The same for a rule that looks at one paragraph at a time.
 * @param look what is wrong with a paragraph
 * @param worth a quick look that spares most paragraphs the other
 * @returns what is wrong with several, in their order
 */
export function perParagraph(
  look: (paragraph: ProseParagraph) => Iterable<Verdict>,
  worth?: (paragraph: ProseParagraph) => boolean,
): (paragraphs: Iterable<ProseParagraph>) => Generator<Verdict> {
  const verdicts = onceFor((paragraph): readonly Verdict[] => {
    if (worth?.(paragraph) === false) return silent;
    const found = look(paragraph);
    if (found === silent) return silent;
    const list = [...found];
    return list.length === 0 ? silent : list;
  });
  return function* (paragraphs) {
    for (const paragraph of paragraphs) {
      const list = verdicts(paragraph);
      if (list !== silent) yield* list;
    }
  };
}
