/**
 * Regulations art. 50(4) and local circulars on the report: each problem has its measure.
 */
import { exampleDocument } from "../../check/example.js";
import { defineRule } from "../../check/rule.js";
import { isCommonPair } from "../../lexicon/index.js";
import { regulations } from "../shared/basis.js";
import { placeIn } from "../shared/prose.js";
import { chapterFive, type ChapterFive, type Item } from "./chapter-five.js";
import { withChapterFive } from "./pb-01.js";
import { allMatches } from "../../text/matches.js";

/** Words that say nothing of what a problem is about. */
const general = new Set(
  "政府 信息 公开 工作 政务 进一 一步 加强 强化 完善 提高 提升 不断 我局 存在 问题 情况 需要 有待 增强 深化 建设 机制 规范 相关 方面 落实 推进 内容 制度 能力 水平 做好 开展 有关 部分 个别 仍需 还需 不够 力度 加大 继续 切实 认真 积极 及时 各项 以及 实际".split(
    " ",
  ),
);

export const problemsUnanswered = defineRule({
  id: "PB-04",
  title: "措施和问题是否对应",
  severity: "info",
  basis: [regulations("第五十条第四项", "针对问题逐条写明改进情况")],
  regimes: ["2021", "2019"],
  why: "提出几个问题，就要有几条对应的改进措施。",
  todo: "按问题逐条写措施。",
  examples: () => ({
    valid: [
      { title: "一一对应", document: exampleDocument() },
      {
        title: "不分条写",
        document: withChapterFive("解读形式单一，群众不易看懂。上年度问题已整改。下一步增加图解解读，请群众代表试读。"),
      },
    ],
    invalid: [
      {
        title: "数量不同",
        document: withChapterFive(
          "一是图解较少；二是报送不及时；三是查阅点偏远。上年度问题已整改。",
          "改进措施：一是增加图解解读；二是按月通报报送用时。",
        ),
        quotes: ["改进措施"],
      },
      {
        title: "措施没有分条回应，用词也变了",
        document: withChapterFive(
          "一是解读的针对性、时效性不强；二是报送不及时。上年度问题已整改。",
          "下一步，将提高解读的针对性、实效性。",
        ),
        quotes: ["下一步", "针对性、实效性"],
      },
    ],
  }),
  *check(report) {
    const five = chapterFive(report);
    if (five?.turn === undefined) return;
    const { problems, measures, turn } = five;
    const counts = [problems, measures].map(longestList) as [number, number];
    // More measures than problems leave no problem without one.
    if (counts[0] >= 2 && counts[0] > counts[1]) {
      yield {
        kind: "finding",
        places: [placeIn(turn.paragraph, turn.start, turn.end)],
        key: "count",
        lookedIn: { from: turn.paragraph.block, to: five.to },
        what:
          counts[1] === 0
            ? `提出了 ${counts[0]} 个问题，措施没有逐条对应`
            : `提出了 ${counts[0]} 个问题，措施有 ${counts[1]} 条`,
      };
    } else if (counts[0] >= 2 && unrelated(problems, measures)) {
      const [first] = measures;
      yield {
        kind: "finding",
        places: [placeIn(first!.paragraph, first!.start, firstClauseEnd(first!))],
        key: "unrelated",
        what: "措施和前面提出的问题对不上",
      };
    }
    yield* changedWords(five);
  },
});

/** Members of the longest list of a part: last year's problems may be listed as well. */
function longestList(items: readonly Item[]): number {
  let longest = 0;
  let length = 0;
  for (const { text } of items) {
    length = text.startsWith("一是") ? 1 : length + 1;
    longest = Math.max(longest, length);
  }
  return longest;
}

/** No measure has a telling pair of characters in common with any problem. */
function unrelated(problems: readonly Item[], measures: readonly Item[]): boolean {
  const words = new Set(problems.flatMap(({ text }) => pairsOf(text)));
  return measures.every(({ text }, index) => {
    const own = problems[index];
    const against = own === undefined ? words : new Set(pairsOf(own.text));
    return !pairsOf(text).some((pair) => against.has(pair));
  });
}

function pairsOf(text: string): string[] {
  const pairs: string[] = [];
  for (let at = 0; at + 2 <= text.length; at += 1) {
    const pair = text.slice(at, at + 2);
    if (
      isCommonPair(text.charCodeAt(at), text.charCodeAt(at + 1)) &&
      !general.has(pair) &&
      !/[的是和与及了在一二三四五]/u.test(pair)
    )
      pairs.push(pair);
  }
  return pairs;
}

function firstClauseEnd({ paragraph, start, end }: Item): number {
  const clause = /^[^，。；,;]+/u.exec(paragraph.text.slice(start, end))![0];
  return start + clause.length;
}

/** 时效性 among the problems, 实效性 among the measures, after the same word: two things that sound alike. */
function* changedWords({ paragraphs, turn }: ChapterFive) {
  const named = paragraphs.flatMap((paragraph) =>
    allMatches(paragraph.bare, /(\p{Script=Han}{2}性)[、和](时效性|实效性)/gu).map((match) => ({ paragraph, match })),
  );
  const [first] = named;
  if (first === undefined || turn === undefined) return;
  const other = named.find(({ match }) => match[1] === first.match[1] && match[2] !== first.match[2]);
  if (other === undefined) return;
  const place = ({ paragraph, match }: typeof first) => placeIn(paragraph, match.index, match.index + match[0].length);
  yield {
    kind: "finding" as const,
    severity: "warning" as const,
    places: [place(other), place(first)],
    key: "words",
    what: `问题说的是“${first.match[0]}”，措施说的是“${other.match[0]}”，请核对用词`,
  };
}
