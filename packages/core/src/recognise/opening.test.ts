import { exampleDocument, paragraph } from "../check/example.js";
import { textAt } from "../document/access.js";
import type { ReportDocument } from "../document/model.js";
import { recognise } from "./recognise.js";
import { shortNamesOf, splitName } from "./shortNames.js";

const lines = (texts: readonly string[]): ReportDocument => ({
  ...exampleDocument(),
  blocks: texts.map((text) => paragraph(text)),
});
const body = ["一、总体情况", "正文。"];

/** `title | agency | year | period`, each with the words it was read from where they differ; `-` for none. */
function read(...texts: string[]): string {
  const document = lines(texts);
  const { title, agency, year, period } = recognise(document);
  const words = (place: { readonly block: number; readonly start: number; readonly end: number }): string =>
    textAt(document, place);
  return [
    title === undefined ? "-" : title.places.map(words).join("/"),
    agency === undefined ? "-" : agency.name + (words(agency.place) === agency.name ? "" : ` [${words(agency.place)}]`),
    year === undefined ? "-" : `${year.value} [${words(year.place)}]`,
    period === undefined ? "-" : `${period.value.from}…${period.value.to} [${words(period.place)}]`,
  ].join(" | ");
}

const office = "示例市示例区司法局";

test.each([
  [[`${office}2025年政府信息公开工作年度报告`], `${office}2025年政府信息公开工作年度报告 | ${office} | 2025 [2025] | -`],
  [[office, "2025年", "政府信息公开", "工作年度报告"], `${office}/2025年/政府信息公开/工作年度报告 | ${office} | 2025 [2025] | -`],
  // Four lines at most.
  [[office, "2025", "年", "政府信息公开", "年度报告"], "2025/年/政府信息公开/年度报告 | - | 2025 [2025] | -"],
  [[`关于${office}的2025年度政务公开报告`], `关于${office}的2025年度政务公开报告 | ${office} | 2025 [2025] | -`],
  [[`2025年度${office}关于信息公开工作的报告`], `2025年度${office}关于信息公开工作的报告 | ${office} | 2025 [2025] | -`],
  [[`${office}政府信息公开工作年度报告`, "（2025年度）"], `${office}政府信息公开工作年度报告/（2025年度） | ${office} | 2025 [2025] | -`],
  [[`${office}政府信息公开年度报告（二〇二五年）`], `- | - | - | -`],
  // The last one is the document's own; a sentence, a link or a long line is none.
  [["甲乙局2024年政府信息公开工作年度报告", `${office}2025年政府信息公开工作年度报告`], `${office}2025年政府信息公开工作年度报告 | ${office} | 2025 [2025] | -`],
  [[`首页>${office}2025年政府信息公开工作年度报告`], "- | - | 2025 [2025] | -"],
  [[`${office}发布2025年政府信息公开工作年度报告。`], "- | - | 2025 [2025] | -"],
  [[`${"示例".repeat(30)}2025年政府信息公开工作年度报告`], "- | - | 2025 [2025] | -"],
  [[`${office}2025年度工作报告`], "- | - | - | -"],
  [["政府信息公开工作年度报告"], "政府信息公开工作年度报告 | - | - | -"],
  [["示例市司法局2023", "年政府信息公开年度报告"], "示例市司法局2023/年政府信息公开年度报告 | 示例市司法局 | 2023 [示例市司法局2023] | -"],
])("opening %j", (texts, expected) => expect(read(...texts, ...body)).toBe(expected)); // prettier-ignore

test("without chapters a title is looked for in the first forty lines", () => {
  const title = `${office}2025年政府信息公开工作年度报告`;
  const before = (count: number): string[] => Array.from({ length: count }, () => "甲。");
  expect(read(...before(39), title, "乙。")).toMatch(/^示例市/u);
  expect(read(...before(40), title, "乙。")).toMatch(/^-/u);
  expect(read(...before(45), title, ...body)).toMatch(/^示例市/u);
});

test.each([
  // From the report's name in the preamble, in marks or after a word.
  [[`现发布《${office}2025年政府信息公开工作年度报告》。`, ...body], `- | ${office} | 2025 [2025] | -`],
  [[`现将${office}的2025年度信息公开报告公布如下。`, ...body], `- | ${office} | 2025 [2025] | -`],
  [[`${office}2024年做好公开。`, ...body], "- | - | - | -"],
  // From a signature: a name alone, above its date.
  [[...body, office, "2026年1月10日"], `- | ${office} | - | -`],
  [[...body, ` ${office} `, "", "二〇二六年一月十日"], `- | ${office} | - | -`],
  [[...body, office], "- | - | - | -"],
  [[...body, "2026年1月10日", office], "- | - | - | -"],
  [[...body, "继续做好公开工作", "2026年1月10日"], "- | - | - | -"],
  [[...body, "某局", "2026年1月10日"], "- | - | - | -"],
  [[...body, office, "2026年1月10日", ...Array.from({ length: 6 }, (_, at) => `附件${at}`)], `- | ${office} | - | -`],
  [[...body, office, "2026年1月10日", ...Array.from({ length: 7 }, (_, at) => `附件${at}`)], "- | - | - | -"],
  // A year that the text speaks of throughout: three times at least, and six times in ten.
  [[...body, "2025年做好公开，2025年没有问题，2025年结束。"], "- | - | 2025 [2025] | -"],
  [[...body, "2025年做好公开，2025年没有问题。"], "- | - | - | -"],
  [[...body, "2025年甲，2025年乙，2025年丙，2024年丁，2023年戊。"], "- | - | 2025 [2025] | -"],
  [[...body, "2025年甲，2025年乙，2025年丙，2024年丁，2023年戊，2022年己。"], "- | - | - | -"],
  [[...body, "《2024年要点》《2024年》《2024年》2025年甲，2025年乙，2025年丙。"], "- | - | 2025 [2025] | -"],
  [[...body, "12025年甲，12025年乙，12025年丙。"], "- | - | - | -"],
])("elsewhere in %j", (texts, expected) => expect(read(...texts)).toBe(expected)); // prettier-ignore

test.each([
  ["统计期限2025年1月1日至2025年12月31日。", "2025-01-01…2025-12-31", "2025"],
  ["统计期限2024年1月至2月。", "2024-01-01…2024-02-29", "2024"],
  ["统计期限2025年1-2月。", "2025-01-01…2025-02-28", "2025"],
  ["统计期限2000年2月至2000年2月。", "2000-02-01…2000-02-29", "2000"],
  ["统计期限2100年2月至2100年2月。", "2100-02-01…2100-02-28", "2100"],
  ["统计期限2024年4月至2024年11月。", "2024-04-01…2024-11-30", "2024"],
  ["统计期限2024年12月1日起，至2025年12月31日止。", "2024-12-01…2025-12-31", "-"],
  ["统计期限2024年12月至2025年1月。", "2024-12-01…2025-01-31", "-"],
  // What speaks of the figures goes before what stands first; else the first.
  ["2025年3月1日至3月2日宣传。所列数据自2025年1月1日至12月31日。", "2025-01-01…2025-12-31", "2025"],
  ["2025年3月1日至3月2日宣传。2025年4月至5月学习。", "2025-03-01…2025-03-02", "2025"],
  ["2025年4月至5月学习。2025年6月1日至6月2日宣传。", "2025-04-01…2025-05-31", "2025"],
  ["统计期限3025年1月1日至12月31日。", "-", "-"],
  ["统计期限2025年1月1日至3025年12月31日。", "-", "-"],
])("period of %s", (text, period, year) => {
  const report = recognise(lines([text, ...body]));
  const { from, to } = report.period?.value ?? { from: "", to: "" };
  expect([from === "" ? "-" : `${from}…${to}`, String(report.year?.value ?? "-")]).toEqual([period, year]);
});

test("in the body only a sentence about the figures tells the period", () => {
  const period = (text: string): string | undefined => recognise(lines([...body, text])).period?.value.to;
  expect(period("统计时间为2025年1月1日至12月31日。")).toBe("2025-12-31");
  expect(period("数据统计期限为2025年1月1日至12月31日。")).toBe("2025-12-31");
  expect(period("截至2025年，2025年1月1日至12月31日收到申请1件。")).toBeUndefined();
});

test.each([
  ["甲自治州乙市丙镇人民政府", ["甲自治州", "乙市", "丙镇"], "人民政府"],
  ["甲市乙开发区管理委员会", ["甲市", "乙开发区"], "管理委员会"],
  ["甲市城乡建设局", ["甲市"], "城乡建设局"],
  ["甲县乙民族乡人民政府", ["甲县", "乙民族乡"], "人民政府"],
  ["甲盟乙旗丙苏木人民政府", ["甲盟", "乙旗", "丙苏木"], "人民政府"],
  ["甲市教育和市场局", ["甲市"], "教育和市场局"],
  ["市局", [], "市局"],
  ["甲市", [], "甲市"],
])("%s is split into its places and the office", (name, places, office) =>
  expect(splitName(name)).toEqual({ places, office }),
);

test.each([
  // Twice, or introduced; titles of others and the rest of other names do not count.
  [["区司法局公开1条，区司法局公开2条。"], ["区司法局"]],
  [["区司法局公开1条。"], []],
  [["以下简称“区司法局”。"], ["区司法局"]],
  [["以下简称：乙区司法局"], ["乙区司法局"]],
  [["《区司法局》《区司法局》区司法局。"], []],
  [["丁区司法局，丁区司法局。"], []],
  [["本年度区司法局，我区司法局。"], ["区司法局"]],
  [["乙丙区司法局、乙丙区司法局、甲市乙丙丁区司法局。"], ["乙丙区司法局"]],
  [["丙丁区司法局、丙丁区司法局。"], []],
  [["乙丁丙区司法局、乙丁丙区司法局。"], []],
  [["司法局、司法局。"], []],
  [
    ["区司法局", "乙丙丁区司法局，区司法局", "乙丙丁区司法局"],
    ["乙丙丁区司法局", "区司法局"],
  ],
])("short names of 甲市乙丙丁区司法局 in %j: %j", (texts, expected) =>
  expect(shortNamesOf(lines(texts), "甲市乙丙丁区司法局")).toEqual(expected),
);
