import { perStretch, together } from "../../document/stretches.js";
import type { Prose, Told } from "../../recognise/prose/index.js";
import { silent } from "./answers.js";

let slots = 0;

/**
 * Makes a question about what one paragraph states that is asked once, as long as nothing of the paragraph changes. What the answer
 * depends on besides must be fixed when the question is made.
 * @returns the answers of all paragraphs, in order
 */
export function perTold<Answer>(ask: (told: Told) => readonly Answer[]): (prose: Prose) => readonly Answer[] {
  const slot = slots++;
  const answersOf = (told: Told): readonly Answer[] => {
    let answers = told.answers[slot] as readonly Answer[] | undefined;
    if (answers === undefined) {
      answers = ask(told);
      told.answers[slot] = answers.length === 0 ? silent : answers;
    }
    return answers;
  };
  const answersIn = perStretch((paragraphs: readonly Told[]) => together(paragraphs, answersOf));
  return ({ byParagraph }) => answersIn(byParagraph);
}
