import { exampleAgency, exampleDocument, paragraph } from "../check/example.js";
import type { ReportDocument } from "../document/model.js";
import { textAt } from "../document/access.js";
import { recognise, type RecogniseOptions } from "./index.js";
import { splitName } from "./shortNames.js";
import type { RecognisedReport } from "./types.js";

const lines = (...texts: string[]): ReportDocument => ({
  ...exampleDocument(),
  blocks: texts.map((text) => paragraph(text)),
});
const read = (texts: string[], options?: RecogniseOptions): RecognisedReport => recognise(lines(...texts), options);
const at = (report: RecognisedReport, part: "agency" | "year" | "period"): string | undefined =>
  report[part] && textAt(report.document, report[part].place);

describe("title, agency and year", () => {
  const name = exampleAgency;
  it.each([
    [[`${name}2025年政府信息公开工作年度报告`]],
    [[`${name} ２０２５ 年政府信息公开工作年度报告`]],
    [[name, "2025年政府信息公开工作年度报告"]],
    [["附件", name, "", "2025年政府信息公开", "工作年度报告"]],
    [[`${name}2025年政府`, "信息公开工作年度报告"]],
    [[`${name}\n2025年政府信息公开工作\n年度报告`]],
    [[`2025年${name}政府信息公开工作年度报告`]],
    [[`2025年度${name}政府信息公开年度报告`]],
    [[`${name}关于2025年政府信息公开工作的年度报告`]],
    [[`${name}二〇二五年政府信息公开工作年度报告`]],
    [[`${name}政府信息公开工作2025年度报告`]],
    [[`${name}政府信息公开工作年度报告（2025年）`]],
    [[name, "政府信息公开工作年度报告", "（2025年）"]],
    [["首页 > 政府信息公开年报", `${name}2025年政府信息公开工作年度报告`, "发布日期：2026-01-12 来源：示例市人民政府"]],
    [[`索引号：123`, `${name}2025年政务公开工作年度报告`]],
  ])("from %j", (texts) => {
    const report = read([...texts, "根据条例规定，编制本报告。", "一、总体情况", "正文。"]);
    expect(report.title?.text).toMatch(/报告/);
    expect(report.agency?.name).toBe(name);
    expect(report.year?.value).toBe(2025);
    expect(report.title?.places.map((place) => textAt(report.document, place)).join("")).toBe(report.title?.text);
    expect(at(report, "agency")?.replace(/\s/g, "")).toBe(name);
  });

  it("of a government: 政府 belongs to the name once, or to both", () => {
    for (const title of [
      "示例市示例区人民政府2025年政府信息公开工作年度报告",
      "2025年示例市示例区人民政府政府信息公开工作年度报告",
      "2025年示例市示例区人民政府信息公开工作年度报告",
    ]) {
      expect(read([title, "一、总体情况"]).agency?.name).toBe("示例市示例区人民政府");
    }
  });

  it("without a title: from the report's name in the preamble", () => {
    const report = read([
      "根据《关于印发〈年度报告格式〉的通知》要求，现发布《示例市示例区司法局2025年政府信息公开工作年度报告》。",
      "一、总体情况",
      "正文。",
    ]);
    expect(report.title).toBeUndefined();
    expect([at(report, "agency"), at(report, "year")]).toEqual([name, "2025"]);
    expect(read([`现将${name}2025年政府信息公开工作年度报告公布如下。`, "一、总体情况"]).agency?.name).toBe(name);
  });

  it("without either: the agency from the signature, the year from the period or from the text throughout", () => {
    const texts = [
      "一、总体情况",
      "2025年做好公开，2025年没有问题，《2024年要点》已公布。2025年结束。",
      "六、其他需要报告的事项",
      "无。",
      name,
      "2026年1月10日",
    ];
    const report = read(texts);
    expect([at(report, "agency"), report.year?.value]).toEqual([name, 2025]);
    expect(read(["本报告数据统计期限自2024年1月1日起至2024年12月31日止。", "一、总体情况"]).year?.value).toBe(2024);
  });

  it("says nothing when nothing is said", () => {
    const report = read(["一、总体情况", "2024年和2025年都做好公开。"]);
    expect([report.title, report.agency, report.year, report.period]).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
    expect(read([]).chapters).toEqual([]);
  });

  it("what is known for sure goes first, and is looked for", () => {
    const report = read([`${name}2024年政府信息公开工作年度报告`, "一、总体情况"], {
      agency: "示例区司法局",
      year: 2025,
    });
    expect([report.agency?.name, at(report, "agency"), report.year?.value, at(report, "year")]).toEqual([
      "示例区司法局",
      "示例区司法局",
      2025,
      "2024",
    ]);
  });
});

describe("short names", () => {
  it.each([
    ["示例市示例区司法局", ["示例市", "示例区"], "司法局"],
    ["甲省乙市丙县丁镇人民政府", ["甲省", "乙市", "丙县", "丁镇"], "人民政府"],
    ["示例市示例区住房和城乡建设局", ["示例市", "示例区"], "住房和城乡建设局"],
    ["示例市城市管理局", ["示例市"], "城市管理局"],
    ["示例市市场监督管理局", ["示例市"], "市场监督管理局"],
    ["某某自治区示例市示例自治县农业农村局", ["某某自治区", "示例市", "示例自治县"], "农业农村局"],
    ["示例区示例街道办事处", ["示例区", "示例街道"], "办事处"],
    ["司法部", [], "司法部"],
  ])("splits %s", (name, places, office) => expect(splitName(name)).toEqual({ places, office }));

  const shortNames = (...texts: string[]): readonly string[] | undefined =>
    read(["示例市甲乙丙区司法局2025年政府信息公开工作年度报告", "一、总体情况", ...texts]).agency?.shortNames;
  it("are forms met twice in running text, or introduced", () => {
    expect(
      shortNames(
        "甲乙丙区司法局做好公开。2025年区司法局公开10条，甲丙区司法局公开2条。",
        "区司法局、甲丙区司法局和甲乙丙区司法局。",
      ),
    ).toEqual(["甲乙丙区司法局", "甲丙区司法局", "区司法局"]);
    expect(shortNames("示例市甲乙丙区司法局（以下简称“区司法局”）做好公开。")).toEqual(["区司法局"]);
    expect(shortNames("《毕某到区司法局调研》《区司法局情况》《区司法局公告》。区司法局公开1条。")).toEqual([]);
    expect(shortNames("丁区司法局、示例市司法局、各地司法局、丁区司法局、示例市司法局、各地司法局。")).toEqual([]);
  });
});

describe("period", () => {
  const period = (text: string): unknown => {
    const report = read([text, "一、总体情况", "2025年3月1日至3月31日开展宣传。"]);
    return report.period && [report.period.value.from, report.period.value.to, at(report, "period")];
  };
  it.each([
    ["所列数据的统计期限为2025年1月1日至2025年12月31日。", "2025-01-01", "2025-12-31", "2025年1月1日至2025年12月31日"],
    ["数据统计期限 2025 年 1 月 1 日至 12 月 31 日。", "2025-01-01", "2025-12-31", "2025 年 1 月 1 日至 12 月 31 日"],
    ["统计期限自2025年1月1日起，至2025年12月31日止。", "2025-01-01", "2025-12-31", "2025年1月1日起，至2025年12月31日"],
    ["统计时间为2024年1月1日—12月30日。", "2024-01-01", "2024-12-30", "2024年1月1日—12月30日"],
    [
      "统计期限为二〇二五年一月一日至十二月三十一日。",
      "2025-01-01",
      "2025-12-31",
      "二〇二五年一月一日至十二月三十一日",
    ],
    ["统计期限为2024年1月至2024年2月。", "2024-01-01", "2024-02-29", "2024年1月至2024年2月"],
    [
      "2025年5月1日至5月7日开展活动。数据从2025年1月1日到2025年2月30日。",
      "2025-01-01",
      "2025-02-30",
      "2025年1月1日到2025年2月30日",
    ],
  ])("%s", (text, from, to, words) => expect(period(text)).toEqual([from, to, words]));

  it("is not any two dates of the body", () => expect(period("根据条例，编制本报告。")).toBeUndefined());
});
