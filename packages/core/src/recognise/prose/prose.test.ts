import { exampleDocument, paragraph } from "../../check/example.js";
import { textAt } from "../../document/access.js";
import type { ReportDocument } from "../../document/model.js";
import { recognise } from "../recognise.js";
import { factsOf, proseParagraphs } from "./index.js";

const inChapter = (chapter: number, ...paragraphs: string[]): ReportDocument =>
  exampleDocument({
    chapters: {
      1: { paragraphs: ["正文。"] },
      5: { paragraphs: ["正文。"] },
      6: { paragraphs: ["正文。"] },
      [chapter]: { paragraphs: chapter === 1 ? ["（二）依申请公开情况", ...paragraphs] : paragraphs },
    },
  });

/** `words=value→links`, one for each fact. */
const facts = (document: ReportDocument): string[] => {
  const report = recognise(document);
  return factsOf(report).facts.map(({ place, value, unit, links }) => {
    const short = links.map((link) => link.replace(/^t3\.|\.total$/gu, "")).join("|");
    return `${textAt(report.document, place)}=${value.toFixed()}${unit}${short === "" ? "" : `→${short}`}`;
  });
};
const links = (text: string, chapter = 1): string[] =>
  facts(inChapter(chapter, text)).map((fact) => fact.replace(/^.*=/u, ""));

test.each([
  ["2025年共收到政府信息公开申请12件。", ["12件→new|received"]],
  ["新收政府信息公开申请 12 件，上年结转 1 件，办结 11 件，结转下年度 2 件。", ["12件→new", "1件→carriedOver", "11件→total", "2件→carriedForward"]],
  ["收到申请十二件，其中自然人十件，法人或其他组织两件。", ["12件→new|received", "10件→new.naturalPerson|received.naturalPerson", "2件→new.organisations|received.organisations"]],
  ["自然人、法人申请分别为10件、2件。", ["10件→new.naturalPerson|received.naturalPerson|total.naturalPerson", "2件→new.organisations|received.organisations|total.organisations"]],
  ["办结申请11件，其中予以公开6件，不予公开3件（其中属于国家秘密1件），无法提供2件。", ["11件→total", "6件→granted", "3件→refused", "1件→refused.stateSecret", "2件→unable"]],
  ["办理的申请中，6件予以公开，2件部分公开。", ["6件→granted", "2件→partlyGranted"]],
  ["截至2025年12月31日，共收到申请１２件。", ["12件→new|received"]],
  ["全年未收到公民、法人和其他组织的政府信息公开申请。", ["0件→new"]],
  ["本年度无政府信息公开申请。", ["0件→new"]],
])("%s", (text, expected) => expect(links(text)).toEqual(expected)); // prettier-ignore

test.each([
  "全年受理法律援助案件1213件，办结案件1138件。",
  "承办人大代表建议4件，办复4件；政协提案5件。",
  "公开行政复议决定书等文书102件，发布微博104条，回复网络问政留言36件，公示“双公示”信息85条。",
  "咨询电话0000-0000000，微信公众号粉丝2500人。",
  "2024年收到政府信息公开申请30件。",
  "2025年上半年收到政府信息公开申请30件。",
  "收到区政府转办的政府信息公开申请3件，延期答复申请2件，涉及征地拆迁类申请8件。",
  "收到《2025年政府信息公开申请12件情况表》。",
  "我局没有收到超过一定数量、频次范围的政府信息公开申请。",
  "下一步，力争办结申请20件。",
  "行政许可申请30件，国家赔偿申请2件。",
])("never linked: %s", (text) => expect(facts(inChapter(1, text)).filter((fact) => fact.includes("→"))).toEqual([]));

test.each([
  ["因政府信息公开被申请行政复议3件，其中维持2件、纠正1件；被提起行政诉讼2件，其中复议后起诉1件。", ["t4.reconsideration", "t4.reconsideration.upheld", "t4.reconsideration.corrected", "t4.litigation", "t4.litigationAfterReview"]],
  ["共发生行政复议、行政诉讼5件。", ["t4.reconsideration.total+t4.litigation"]],
  ["本机关审理行政复议案件126件。", []],
])("cases: %s", (text, expected) => {
  const found = links(text, 4).filter((fact) => fact.includes("→"));
  expect(found.map((fact) => fact.replace(/^.*→/u, ""))).toEqual(expected);
}); // prettier-ignore

test("table 2, and money in the unit of the text", () => {
  expect(links("制发行政规范性文件3件，废止1件，现行有效9件；收取行政事业性收费12.36万元。", 2)).toEqual([
    "3件→t2.normativeDocument.issued",
    "1件→t2.normativeDocument.repealed",
    "9件→t2.normativeDocument.inForce",
    "123600元→t2.fee",
  ]);
});

test("a number in a linked control means what the link says, whatever stands round it", () => {
  const document = inChapter(1, "甲项共7件。");
  const block = document.blocks.findIndex((each) => each.kind === "paragraph" && each.text === "甲项共7件。");
  const controls = [{ tag: "nianbao:link:t3.granted.total", place: { block, start: 3, end: 4 } }];
  expect(facts({ ...document, controls })).toEqual(["甲项共7件=7件→granted"]);
});

test("a linked number that nothing else is said of is told as well, where it stands; a linked year is none", () => {
  const document = inChapter(1, "2025年甲项共7，乙项 8 件。丙。");
  const block = document.blocks.findIndex((each) => each.kind === "paragraph" && each.text.includes("甲项"));
  const link = (start: number, end: number, more = {}): ReportDocument["controls"][number] => ({
    tag: "nianbao:link:t3.granted.total",
    place: { block, start, end, ...more },
  });
  const told = (...controls: ReportDocument["controls"]): unknown[] => {
    const report = recognise({ ...document, controls });
    return factsOf(report).facts.map(({ place, numeral, links }) => {
      return [place, numeral!].map((each) => textAt(report.document, each)).join("|") + links.join();
    });
  };
  expect(told()).toEqual(["乙项 8 件|8"]);
  expect(told(link(8, 9))).toEqual(["乙项 8 件|8", "7|7t3.granted.total"]);
  expect(told(link(12, 15))).toEqual(["乙项 8 件|8t3.granted.total"]);
  expect(told(link(0, 5), link(16, 18))).toEqual(["乙项 8 件|8"]);
  expect(told(link(8, 9, { story: 0 }), { ...link(8, 9), tag: "other" })).toEqual(["乙项 8 件|8"]);
});

test("which paragraphs are running text, under what", () => {
  const texts = ["（二）依申请公开情况", "1.本年收到申请", "（3）去年的情况：甲", "12、2025年的情况", "3.5万条", "一．主动公开，依申请公开", `4.${"依申请公开".repeat(7)}`, "收到申请3件", "二、主动公开政府信息情况", "正文。", "六、其他需要报告的事项：无。"]; // prettier-ignore
  const document = { ...exampleDocument(), blocks: ["一、总体情况", ...texts].map((text) => paragraph(text)) };
  const read = proseParagraphs(recognise(document));
  expect(
    read.map(
      ({ text, section, chapter, lastYear, heading }) =>
        `${chapter} ${section}${lastYear ? " last year" : ""}${heading ? " heading" : ""}: ${text.slice(0, 12)}`,
    ),
  ).toEqual([
    "1 applications heading: （二）依申请公开情况",
    "1 none heading: 1.本年收到申请",
    "1 none last year: （3）去年的情况：甲",
    "1 none heading: 12、2025年的情况",
    "1 none: 3.5万条",
    "1 none heading: 一．主动公开，依申请公开",
    "1 none: 4.依申请公开依申请公开",
    "1 none: 收到申请3件",
    "2 documents: 正文。",
    "6 fees: 六、其他需要报告的事项：",
  ]);
  // Read again from a report that has the same paragraphs in other places, they are others.
  const moved = proseParagraphs(recognise({ ...document, blocks: [paragraph("甲"), ...document.blocks] }));
  expect(moved.map(({ block }) => block).slice(1)).toEqual(read.map(({ block }) => block + 1));
  expect(proseParagraphs(recognise({ ...document, blocks: [...document.blocks] }))[3]!.block).toBe(read[3]!.block);
});

test("lists, shares and trends", () => {
  const report = recognise(
    inChapter(
      1,
      "收到申请12件，其中网上8件、信函4件，信函申请占33.3%。2023年、2024年、2025年分别收到申请8件、10件、12件，逐年递增。",
    ),
  );
  const { enumerations, percentages, statements } = factsOf(report);
  expect(
    enumerations.map(
      ({ whole, parts, complete }) =>
        [whole, ...parts].map(({ value }) => value.toFixed()).join("+") + String(complete),
    ),
  ).toEqual(["12+8+4true"]);
  expect(percentages.map(({ value }) => value.toFixed())).toEqual(["33.3"]);
  expect(
    statements.map(({ kind, series }) => [
      kind,
      series?.map(({ year, fact }) => `${year}:${fact.value.toFixed()}`).join(),
    ]),
  ).toEqual([["trend", "2023:8,2024:10,2025:12"]]);
});

test("time grows with the text, also without full stops", () => {
  const time = (times: number): number => {
    const report = recognise(inChapter(1, `${"收到政府信息公开申请12件，其中网上8件、".repeat(times)}${times}。`));
    const start = performance.now();
    factsOf(report);
    return performance.now() - start;
  };
  time(200);
  expect(time(4000) / time(500)).toBeLessThan(40);
});
