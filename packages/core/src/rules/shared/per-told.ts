import type { Prose, Told } from "../../recognise/prose/index.js";

/**
 * Makes a question about what one paragraph states that is asked once, as long as nothing of the paragraph changes. What the answer
 * depends on besides must be fixed when the question is made.
 * @returns the answers of all paragraphs, in order
 */
export function perTold<Answer>(ask: (told: Told) => readonly Answer[]): (prose: Prose) => readonly Answer[] {
  const known = new WeakMap<Told, readonly Answer[]>();
  return ({ byParagraph }) => {
    const all: Answer[] = [];
    for (const told of byParagraph) {
      let answers = known.get(told);
      if (answers === undefined) known.set(told, (answers = ask(told)));
      for (const answer of answers) all.push(answer);
    }
    return all;
  };
}
