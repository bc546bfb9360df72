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
