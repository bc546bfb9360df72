/**
 * Regulations art. 50: the report tells what was done in its year. Paragraphs taken over from the year before tell nothing of it.
 */
import { passagesOf, type Passage } from "../../comparison/passages.js";
import { sharedPart } from "../../comparison/shingles.js";
import { exampleDocument } from "../../check/example.js";
import { exampleLastYear } from "../../check/example-last-year.js";
import { exampleText } from "../../check/example-text.js";
import { exampleAgency } from "../../check/example.js";
import { defineRule, type Verdict } from "../../check/rule.js";
import { placeOfBlock } from "../../document/access.js";
import { comparisonReasons } from "../../locale/comparison.js";
import type { RecognisedReport } from "../../recognise/types.js";
import { regulations } from "../shared/basis.js";
import { shorten } from "../shared/wording.js";
import { comparedWithLast } from "./compared.js";

/** Shortest paragraph, of own words, that is not the same by chance or by prescription. */
const longEnough = 60;
/** Share of the text above which the whole report is taken over. */
const tooMuch = 0.8;

export const copiedFromLast = defineRule({
  id: "RS-06",
  title: "正文是否照抄上一年度报告",
  severity: "warning",
  basis: [regulations("第五十条", "年度报告反映本年度的工作情况，不是上一年度的")],
  regimes: ["2021", "2019"],
  why: "与上一年度报告相同的文字说明不了本年度做了什么。",
  todo: "按本年度的工作重写；确实没有变化的内容可以保留，写得简短一些。",
  examples: () => ({
    valid: [
      { title: "两年写的不一样", document: exampleDocument(), lastYear: exampleLastYear() },
      {
        title: "只有一句短的相同",
        document: reportSaying("维护门户网站公开专栏6个、政务新媒体账号2个。"),
        lastYear: exampleLastYear({ chapters: { 5: problems("维护门户网站公开专栏6个、政务新媒体账号2个。") } }),
      },
    ],
    invalid: [
      {
        title: "一段话只改了年份",
        document: reportSaying(copied(2025)),
        lastYear: exampleLastYear({ chapters: { 5: problems(copied(2024)) } }),
        quotes: [copied(2025)],
      },
      {
        title: "全文与上一年度报告相同",
        document: exampleDocument(),
        lastYear: exampleLastYear({
          chapters: Object.fromEntries(
            [1, 5].map((number) => [number, { paragraphs: exampleText(exampleAgency, 2024)[number]! }]),
          ),
        }),
        quotes: [""],
      },
    ],
  }),
  *check(report) {
    yield* comparedWithLast(report, (last) => compare(report, last));
  },
});

function* compare(report: RecognisedReport, last: RecognisedReport): Generator<Verdict> {
  const [now, before] = [passagesOf(report), passagesOf(last)];
  const share = sharedPart(
    now.map(({ words }) => words),
    before.map(({ words }) => words),
  );
  if (share !== undefined && share >= tooMuch) {
    yield {
      kind: "finding",
      places: [],
      quote: "",
      key: "whole",
      what: `第一、五部分的文字有 ${Math.floor(share * 100)}% 与 ${last.year!.value} 年报告相同`,
      todo: "按本年度的工作重写这两部分，写明本年度做了什么、数量多少、有什么新问题。",
    };
    return;
  }
  const known = new Set(before.map(({ words }) => words));
  for (const { paragraph, words } of now) {
    if (words.length < longEnough || !known.has(words)) continue;
    const place = placeOfBlock(report.document, paragraph.block);
    yield {
      kind: "finding",
      places: [place],
      what: `“${shorten(paragraph.text, 30)}”这一段与 ${last.year!.value} 年报告的相同，没有更新`,
    };
  }
  if (share === undefined && !now.some(isLong)) yield { kind: "notAssessable", reason: comparisonReasons.shortText };
}

function isLong({ words }: Passage): boolean {
  return words.length >= longEnough;
}

/** An invented paragraph with a year in it. */
function copied(year: number): string {
  return `${year}年，本机关按季度开展栏目巡查，逐条核对机构职能、服务指南和联系方式，发现链接失效、表述过时的当天更正，并把巡查结果在科室例会上通报，督促责任人限期整改到位。`;
}

function problems(text: string): { readonly paragraphs: readonly string[] } {
  return {
    paragraphs: [
      "（一）存在的主要问题",
      "一是栏目标题过长，手机上显示不全；二是个别政策文件没有同步发布解读，群众咨询较多。",
      "（二）改进情况",
      text,
    ],
  };
}

function reportSaying(text: string): ReturnType<typeof exampleDocument> {
  const own = exampleText(exampleAgency, 2025)[5]!;
  return exampleDocument({ chapters: { 5: { paragraphs: [...own, text] } } });
}
