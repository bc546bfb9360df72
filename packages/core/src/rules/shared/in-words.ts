import { perStretch, together } from "../../document/stretches.js";
import type { RecognisedReport } from "../../recognise/types.js";
import { silent } from "./answers.js";
import { hintedAmong } from "./hinted.js";
import { onceFor } from "./per-paragraph.js";
import { proseOf, type ProseParagraph } from "./prose.js";

/**
 * Makes a question about the headings and paragraphs of the body text one by one that is asked once of each, as long as nothing of it
 * changes; see `onceFor`.
 * @param look what is in a paragraph, or wrong with it
 * @param only spares most paragraphs the look: `hints`, words one of which is in every paragraph that is worth it; `worth`, a quick look
 * @returns what is in all of them, in order
 */
export function inWords<Found>(
  look: (paragraph: ProseParagraph) => Iterable<Found>,
  only: { readonly hints?: readonly string[]; readonly worth?: (paragraph: ProseParagraph) => boolean } = {},
): (report: RecognisedReport) => readonly Found[] {
  const among = hintedAmong(only.hints ?? [""]);
  const foundIn = onceFor((paragraph): readonly Found[] => {
    if (only.worth?.(paragraph) === false) return silent;
    const found = look(paragraph);
    if (found === silent) return silent;
    const list = Array.isArray(found) ? (found as readonly Found[]) : [...found];
    return list.length === 0 ? silent : list;
  });
  const inStretch = perStretch((paragraphs: readonly ProseParagraph[]) => together(among(paragraphs), foundIn));
  return (report) => inStretch(proseOf(report).stretches);
}
