/**
 * Regulations art. 50 lists what a report contains; format notice 国办公开办函〔2021〕30号 makes of it six chapters with fixed
 * titles, none to be left out.
 */
import { exampleDocument } from "../../check/example.js";
import { defineRule } from "../../check/rule.js";
import type { ChapterForm } from "../../form/types.js";
import type { RecognisedReport } from "../../recognise/types.js";
import type { Fix } from "../../check/finding.js";
import { formatNotice, regulations } from "../shared/basis.js";

export const chapterMissing = defineRule({
  id: "STR-01",
  title: "六个部分是否齐全",
  severity: "error",
  basis: [
    regulations("第五十条", "年度报告应当包括主动公开、依申请公开、复议诉讼、问题与改进、其他事项等内容"),
    formatNotice("报告由六个部分组成，不能缺少"),
  ],
  regimes: ["2021", "2019"],
  why: "年度报告的六个部分是规定内容，没有情况也要保留标题并如实说明。",
  todo: "补上这一部分的标题和内容。",
  examples: () => ({
    valid: [
      { title: "六个部分齐全", document: exampleDocument() },
      { title: "标题里有空格", document: exampleDocument({ chapters: { 1: { heading: "一、总体 情况" } } }) },
    ],
    invalid: [
      { title: "缺第六部分", document: exampleDocument({ order: [1, 2, 3, 4, 5] }), quotes: [""] },
      { title: "缺第一和第四部分", document: exampleDocument({ order: [2, 3, 5, 6] }), quotes: ["", ""] },
    ],
  }),
  *check(report) {
    if (report.chapters.length === 0) {
      yield {
        kind: "finding",
        places: [],
        key: "all",
        what: `没有找到报告的六个部分（${report.form.chapters.map((chapter) => chapter.heading).join("；")}）`,
        todo: "如果这就是年度报告，请按规定的六个部分写标题；如果打开错了文件，请换一个。",
      };
      return;
    }
    const found = new Set(report.chapters.map((chapter) => chapter.form.number));
    for (const chapter of report.form.chapters) {
      if (found.has(chapter.number)) continue;
      yield {
        kind: "finding",
        places: [],
        key: chapter.id,
        what: `缺少“${chapter.heading}”这一部分`,
        fixes: insertHeading(report, chapter),
      };
    }
  },
});

/** After the nearest earlier chapter that there is, with the look of its heading. */
function insertHeading(report: RecognisedReport, chapter: ChapterForm): readonly Fix[] {
  const earlier = report.chapters.filter((other) => other.form.number < chapter.number);
  const before = earlier.reduce<(typeof earlier)[number] | undefined>(
    (last, other) => (last === undefined || other.form.number >= last.form.number ? other : last),
    undefined,
  );
  const like = before ?? report.chapters[0]!;
  const after = before === undefined ? like.place.block - 1 : before.to - 1;
  return [
    {
      title: `补上标题“${chapter.heading}”`,
      kind: "choice",
      edits: [{ kind: "insertParagraphs", after, like: like.place.block, texts: [chapter.heading] }],
      caution: chapter.table === undefined ? "只补标题，内容要自己写" : "只补标题，表格和内容要另外加",
    },
  ];
}
