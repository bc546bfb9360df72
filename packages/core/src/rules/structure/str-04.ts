/**
 * Format notice 国办公开办函〔2021〕30号: chapter one tells of five aspects: what was published, what was applied for, how information and
 * platforms are kept, and supervision.
 */
import { onceFor } from "../shared/per-paragraph.js";
import { exampleDocument } from "../../check/example.js";
import { defineRule } from "../../check/rule.js";
import { reasons } from "../../locale/reasons.js";
import { formatNotice } from "../shared/basis.js";
import { wordsOfChapter } from "../shared/prose.js";
import { aspects } from "./aspects.js";
import { chapterRange } from "../shared/chapter-range.js";

export const aspectMissing = defineRule({
  id: "STR-04",
  title: "总体情况的五个方面是否齐全",
  severity: "warning",
  basis: [
    formatNotice("总体情况包括主动公开、依申请公开、政府信息管理、政府信息公开平台建设、监督保障五个方面", "第一部分"),
  ],
  regimes: ["2021", "2019"],
  why: "总体情况要写到主动公开、依申请公开、政府信息管理、平台建设、监督保障五个方面。",
  todo: "补写缺少的方面；确实没有情况也说明一句。",
  examples: () => ({
    valid: [
      { title: "五个方面齐全", document: exampleDocument() },
      {
        title: "没有小标题，五个方面都写到了",
        document: exampleDocument({
          chapters: {
            1: {
              paragraphs: [
                "主动公开信息186条；规范依申请公开流程；落实信息发布审核；维护网站专栏6个；组织培训3次，接受社会监督。",
              ],
            },
          },
        }),
      },
    ],
    invalid: [
      {
        title: "没有写监督保障",
        document: exampleDocument({
          chapters: {
            1: {
              paragraphs: ["主动公开信息186条，规范依申请公开流程，落实信息发布审核，维护网站专栏6个，均按时完成。"],
            },
          },
        }),
        quotes: [""],
      },
      {
        title: "只写了主动公开",
        document: exampleDocument({
          chapters: {
            1: { paragraphs: ["全年主动公开机构职能、办事指南、部门预决算等信息186条，内容准确及时，群众满意。"] },
          },
        }),
        quotes: ["", "", "", ""],
      },
    ],
  }),
  *check(report) {
    const heading = report.chapters.find(({ form }) => form.number === 1);
    if (heading === undefined) {
      yield { kind: "notAssessable", reason: reasons.noChapters };
      return;
    }
    const own = wordsOfChapter(report, 1);
    if (own.every(({ text }) => text.trim() === "")) return; // A chapter without text is told by STR-10.
    const told = new Set<(typeof aspects)[number]>();
    for (const paragraph of own) {
      for (const aspect of aspectsIn(paragraph)) told.add(aspect);
      if (told.size === aspects.length) return;
    }
    for (const aspect of aspects) {
      if (told.has(aspect)) continue;
      const { name } = aspect;
      yield {
        kind: "finding",
        places: [heading.place],
        quote: "",
        key: name,
        lookedIn: chapterRange(heading),
        what: `总体情况里没有写到“${name}”`,
      };
    }
  },
});

const aspectsIn = onceFor(({ text }): typeof aspects => aspects.filter(({ keywords }) => keywords.test(text)));
