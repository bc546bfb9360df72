/**
 * Format notice 国办公开办函〔2021〕30号: the year in the title is the report's year; where the opening names the report, it names the
 * same one.
 */
import { exampleDocument } from "../../check/example.js";
import { defineRule } from "../../check/rule.js";
import type { Fix } from "../../check/finding.js";
import { placeOfBlock } from "../../document/access.js";
import type { Place } from "../../document/model.js";
import { reasons } from "../../locale/reasons.js";
import type { RecognisedReport } from "../../recognise/types.js";
import { formatNotice } from "../shared/basis.js";
import { allMatches } from "../../text/matches.js";

/** A year that names the report itself: `2025年度示例区司法局政府信息公开工作年度报告`, not `（2021年版）` nor the name of the notice. */
const ownName = /(20\d\d)(?=\s*年度?(?!版)[^，。；、：）]{0,30}?信息公开[^，。；、：）]{0,12}?报告(?!格式))/gu;

export const yearsDiffer = defineRule({
  id: "YR-08",
  title: "前后写的报告年度是否一致",
  severity: "error",
  basis: [formatNotice("报告名称写明报告年度，全文是同一年度的情况")],
  regimes: ["2021", "2019"],
  why: "同一份报告只能有一个报告年度，前后不一致往往是沿用上一年的稿子没有改。",
  todo: "核对是哪一年的报告，改成同一年。",
  examples: () => ({
    valid: [
      { title: "前后都是2025年", document: exampleDocument({ preamble: [opening(2025)] }) },
      {
        title: "文件名里的年份不算",
        document: exampleDocument({ preamble: ["按照《年度报告格式（2021年版）》和政府信息公开有关规定编制本报告。"] }),
      },
    ],
    invalid: [
      {
        title: "标题是2025年，开头还写2024年",
        document: exampleDocument({ preamble: [opening(2024)] }),
        quotes: ["2024"],
      },
      {
        title: "开头写成下一年",
        document: exampleDocument({ preamble: ["现公布2026年度示例区司法局政府信息公开工作年度报告。"] }),
        quotes: ["2026"],
      },
    ],
  }),
  *check(report) {
    const { year } = report;
    if (year === undefined) {
      yield { kind: "notAssessable", reason: reasons.noYear };
      return;
    }
    for (const { stated, place } of statedYears(report)) {
      if (stated === year.value) continue;
      yield {
        kind: "finding",
        places: [place, year.place],
        what: `这里写的是${stated}年的报告，而这份报告是${year.value}年的`,
        fixes: fix(report, place, stated),
      };
    }
  },
});

function opening(year: number): string {
  return `根据有关规定，现发布《示例市示例区司法局${year}年政府信息公开工作年度报告》。`;
}

/** Years by which the opening, between title and first chapter, names the report. */
function* statedYears(report: RecognisedReport): Generator<{ stated: number; place: Place }> {
  const from = Math.max(-1, ...(report.title?.places ?? []).map((place) => place.block)) + 1;
  const to = report.chapters[0]?.place.block ?? from;
  for (let block = from; block < to; block += 1) {
    const paragraph = report.document.blocks[block];
    if (paragraph?.kind !== "paragraph") continue;
    for (const match of allMatches(paragraph.text, ownName)) {
      const place = placeOfBlock(report.document, block);
      yield { stated: Number(match[1]), place: { ...place, start: match.index, end: match.index + 4 } };
    }
  }
}

/** Safe when the stated period says the same as the title; otherwise it may be the title that is stale. */
function fix(report: RecognisedReport, place: Place, stated: number): readonly Fix[] {
  const year = report.year!.value;
  const agreed = report.period?.value.from.startsWith(`${year}-`) === true;
  return [
    {
      title: `改为 ${year}`,
      kind: agreed ? "safe" : "choice",
      edits: [{ kind: "replaceText", place, expect: String(stated), text: String(year) }],
    },
  ];
}
