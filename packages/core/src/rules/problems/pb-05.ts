/**
 * Regulations art. 50(4): the problems are the agency's own and concrete.
 */
import { exampleDocument } from "../../check/example.js";
import { defineRule } from "../../check/rule.js";
import { regulations } from "../shared/basis.js";
import { placeIn } from "../shared/prose.js";
import { chapterFive, type Item } from "./chapter-five.js";
import { withChapterFive } from "./pb-01.js";

const slogan =
  /(?:有待|还需|仍需|需要?|亟待|亟需|还要|尚需|还有待|不够)(?:进一步)?(?:地)?(?:加强|提升|提高|深化|完善|增强|强化|优化|改进|规范|充实)?/u;
/** Longer than that, a problem says more than a slogan. */
const longestSlogan = 34;

export const problemsVague = defineRule({
  id: "PB-05",
  title: "问题是否写得具体",
  severity: "info",
  basis: [regulations("第五十条第四项", "写明存在的主要问题")],
  regimes: ["2021", "2019"],
  why: "“有待进一步加强”一类的话放在哪个单位都行，看不出具体问题。",
  todo: "写清楚是哪项工作、差在哪里，最好有数据。",
  examples: () => ({
    valid: [
      { title: "具体", document: exampleDocument() },
      {
        title: "有一条是具体的",
        document: withChapterFive(
          "一是公开意识有待加强；二是图解只有2篇，占全部解读的22%。上年度问题已整改。改进措施：一是组织培训；二是增加图解。",
        ),
      },
    ],
    invalid: [
      {
        title: "都是空话",
        document: withChapterFive(
          "一是公开意识有待进一步增强；二是队伍能力需要提升。上年度问题已整改。改进措施：一是开展增强意识的培训；二是提升队伍能力。",
        ),
        quotes: ["一是公开意识有待进一步增强"],
      },
      {
        title: "三条都是空话",
        document: withChapterFive(
          "一是工作机制还需完善。二是公开内容还需充实。三是解读水平亟待提高。上年度问题已整改。下一步，一是完善机制；二是充实内容；三是提高解读水平。",
        ),
        quotes: ["一是工作机制还需完善"],
      },
    ],
  }),
  *check(report) {
    const five = chapterFive(report);
    if (five === undefined || five.problems.length < 2) return;
    if (!five.problems.every(isSlogan)) return;
    const [first] = five.problems;
    const words = first!.text.replace(/[。；;，,\s]+$/u, "").split(/[。；;]/u)[0]!;
    yield {
      kind: "finding",
      places: [placeIn(first!.paragraph, first!.start, first!.start + words.length)],
      key: "slogans",
      what: `提出的 ${five.problems.length} 个问题都比较笼统，没有具体内容`,
    };
  },
});

function isSlogan({ text }: Item): boolean {
  const words = text.split(/[。；;]/u)[0]!;
  return words.length <= longestSlogan && !/\d/u.test(words) && slogan.test(words);
}
