/**
 * Regulations art. 50(4): the report tells the main problems and how they are mended.
 */
import { exampleDocument } from "../../check/example.js";
import { defineRule } from "../../check/rule.js";
import { reasons } from "../../locale/reasons.js";
import { canonicalise } from "../../text/canonical.js";
import { regulations } from "../shared/basis.js";
import { placeOfBlock } from "../../document/access.js";
import { chapterFive } from "./chapter-five.js";
import { chapterRange } from "../shared/chapter-range.js";

const least = 30;
export const withChapterFive = (...paragraphs: string[]) => exampleDocument({ chapters: { 5: { paragraphs } } });

export const problemsEmpty = defineRule({
  id: "PB-01",
  title: "第五部分是否有内容",
  severity: "error",
  basis: [regulations("第五十条第四项", "年度报告应当写明政府信息公开工作存在的主要问题及改进情况")],
  regimes: ["2021", "2019"],
  why: "存在的主要问题及改进情况是必写的内容，不能空着或者只写“无”。",
  todo: "写出本单位具体的问题和改进措施。",
  examples: () => ({
    valid: [
      { title: "有内容", document: exampleDocument() },
      {
        title: "不分条",
        document: withChapterFive(
          "政策解读形式较少，全年图解只有2篇；下一步增加图解和视频解读，请群众代表试读后发布。上一年的问题已整改。",
        ),
      },
    ],
    invalid: [
      { title: "空白", document: withChapterFive(), quotes: [""] },
      {
        title: "只有小标题",
        document: withChapterFive("（一）存在的主要问题和不足", "（二）上年度问题整改和本年度改进的情况"),
        quotes: [""],
      },
      { title: "只写了“无”", document: withChapterFive("无。"), quotes: ["无。"] },
      {
        title: "只有一句",
        document: withChapterFive("公开工作有待进一步加强。"),
        quotes: ["公开工作有待进一步加强。"],
      },
    ],
  }),
  *check(report) {
    const chapter = report.chapters.find(({ form }) => form.number === 5);
    const five = chapterFive(report);
    if (chapter === undefined || five === undefined) {
      yield { kind: "notAssessable", reason: reasons.noChapters };
      return;
    }
    // Headings alone say nothing.
    const said = five.paragraphs.filter(({ kind, numbering }) => kind !== "heading" || numbering === undefined);
    const length = canonicalise(said.map(({ text }) => text).join("")).length;
    if (length >= least) return;
    const [only] = said;
    const lookedIn = chapterRange(chapter);
    yield only === undefined
      ? {
          kind: "finding",
          places: [chapter.place],
          quote: "",
          key: "empty",
          lookedIn,
          what: `“${chapter.heading}”下面没有内容`,
        }
      : {
          kind: "finding",
          places: [placeOfBlock(report.document, only.block)],
          lookedIn,
          what: `“${chapter.heading}”下面只有 ${length} 个字`,
        };
  },
});
