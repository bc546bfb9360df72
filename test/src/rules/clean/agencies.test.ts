import {
  check,
  exampleDocument,
  notice2021,
  recognise,
  tableOf,
  type CellId,
  type ReportDocument,
} from "@nianbao/core";
import { fewApplications, fewCases } from "../../../../packages/core/src/rules/narrative/examples.js";
import { voices, type Voice } from "./agencies.js";

const cells: Readonly<Record<CellId, number | string>> = {
  ...Object.fromEntries(tableOf(notice2021, "t2").cells.map(({ id }) => [id, 0])),
  ...fewApplications,
  ...fewCases,
  "t2.normativeDocument.issued": 1,
  "t2.normativeDocument.inForce": 6,
  "t2.licence": 35,
  "t2.penalty": 4,
  "t2.fee": "0.8200",
};

/** What every report says besides, in words that no other has. */
const opening = (agency: string): string =>
  `现公布${agency}2025年政府信息公开工作年度报告。数据统计期自2025年1月1日起，至2025年12月31日止。电子版可在门户网站查阅和下载；有疑问的，请拨打0000-0000000联系。`;
const rest: Readonly<Record<number, readonly string[]>> = {
  1: [
    "法定主动公开内容做到应公开尽公开，全年网站新增内容926条；依申请公开渠道畅通；信息发布坚持先审后发；网站、公众号、公告栏三个平台互为补充；监督电话由专人接听，业务培训每半年一次。",
  ],
  5: [
    "问题是解读形式还不够活，上年度提出的栏目交叉重复问题则已解决。改进措施：请基层干部和群众出题，按需制作解读产品，每月至少2件。",
  ],
  6: ["本年度未收取信息处理费。"],
};

function reportOf(agency: string, own: readonly Voice[]): ReportDocument {
  const paragraphs = (chapter: number): readonly string[] => {
    const texts = own.filter((voice) => voice.chapter === chapter).map(({ text }) => text);
    return chapter === 1 || texts.length === 0 ? [...(rest[chapter] ?? []), ...texts] : texts;
  };
  return exampleDocument({
    agency,
    cells,
    preamble: [opening(agency)],
    chapters: Object.fromEntries([1, 2, 3, 4, 5, 6].map((chapter) => [chapter, { paragraphs: paragraphs(chapter) }])),
  });
}

const lines = (document: ReportDocument): string[] =>
  check(recognise(document)).findings.map(
    ({ rule, severity, quote, message }) => `${severity} ${rule} ${quote}: ${message.what}`,
  );

test("there are more than thirty, of a dozen agencies", () => {
  expect(voices.length).toBeGreaterThan(30);
  expect(new Set(voices.map(({ agency }) => agency)).size).toBeGreaterThan(10);
});

test.each(voices.map((voice) => [`${voice.agency} ${voice.text.slice(0, 24)}`, voice] as const))(
  "%s … has nothing wrong with it",
  (_, voice) => {
    expect(lines(reportOf(voice.agency, [voice]))).toEqual([]);
  },
);

test.each([...new Set(voices.map(({ agency }) => agency))])("%s: all that it says together", (agency) => {
  const own = voices.filter((voice) => voice.agency === agency);
  expect(lines(reportOf(agency, own))).toEqual([]);
});
