/**
 * Standard GB/T 15834 (4.6.3): the members of one list are parted by the same mark; where a member holds 。 inside, ； cannot part them.
 */
import { defineRule, type Verdict } from "../../check/rule.js";
import { inWords } from "../shared/in-words.js";
import { placeIn, type ProseParagraph } from "../shared/prose.js";
import { toExample } from "../shared/pattern-rule.js";
import { punctuationStandard } from "../shared/standards.js";
import { allMatches } from "../../text/matches.js";

const marker = /(?<=[。；，：,;:]\s*)(?:[二三四五六七八九十]|十[一二三])是/gu;
const first = /(?<=^\s*|[。；，：,;:]\s*)一是/gu;

export const listSeparators = defineRule({
  id: "PU-11",
  title: "“一是……二是……”之间的标点是否一致",
  severity: "info",
  basis: [punctuationStandard("并列分句之间用分号，各项之间用同一种标点；分项内部有句号的，各项之间用句号", "4.6.3")],
  regimes: ["2021", "2019"],
  why: "并列的几项之间应当用同一种标点；分项里有句号的，各项之间也用句号。",
  todo: "统一成句号或者分号。",
  examples: () => ({
    valid: [
      toExample(["都用分号", "一是健全制度；二是压实责任；三是加强培训。"]),
      toExample(["两组各自一致", "一是图解少；二是更新慢。改进情况：一是增加图解；二是按月通报。"]),
      toExample(["都用句号", "一是健全制度。修订指南1份。二是压实责任。三是加强培训。"]),
    ],
    invalid: [
      toExample(["混用", "一是健全制度。二是压实责任；三是加强培训。", "；三是"]),
      toExample(["分项里有句号", "一是健全制度。修订指南1份；二是压实责任；三是加强培训。", "；二是"]),
    ],
  }),
  check: (report) => say(report),
});

const say = inWords(
  function* (paragraph): Generator<Verdict> {
    const { open } = paragraph;
    // Problems and measures may both be listed in one paragraph: from each 一是 up to the next.
    const starts = allMatches(open, first).map(({ index }) => index);
    for (const [at, from] of starts.entries()) yield* inList(paragraph, from, starts[at + 1] ?? open.length);
  },
  { hints: ["一是"], worth: ({ open }) => open.includes("一是") },
);

function* inList(paragraph: ProseParagraph, from: number, to: number): Generator<Verdict> {
  const { open } = paragraph;
  const marks = allMatches(open, marker)
    .filter(({ index }) => index > from && index < to)
    .map(({ index, 0: label }) => {
      const before = open.slice(0, index).trimEnd().length - 1;
      return { at: before, end: index + label.length, mark: kind(open[before]!) };
    });
  if (marks.length === 0) return;
  const odd = marks.find(({ mark }) => mark !== marks[0]!.mark);
  const inside = /。/u.test(open.slice(from, marks.at(-1)!.at));
  const found = odd ?? (marks[0]!.mark === "；" && inside ? marks[0]! : undefined);
  if (found === undefined) return;
  yield {
    kind: "finding",
    places: [placeIn(paragraph, found.at, found.end)],
    what:
      odd === undefined
        ? "分项里面用了句号，各项之间却用分号"
        : `前面各项之间用“${marks[0]!.mark}”，这里用“${odd.mark}”`,
  };
}

function kind(mark: string): string {
  return { ",": "，", ";": "；", ":": "：" }[mark] ?? mark;
}
