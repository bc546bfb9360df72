/**
 * Format notice 国办公开办函〔2021〕30号: the six chapters have fixed titles. Spaces, line breaks and the width of characters
 * are layout and do not count; any other difference does.
 */
import { exampleDocument } from "../../check/example.js";
import { defineRule } from "../../check/rule.js";
import { reasons } from "../../locale/reasons.js";
import { formatNotice } from "../shared/basis.js";
import { changeWords, shorten } from "../shared/wording.js";
import { headingCause, headingFix } from "./heading.js";

export const headingAltered = defineRule({
  id: "STR-02",
  title: "各部分标题是否与规定一致",
  severity: "error",
  basis: [formatNotice("六个部分的标题是固定的，不作改动")],
  regimes: ["2021", "2019"],
  why: "六个部分的标题由国务院办公厅统一规定，不能自行增减或改写。",
  todo: "改成规定的标题。",
  examples: () => ({
    valid: [
      { title: "标题与规定一致", document: exampleDocument() },
      {
        title: "只多了空格，正文里另有相近的话",
        document: exampleDocument({
          chapters: {
            6: { heading: "六、 其他需要报告的事项", paragraphs: ["本年度未收取信息处理费，没有其他需要报告事项。"] },
          },
        }),
      },
    ],
    invalid: [
      {
        title: "第六部分少了“的”字",
        document: exampleDocument({ chapters: { 6: { heading: "六、其他需要报告事项" } } }),
        quotes: ["六、其他需要报告事项"],
      },
      {
        title: "第五部分改了说法，第二部分少了两个字",
        document: exampleDocument({
          chapters: {
            2: { heading: "二、主动公开政府信息" },
            5: { heading: "五、存在问题及下一步改进措施" },
          },
        }),
        quotes: ["二、主动公开政府信息", "五、存在问题及下一步改进措施"],
      },
    ],
  }),
  *check(report) {
    if (report.chapters.length === 0) {
      yield { kind: "notAssessable", reason: reasons.noChapters };
      return;
    }
    for (const chapter of report.chapters) {
      const { form, heading } = chapter;
      if (chapter.match === "exact") continue;
      yield {
        kind: "finding",
        places: [chapter.place],
        quote: heading,
        key: form.id,
        cause: headingCause(chapter),
        what: `标题写成“${shorten(heading)}”，规定的是“${form.heading}”${changeWords(form.heading, heading)}`,
        fixes: headingFix(report, chapter),
      };
    }
  },
});
