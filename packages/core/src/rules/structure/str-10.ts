/**
 * Regulations art. 50 and format notice 国办公开办函〔2021〕30号: chapter one says what was done in the year, with figures, not a sentence or two.
 */
import { exampleDocument } from "../../check/example.js";
import { defineRule } from "../../check/rule.js";
import { canonicalise } from "../../text/canonical.js";
import { formatNotice, regulations } from "../shared/basis.js";
import { proseOf } from "../shared/prose.js";

/** Least number of characters that say anything. */
const least = 30;

export const chapterThin = defineRule({
  id: "STR-10",
  title: "总体情况的内容是否太少",
  severity: "warning",
  basis: [
    regulations("第五十条", "年度报告包括主动公开等工作的情况"),
    formatNotice("总体情况要写明各项工作", "第一部分"),
  ],
  regimes: ["2021", "2019"],
  why: "总体情况是报告的主要内容，几个字说不清一年的工作。",
  todo: "补写这一年的工作和数据。",
  examples: () => ({
    valid: [
      { title: "内容完整", document: exampleDocument() },
      { title: "第四部分只有一张表", document: exampleDocument({ chapters: { 4: { paragraphs: [] } } }) },
    ],
    invalid: [
      { title: "没有内容", document: exampleDocument({ chapters: { 1: { paragraphs: [] } } }), quotes: [""] },
      {
        title: "只有一句",
        document: exampleDocument({ chapters: { 1: { paragraphs: ["2025年各项公开工作有序开展。"] } } }),
        quotes: [""],
      },
    ],
  }),
  *check(report) {
    const chapter = report.chapters.find(({ form }) => form.number === 1);
    if (chapter === undefined) return;
    const own = proseOf(report).words.filter((paragraph) => paragraph.chapter === 1);
    if (own.some(({ text }) => text.trim().length >= least * 2)) return;
    const length = canonicalise(own.map(({ text }) => text).join("")).length;
    if (length >= least) return;
    yield {
      kind: "finding",
      places: [chapter.place],
      quote: "",
      what: length === 0 ? `“${chapter.heading}”下面没有内容` : `“${chapter.heading}”下面只有 ${length} 个字`,
    };
  },
});
