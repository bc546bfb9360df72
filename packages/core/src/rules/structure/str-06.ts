/**
 * Format notice 国办公开办函〔2021〕30号: a report has six chapters; where the opening lists or counts them, it names these.
 */
import { exampleDocument } from "../../check/example.js";
import { defineRule } from "../../check/rule.js";
import type { ChapterForm } from "../../form/types.js";
import { canonicalise } from "../../text/canonical.js";
import { similarity } from "../../text/difference.js";
import { formatNotice } from "../shared/basis.js";
import { placeIn } from "../shared/prose.js";
import { contentsList } from "./contents-list.js";
import { oldChapterNames } from "./old-names.js";

const opening = (list: string) => exampleDocument({ preamble: [`统计期限为2025年1月1日至12月31日。${list}`] });
const official =
  "总体情况、主动公开政府信息情况、收到和处理政府信息公开申请情况、政府信息公开行政复议、行政诉讼情况、存在的主要问题及改进情况、其他需要报告的事项";

export const contentsDiffer = defineRule({
  id: "STR-06",
  title: "开头列出的各部分是否与正文一致",
  severity: "warning",
  basis: [formatNotice("报告由六个部分组成")],
  regimes: ["2021", "2019"],
  why: "开头介绍的部分名称、数量要与报告的六个部分一致，不一致多半是沿用了往年的开头。",
  todo: "按六个部分改写，或者删去这句。",
  examples: () => ({
    valid: [
      { title: "六个部分", document: opening(`本报告由六个部分组成：${official}。`) },
      {
        title: "按条例第五十条的说法写",
        document: opening(
          "全文包括总体情况，主动公开政府信息情况，收到和处理政府信息公开申请情况，因政府信息公开工作被申请行政复议、提起行政诉讼情况，政府信息公开工作存在的主要问题及改进情况，其他需要报告的事项。",
        ),
      },
    ],
    invalid: [
      {
        title: "数量不对",
        document: opening(`本报告共分七个部分：${official}。`),
        quotes: ["七"],
      },
      {
        title: "多了别的部分，少了规定的部分",
        document: opening(
          "本报告包括总体情况、主动公开政府信息情况、收到和处理政府信息公开申请情况、人员培训交流、其他需要报告的事项。",
        ),
        quotes: [
          "总体情况、主动公开政府信息情况、收到和处理政府信息公开申请情况、人员培训交流、其他需要报告的事项",
          "人员培训交流",
        ],
      },
    ],
  }),
  *check(report) {
    const list = contentsList(report);
    if (list === undefined) return;
    const { paragraph, items, stated } = list;
    const meant = items.map(({ text }) => chapterOf(report.form.chapters, text));
    if (stated !== undefined && stated.number !== report.form.chapters.length) {
      yield {
        kind: "finding",
        places: [placeIn(paragraph, stated.start, stated.end)],
        what: `开头说有${stated.number}个部分，规定是${report.form.chapters.length}个部分`,
      };
    }
    const missing = report.form.chapters.filter((chapter) => !meant.includes(chapter));
    // All of another list is one fault: the chapters of before 2019 are told by STR-07.
    const old = items.some(({ text }) => oldChapterNames.some(({ pattern }) => pattern.test(text)));
    if (missing.length > 0 && !old) {
      yield {
        kind: "finding",
        places: [placeIn(paragraph, list.start, list.end)],
        what: `开头列出的部分里没有${missing.map(({ title }) => `“${title}”`).join("、")}`,
      };
    }
    for (const [index, item] of items.entries()) {
      if (meant[index] !== undefined || oldChapterNames.some(({ pattern }) => pattern.test(item.text))) continue;
      yield {
        kind: "finding",
        places: [placeIn(paragraph, item.start, item.end)],
        what: `开头列出的“${item.text}”不是规定的部分`,
      };
    }
  },
});

/** The chapter an item stands for; the wording of art. 50 of the Regulations counts. */
function chapterOf(chapters: readonly ChapterForm[], text: string): ChapterForm | undefined {
  const name = canonicalise(text).replace(/^(?:因)?政府信息公开(?:工作)?(?=存在|被|主动)|^本(?:机关|单位|部门)/u, "");
  if (/复议|诉讼/u.test(name)) return chapters.find(({ title }) => title.includes("复议"));
  const same = chapters.find(({ title }) => canonicalise(title) === name);
  if (same !== undefined) return same;
  const scored = chapters.map((chapter) => ({ chapter, score: similarity(canonicalise(chapter.title), name) }));
  const best = scored.reduce((a, b) => (b.score > a.score ? b : a));
  return best.score >= 0.5 ? best.chapter : undefined;
}
