/**
 * Regulations art. 50(4): 改进情况 is also what became of last year's problems.
 */
import { exampleDocument } from "../../check/example.js";
import { defineRule } from "../../check/rule.js";
import { canonicalise } from "../../text/canonical.js";
import { regulations } from "../shared/basis.js";
import { placeIn } from "../shared/prose.js";
import { chapterFive } from "./chapter-five.js";
import { withChapterFive } from "./pb-01.js";
import { chapterRange } from "../shared/chapter-range.js";

const lastYear =
  /上(?:一)?年|去年|往年|上年度|以往|此前|前期|整改|已(?:经)?(?:完成|解决|建立|增加|修订|合并|整改)|得到(?:了)?(?:改进|解决|改善)/u;

export const lastYearsProblems = defineRule({
  id: "PB-03",
  title: "有没有交代上年度问题的改进情况",
  severity: "info",
  basis: [regulations("第五十条第四项", "写明改进情况，包括上年度问题的整改")],
  regimes: ["2021", "2019"],
  why: "“改进情况”既包括今后的打算，也包括上年度提出的问题改得怎么样。",
  todo: "写一两句上年度问题的整改结果。",
  examples: () => ({
    valid: [
      { title: "交代了", document: exampleDocument() },
      {
        title: "写明年份",
        document: withChapterFive(
          "2024年提出的栏目分类不清问题已经整改。存在的问题：解读较少。改进措施：新增图解5篇，增加视频解读。",
        ),
      },
    ],
    invalid: [
      {
        title: "只写今后",
        document: withChapterFive(
          "（一）存在的问题",
          "解读形式单一，图解较少，群众不易看懂，更新不够及时。",
          "（二）改进措施",
          "增加图解解读，按月通报。",
        ),
        quotes: ["（二）改进措施"],
      },
      {
        title: "没有小标题",
        document: withChapterFive(
          "解读形式单一，图解较少，群众不易看懂。在今后工作中，我局将增加图解解读，按月通报各科室用时。",
        ),
        quotes: ["在今后工作中"],
      },
    ],
  }),
  *check(report) {
    const heading = report.chapters.find(({ form }) => form.number === 5);
    const five = chapterFive(report);
    if (heading === undefined || five === undefined || canonicalise(five.text).length < 30) return;
    const year = report.year?.value;
    if (lastYear.test(five.text) || (year !== undefined && five.text.includes(`${year - 1}`))) return;
    const { turn } = five;
    yield {
      kind: "finding",
      places: [turn === undefined ? heading.place : placeIn(turn.paragraph, turn.start, turn.end)],
      key: "last-year",
      lookedIn: chapterRange(heading),
      what: "没有写上年度提出的问题改进得怎么样",
    };
  },
});
