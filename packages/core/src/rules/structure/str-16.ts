/**
 * Format notice 国办公开办函〔2021〕30号 and custom: the opening says for what period the figures stand, where the report can be had, and whom
 * to ask. Not compulsory.
 */
import { exampleDocument } from "../../check/example.js";
import { defineRule } from "../../check/rule.js";
import { reasons } from "../../locale/reasons.js";
import { formatNotice } from "../shared/basis.js";
import { proseOf } from "../shared/prose.js";
import { openingRange } from "../shared/chapter-range.js";

const parts = [
  { name: "统计期限", words: /统计期限|统计数据|所列数据|时间范围|报告期|1\s*月\s*1\s*日/u },
  { name: "联系方式", words: /联系|电话|疑问/u },
  { name: "查阅、下载方式", words: /下载|电子版|查阅|网址|https?:|www\./u },
] as const;

export const openingParts = defineRule({
  id: "STR-16",
  title: "有没有统计期限、联系方式和下载方式",
  severity: "info",
  basis: [formatNotice("报告应便于公众查阅、下载（开头说明是惯例，不是必写的部分）")],
  regimes: ["2021", "2019"],
  why: "开头一般说明统计期限、查阅下载方式和联系方式，方便群众查阅和询问。",
  todo: "在开头补上。",
  examples: () => ({
    valid: [
      { title: "开头齐全", document: exampleDocument() },
      {
        title: "写在最后",
        document: exampleDocument({
          preamble: ["统计期限为2025年1月1日至12月31日。"],
          chapters: { 6: { paragraphs: ["本年度未收取信息处理费。报告电子版可在网站下载，联系电话：0000-0000000。"] } },
        }),
      },
    ],
    invalid: [
      { title: "没有开头", document: exampleDocument({ preamble: [] }), quotes: [""] },
      {
        title: "缺下载和联系方式",
        document: exampleDocument({ preamble: ["本报告统计期限为2025年1月1日至12月31日。"] }),
        quotes: [""],
      },
    ],
  }),
  *check(report) {
    const [first] = report.chapters;
    if (first === undefined) {
      yield { kind: "notAssessable", reason: reasons.noChapters };
      return;
    }
    // The opening, or the last chapter, where some say it; a chapter tells of contacts and downloads for other reasons.
    const text = proseOf(report)
      .words.filter(({ chapter }) => chapter === 0 || chapter === 6)
      .map((paragraph) => paragraph.text)
      .join("\n");
    const missing = parts.filter(
      ({ name, words }) => !words.test(text) && !(name === "统计期限" && report.period !== undefined),
    );
    if (missing.length === 0) return;
    yield {
      kind: "finding",
      places: [first.place],
      quote: "",
      key: "opening",
      lookedIn: openingRange(report),
      what: `没有写${missing.map(({ name }) => name).join("、")}`,
    };
  },
});
