/**
 * Regulations art. 50 and format notice 国办公开办函〔2021〕30号: chapter one says what was done in the year, with figures, not a sentence or two.
 */
import { exampleDocument } from "../../check/example.js";
import { defineRule } from "../../check/rule.js";
import { canonicalise } from "../../text/canonical.js";
import { formatNotice, regulations } from "../shared/basis.js";
import { wordsOfChapter } from "../shared/prose.js";
import { chapterRange } from "../shared/chapter-range.js";

/** Sentences of the opening, wherever they stand. */
const ofTheOpening =
  /(?:^|(?<=。))[^。]*(?:编制(?:了|完成|形成)?(?:本|[^。]{0,30})报告|统计期限|联系电话|电子版|如对本)[^。]*(?:。|$)/gu;
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
        title: "只有开头的话和小标题",
        document: exampleDocument({
          chapters: {
            1: {
              paragraphs: [
                "根据有关规定和上级要求，示例区司法局编制了本报告。所列数据的统计期限为2025年1月1日至12月31日。",
                "（一）主动公开情况",
              ],
            },
          },
        }),
        quotes: [""],
      },
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
    // Headings alone, and what belongs to the opening (basis, period, contact), say nothing of the year's work.
    const own: string[] = [];
    for (const { kind, numbering, text } of wordsOfChapter(report, 1)) {
      if (kind === "heading" && numbering !== undefined) continue;
      const words = text.replace(ofTheOpening, "");
      if (words.trim().length >= least * 2) return;
      own.push(words);
    }
    const length = canonicalise(own.join("")).length;
    if (length >= least) return;
    yield {
      kind: "finding",
      places: [chapter.place],
      quote: "",
      lookedIn: chapterRange(chapter),
      what: length === 0 ? `“${chapter.heading}”下面没有内容` : `“${chapter.heading}”下面只有 ${length} 个字`,
    };
  },
});
