/**
 * Regulations art. 49 and 50: a report is about its own year. A sentence that tells a result of the year before was left from last year's report.
 */
import { defineRule, type Verdict } from "../../check/rule.js";
import type { Fix } from "../../check/finding.js";
import { reasons } from "../../locale/reasons.js";
import type { RecognisedReport } from "../../recognise/types.js";
import { sentenceAt } from "../../text/sentences.js";
import { regulations } from "../shared/basis.js";
import { silent } from "../shared/answers.js";
import { perNumber } from "../shared/per-number.js";
import { onceForWords } from "../shared/per-paragraph.js";
import { placeIn, proseOf, type ProseParagraph } from "../shared/prose.js";
import { toExample } from "../shared/pattern-rule.js";
import { saying } from "../shared/saying.js";
import { resultWords } from "./result-words.js";
import { aboutLastYear, isEarlier, openings } from "./stale-opening.js";
import { allMatches } from "../../text/matches.js";

/** A name of a document follows. */
const documentName =
  /^[^，。；]{0,24}?(?:报告|计划|总结|方案|要点|公报|清单|目录|预算|决算|规划|年鉴|版|考核|评估|评议)/u;

/** A year, and a result of it. */
const resultsOf = perNumber(
  (year) => new RegExp(`(?<![\\d—\\-－～至从自较比与对年和、])${year}\\s*年度?[，,]?\\s*(?:${resultWords})`, "gu"),
);

export const staleYear = defineRule({
  id: "YR-02",
  title: "有没有上一年的年份没有改",
  severity: "error",
  basis: [regulations("第四十九条、第五十条", "年度报告反映报告年度的情况")],
  regimes: ["2021", "2019"],
  why: "报告写的是本年度的情况，这里却写着上一年，多半是沿用去年的稿子没有改年份。",
  todo: "核对后改成报告年度；如果确实在说上一年，请写明“上年度”。",
  examples: () => ({
    valid: [
      toExample(["都是本年度", "2025年，我局未发生泄密事件，共收到意见建议9条。"]),
      {
        title: "说的是上年度、往年的文件",
        document: saying([
          "针对2024年我局公开工作中的问题逐项整改，信息发布量同比增加，2024年全年发布160条，2025年发布186条。",
          "2024年，全区经济平稳增长。2024年，指定1名工作人员，本年度增加到3名。",
          "公布《示例区2024年公开工作要点》和2024年度全区法治政府建设报告。",
        ]),
      },
    ],
    invalid: [
      toExample(["没有改年份", "2024年，未发生泄密事件。", "2024年，未发生"]),
      toExample(["句首是上一年，做的是本年的事", "2024年，指定1名工作人员负责信息公开工作。", "2024年，指定"]),
      toExample(["更早的年份，只能提醒", "2023年，组织业务培训2次。", "2023年，组织"]),
      toExample(["年份后有空格", "截止期前完成录入。2024 年度我局组织培训3次。", "2024 年度我局"]),
    ],
  }),
  *check(report) {
    const { year } = report;
    if (year === undefined) {
      yield { kind: "notAssessable", reason: reasons.noYear };
      return;
    }
    const last = year.value - 1;
    const prose = proseOf(report);
    const pattern = resultsOf(last);
    const lastWords = String(last);
    let lastYearsPart = false;
    for (const paragraph of prose.words) {
      if (paragraph.kind === "heading") lastYearsPart = /上年度|上一年|上年|往年/u.test(paragraph.text);
      // Chapter five looks back on last year's problems.
      if (lastYearsPart || paragraph.chapter === 5) continue;
      if (saidYears(paragraph) === silent) continue;
      const matches = paragraph.bare.includes(lastWords) ? allMatches(paragraph.bare, pattern) : silent;
      const opened = openings(paragraph);
      if (matches.length === 0 && opened.length === 0) continue;
      const told = new Set<number>();
      for (const match of matches) {
        if (!isStale(paragraph, match, year.value)) continue;
        told.add(match.index);
        yield verdict(report, paragraph, match.index, match.index + match[0].length, last);
      }
      for (const found of opened) {
        if (told.has(found.start) || !isEarlier(found, year.value)) continue;
        const stale = verdict(report, paragraph, found.start, found.end, found.year);
        yield found.year === last && !found.lasting ? stale : { ...stale, severity: "warning" };
      }
    }
  },
});

/** The years of this century that a paragraph names, as they stand. */
const saidYears = onceForWords(({ bare }): readonly string[] => {
  const years = bare.includes("20") ? allMatches(bare, /20\d\d/gu).map(([year]) => year) : silent;
  return years.length === 0 ? silent : years;
});

function verdict(report: RecognisedReport, paragraph: ProseParagraph, start: number, end: number, said: number) {
  return {
    kind: "finding",
    places: [placeIn(paragraph, start, end), report.year!.place],
    what: `这里写的是${said}年的情况，报告是${report.year!.value}年的`,
    fixes: fix(report, paragraph, start, said),
  } satisfies Verdict;
}

function isStale({ bare }: ProseParagraph, match: RegExpExecArray, year: number): boolean {
  const { start, end } = sentenceAt(bare, match.index);
  const sentence = bare.slice(start, end);
  if (sentence.includes(String(year))) return false;
  const clause = bare.slice(start, match.index + match[0].length);
  if (aboutLastYear.test(clause)) return false;
  const after = bare.slice(match.index).replace(/^\d{4}\s*年度?/u, "");
  return /^[，,]/u.test(after.trim()) || !documentName.test(after);
}

function fix(report: RecognisedReport, { block }: ProseParagraph, start: number, last: number): readonly Fix[] {
  const year = report.year!.value;
  return [
    {
      title: `改为 ${year}`,
      kind: "choice",
      edits: [
        { kind: "replaceText", place: { block, start, end: start + 4 }, expect: String(last), text: String(year) },
      ],
    },
  ];
}
