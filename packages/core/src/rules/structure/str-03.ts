/**
 * Format notice 国办公开办函〔2021〕30号: the chapters are numbered 一 to 六 and stand in that order, each once.
 */
import { exampleDocument } from "../../check/example.js";
import { defineRule } from "../../check/rule.js";
import { chineseNumeral } from "../../locale/numerals.js";
import { reasons } from "../../locale/reasons.js";
import { formatNotice } from "../shared/basis.js";
import { shorten } from "../shared/wording.js";
import { headingCause, headingFix } from "./heading.js";
import { displaced } from "./sequence.js";

export const chapterOrder = defineRule({
  id: "STR-03",
  title: "各部分的序号和顺序",
  severity: "error",
  basis: [formatNotice("六个部分按一至六的顺序排列，各出现一次")],
  regimes: ["2021", "2019"],
  why: "六个部分的序号和先后顺序是固定的，不能重复、跳号或者颠倒。",
  todo: "按一至六的顺序调整。",
  examples: () => ({
    valid: [
      { title: "一至六依次排列", document: exampleDocument() },
      {
        title: "部分里面另有自己的序号",
        document: exampleDocument({
          chapters: { 6: { paragraphs: ["二、三季度没有收到申请。", "1.未收取信息处理费。", "（六）无其他事项。"] } },
        }),
      },
    ],
    invalid: [
      {
        title: "第三部分的序号写成“二”",
        document: exampleDocument({ chapters: { 3: { heading: "二、收到和处理政府信息公开申请情况" } } }),
        quotes: ["二、收到和处理政府信息公开申请情况"],
      },
      {
        title: "标题前没有序号",
        document: exampleDocument({ chapters: { 1: { heading: "总体情况" } } }),
        quotes: ["总体情况"],
      },
      {
        title: "第六部分排到了第五部分前面",
        document: exampleDocument({ order: [1, 2, 3, 4, 6, 5] }),
        quotes: ["五、存在的主要问题及改进情况"],
      },
      {
        title: "第一部分出现两次",
        document: exampleDocument({ order: [1, 1, 2, 3, 4, 5, 6] }),
        quotes: ["一、总体情况"],
      },
    ],
  }),
  *check(report) {
    if (report.chapters.length === 0) {
      yield { kind: "notAssessable", reason: reasons.noChapters };
      return;
    }
    const first = report.chapters.filter(
      (chapter, index, all) => all.findIndex((other) => other.form === chapter.form) === index,
    );
    const outOfOrder = displaced(first.map((chapter) => chapter.form.number));
    for (const chapter of report.chapters) {
      const heading = shorten(chapter.heading);
      const fault = { kind: "finding", quote: chapter.heading, key: chapter.form.id } as const;
      const original = first.find((other) => other.form === chapter.form)!;
      if (original !== chapter) {
        yield {
          ...fault,
          places: [chapter.place, original.place],
          what: `“${heading}”出现了不止一次`,
          todo: "合并成一个部分，删去多出来的标题。",
        };
        continue;
      }
      if (chapter.statedNumber !== chapter.form.number) {
        const official = chineseNumeral(chapter.form.number);
        yield {
          ...fault,
          places: [chapter.place],
          cause: headingCause(chapter),
          what:
            chapter.statedNumber === undefined
              ? `“${heading}”前面没有序号“${official}、”`
              : `“${heading}”的序号写成了“${chineseNumeral(chapter.statedNumber)}”，应为“${official}”`,
          todo: "改正序号。",
          fixes: headingFix(report, chapter),
        };
      }
      if (outOfOrder.has(first.indexOf(chapter))) {
        yield {
          ...fault,
          key: `order:${chapter.form.id}`,
          places: [chapter.place],
          what: `“${heading}”的位置不对，六个部分应按一至六的顺序排列`,
          todo: "把这一部分连同内容移到它应在的位置。",
        };
      }
    }
  },
});
