import { ofReport } from "../../recognise/kept.js";
import { pointsOf } from "../structure/points.js";
import { wordsOfChapter, type ProseParagraph } from "../shared/prose.js";

/** One 一是 of chapter five, or the like. */
export interface Item {
  readonly paragraph: ProseParagraph;
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Chapter five: the problems, and what is done about them. */
export interface ChapterFive {
  readonly paragraphs: readonly ProseParagraph[];
  readonly text: string;
  /** The block after its last one. */
  readonly to: number;
  /** Where the measures begin: the words that say so. */
  readonly turn?: { readonly paragraph: ProseParagraph; readonly start: number; readonly end: number };
  readonly problems: readonly Item[];
  readonly measures: readonly Item[];
}

const turnWords =
  /改进(?:措施|情况|举措|打算)|(?:针对|对于|围绕)(?:以上|上述|这些|存在的)[^，。；]{0,8}(?:问题|不足)|下一步(?:工作)?|(?:在)?今后(?:的)?(?:工作中)?|(?:20\d\d\s*年|下一年度?|明年)[，,]?\s*(?:我|本)\p{Script=Han}{1,3}将|下一年度/u;

/** Reads chapter five; undefined when there is none. */
export const chapterFive = ofReport.once((report): ChapterFive | undefined => {
  const chapter = report.chapters.find(({ form }) => form.number === 5);
  if (chapter === undefined) return undefined;
  const paragraphs = wordsOfChapter(report, 5);
  const turn = findTurn(paragraphs);
  const items = paragraphs.flatMap(itemsOf);
  const before = (item: Item): boolean =>
    turn === undefined ||
    item.paragraph.block < turn.paragraph.block ||
    (item.paragraph.block === turn.paragraph.block && item.start < turn.start);
  return {
    paragraphs,
    text: paragraphs.map(({ text }) => text).join("\n"),
    to: chapter.to,
    ...(turn === undefined ? {} : { turn }),
    problems: items.filter(before),
    measures: items.filter((item) => !before(item)),
  };
});

/** The last turn that has no other list of problems after it: a chapter may look back on last year's first. */
function findTurn(paragraphs: readonly ProseParagraph[]): ChapterFive["turn"] {
  for (const paragraph of paragraphs) {
    // A heading 存在的主要问题及改进情况 announces both.
    if (paragraph.kind === "heading" && /问题/u.test(paragraph.text)) continue;
    const match = turnWords.exec(paragraph.bare);
    if (match === null) continue;
    const label =
      paragraph.kind === "heading" || match.index <= (paragraph.numbering?.end ?? 0)
        ? (paragraph.numbering?.start ?? match.index)
        : match.index;
    return { paragraph, start: Math.min(label, match.index), end: match.index + match[0].length };
  }
  return undefined;
}

function itemsOf(paragraph: ProseParagraph): Item[] {
  const points = pointsOf(paragraph);
  return points.map(({ start }, index) => {
    const end = points[index + 1]?.start ?? paragraph.text.trimEnd().length;
    return { paragraph, start, end, text: paragraph.text.slice(start, end) };
  });
}
