import type { CheckResult, DismissedFinding, Finding, Outcome, Severity } from "../check/finding.js";
import { outcomeNames, severityNames } from "../locale/words.js";
import type { RecognisedReport } from "../recognise/types.js";
import type { CheckRecord, RecordFact, RecordItem, RecordSection } from "./types.js";

/** What a record is made from, besides the report. */
export interface RecordSource {
  readonly result: Pick<CheckResult, "findings" | "outcomes">;
  /** Set aside, with the reasons given. */
  readonly dismissed: readonly DismissedFinding[];
  /** What is not a finding and must be put right too, e.g. sentences of last year; one line each. */
  readonly pending?: readonly string[];
  /** What each rule looks for, by id. */
  readonly titles: Readonly<Record<string, string>>;
  readonly fileName?: string;
  /** When it was checked, in words: core has no clock. */
  readonly checkedAt: string;
  /** Version of nianbao, and of its rules (see `ruleSetVersion`). */
  readonly version: string;
  readonly rules: string;
}

const severities: readonly Severity[] = ["error", "warning", "info"];
const unknown = "未写明";

/** The record of a check, to be filed with the report: what was checked with what, what was found, set aside and left open. */
export function checkRecord(report: RecognisedReport, source: RecordSource): CheckRecord {
  const { result, dismissed, pending = [] } = source;
  const { findings, outcomes } = result;
  const blocking = findings.filter(({ severity }) => severity === "error").length + pending.length;
  const passed = outcomes.filter(({ state }) => state === "passed");
  const sections: readonly (RecordSection & { readonly count: number })[] = [
    ...severities.map((severity) => ({
      heading: severityNames[severity],
      count:
        findings.filter((finding) => finding.severity === severity).length +
        (severity === "error" ? pending.length : 0),
      items: [
        ...findings.filter((finding) => finding.severity === severity).map(findingItem),
        ...(severity === "error" ? pending.map((what) => ({ what, lines: [] })) : []),
      ],
    })),
    { heading: "已忽略的问题", items: dismissed.map(dismissedItem), count: dismissed.length },
    ...(["uncertain", "notAssessable"] as const).map((state) => ({
      heading: `${outcomeNames[state]}的项目，请人工核对`,
      count: outcomes.filter((outcome) => outcome.state === state).length,
      items: openItems(
        outcomes.filter((outcome) => outcome.state === state),
        source.titles,
      ),
    })),
  ];
  const filled = sections.filter(({ items }) => items.length > 0);
  return {
    title: "政府信息公开工作年度报告检查记录",
    verdict:
      blocking === 0 ? "检查结论：没有必须改的问题，可以报送。" : `检查结论：还有 ${blocking} 处必须改，改好后再报送。`,
    facts: pairs([
      fact("报告机关", report.agency?.name),
      fact("报告年度", report.year === undefined ? undefined : `${report.year.value}年`),
      fact("文件", source.fileName ?? report.document.source.name),
      fact("检查时间", source.checkedAt),
      fact("检查程序", `nianbao ${source.version}`),
      fact("规则版本", source.rules),
      fact("检查项目", `共 ${outcomes.length} 项，${passed.length} 项没有问题`),
      fact("问题", countsOf(findings, dismissed.length)),
    ]),
    sections: filled.map((section, index) => ({
      heading: `${numeral(index)}、${section.heading}（${section.count}）`,
      items: section.items.map((item, order) => ({ ...item, what: `${order + 1}. ${item.what}` })),
    })),
    passedHeading: `${numeral(filled.length)}、检查过、没有问题的项目（${passed.length}）`,
    passed: passed.map(({ rule }) => source.titles[rule] ?? rule).join("；"),
    scope: `依据《中华人民共和国政府信息公开条例》和年度报告格式（${report.form.notice.number}）检查。程序检查不代替人工审核，数据的真实性由填报机关负责。`,
    signers: ["经办人（签字）：", "审核人（签字）：", "日期："],
  };
}

function fact(name: string, value: string | undefined): RecordFact {
  return { name, value: value === undefined || value === "" ? unknown : value };
}

function pairs(facts: readonly RecordFact[]): readonly (readonly [RecordFact, RecordFact])[] {
  return facts.flatMap((each, index) => (index % 2 === 0 ? [[each, facts[index + 1]!] as const] : []));
}

function countsOf(findings: readonly Finding[], dismissed: number): string {
  const counts = severities.map(
    (severity) => `${severityNames[severity]} ${findings.filter((finding) => finding.severity === severity).length}`,
  );
  return [...counts, `已忽略 ${dismissed}`].join("，");
}

function findingItem({ message, places, basis }: Finding): RecordItem {
  const sides = places.slice(0, 2).map(({ label, text }, index) => {
    const name = index === 0 ? "位置" : "对照";
    return `${name}：${label}${text.trim() === "" ? "" : `，“${clip(text)}”`}`;
  });
  const bases = basis.map(({ source, article, demand }) => `依据：${source}${article ?? ""}，${demand}`);
  return { what: message.what, lines: [...sides, ...bases, `处理：${message.todo}`] };
}

function dismissedItem({ finding, reason }: DismissedFinding): RecordItem {
  const [place] = finding.places;
  return { what: finding.message.what, lines: [...(place ? [`位置：${place.label}`] : []), `忽略理由：${reason}`] };
}

/** Checks that were not made, those for the same reason together. */
function openItems(outcomes: readonly Outcome[], titles: Readonly<Record<string, string>>): RecordItem[] {
  const byReason = new Map<string, string[]>();
  for (const { rule, reasons } of outcomes) {
    const reason = reasons.join("；");
    byReason.set(reason, [...(byReason.get(reason) ?? []), titles[rule] ?? rule]);
  }
  return [...byReason].map(([reason, names]) => ({
    what: names.join("；"),
    lines: reason === "" ? [] : [`原因：${reason}`],
  }));
}

/** Longest quotation in a record. */
const longest = 60;

function clip(text: string): string {
  const line = text.trim().replace(/\s+/gu, " ");
  return line.length <= longest ? line : `${line.slice(0, longest)}…`;
}

function numeral(index: number): string {
  return "一二三四五六七八九十".charAt(index);
}
