import { Memory } from "../../document/memory.js";
import { perStretch } from "../../document/stretches.js";
import type { RecognisedReport } from "../../recognise/types.js";
import { everywhere, HintIndex, type Hinted } from "./hint-index.js";
import { onceForWords } from "./per-paragraph.js";
import { proseOf, type ProseParagraph } from "./prose.js";

type Paragraphs = readonly ProseParagraph[];

const index = new HintIndex();

/** What was found stands until there is more to look for. */
interface Known<Answer> {
  of: number;
  answer: Answer;
}
const inParagraph = onceForWords((): Known<readonly number[]> => ({ of: 0, answer: [] }));
/** Paragraphs by the number of what is worth a look there. */
const inParagraphs = new Memory<Paragraphs>().once((): Known<readonly (Paragraphs | undefined)[]> => ({
  of: 0,
  answer: [],
}));

/**
 * Makes a look for words: all texts are searched for them from now on, in one pass together with those of all others.
 * @param hints words one of which is in every paragraph that is wanted; `""` is in all
 * @returns those of some paragraphs that have one of them, in order
 */
export function hintedAmong(hints: readonly string[]): (paragraphs: Paragraphs) => Paragraphs {
  const item: Hinted = { hints };
  index.add(item);
  const id = index.idOf(item);
  if (id === everywhere) return (paragraphs) => paragraphs;
  return (paragraphs) => upToDate(inParagraphs(paragraphs), paragraphs, search)[id] ?? none;
}

/** The same for the headings and paragraphs of a report's body text. */
export function paragraphsWith(hints: readonly string[]): (report: RecognisedReport) => Paragraphs {
  const hinted = perStretch(hintedAmong(hints));
  return (report) => hinted(proseOf(report).stretches);
}

const none: Paragraphs = [];

function upToDate<Of, Answer>(known: Known<Answer>, of: Of, ask: (of: Of) => Answer): Answer {
  if (known.of !== index.size) {
    known.of = index.size;
    known.answer = ask(of);
  }
  return known.answer;
}

const idsIn = ({ text }: ProseParagraph): readonly number[] => index.find(text);

function search(paragraphs: Paragraphs): readonly (Paragraphs | undefined)[] {
  const found: ProseParagraph[][] = new Array<ProseParagraph[]>(index.size);
  for (const paragraph of paragraphs) {
    const ids = upToDate(inParagraph(paragraph), paragraph, idsIn);
    for (let at = 0; at < ids.length; at += 1) {
      const others = found[ids[at]!];
      if (others === undefined) found[ids[at]!] = [paragraph];
      else others.push(paragraph);
    }
  }
  return found;
}
