import { Memory } from "../../document/memory.js";
import { onceForWords } from "./per-paragraph.js";
import type { RecognisedReport } from "../../recognise/types.js";
import { everywhere, HintIndex, type Hinted } from "./hint-index.js";
import { proseOf, type Prose, type ProseParagraph } from "./prose.js";

/** Paragraphs by the number of what is worth a look there. */
type Found = readonly (readonly ProseParagraph[] | undefined)[];

const index = new HintIndex();
/** What was found stands until there is more to look for. */
interface Known<Answer> {
  of: number;
  answer: Answer;
}
const inParagraph = onceForWords((): Known<readonly number[]> => ({ of: 0, answer: [] }));
const inProse = new Memory<Prose>().once((): Known<Found> => ({ of: 0, answer: [] }));

/**
 * Makes a look for words: all texts are searched for them from now on, in one pass together with those of all others.
 * @param hints words one of which is in every paragraph that is wanted; `""` is in all
 * @returns the headings and paragraphs of a report's body text that have one of them, in order
 */
export function paragraphsWith(hints: readonly string[]): (report: RecognisedReport) => readonly ProseParagraph[] {
  const item: Hinted = { hints };
  index.add(item);
  return (report) => hintedIn(proseOf(report), item);
}

const none: readonly ProseParagraph[] = [];

function hintedIn(prose: Prose, item: Hinted): readonly ProseParagraph[] {
  const id = index.idOf(item);
  if (id === everywhere) return prose.words;
  return upToDate(inProse(prose), prose, search)[id] ?? none;
}

function upToDate<Of, Answer>(known: Known<Answer>, of: Of, ask: (of: Of) => Answer): Answer {
  if (known.of !== index.size) {
    known.of = index.size;
    known.answer = ask(of);
  }
  return known.answer;
}

const idsIn = ({ text }: ProseParagraph): readonly number[] => index.find(text);

function search(prose: Prose): Found {
  const found: ProseParagraph[][] = new Array<ProseParagraph[]>(index.size);
  for (const paragraph of prose.words) {
    const ids = upToDate(inParagraph(paragraph), paragraph, idsIn);
    for (let at = 0; at < ids.length; at += 1) {
      const others = found[ids[at]!];
      if (others === undefined) found[ids[at]!] = [paragraph];
      else others.push(paragraph);
    }
  }
  return found;
}
