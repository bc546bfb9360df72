import { tableOf } from "../form/lookup.js";
import type { RecognisedReport } from "../recognise/types.js";
import { figuresOf, quantityValue, type Figures } from "../sentences/figures.js";
import { quantityOf } from "../sentences/quantities.js";

/** One bar. `before`: the same a year earlier; absent when that is not known. */
export interface Bar {
  readonly label: string;
  readonly value: number;
  readonly before?: number;
}

/** One group of bars under a heading. */
export interface BarGroup {
  readonly heading: string;
  readonly unit: string;
  readonly bars: readonly Bar[];
}

/** What the picture of the year shows. */
export interface ChartData {
  readonly title: string;
  readonly year?: number;
  readonly agency: string;
  readonly facts: readonly Bar[];
  readonly groups: readonly BarGroup[];
  /** Numbers that the tables do not say, one Chinese line each; those are left out. */
  readonly missing: readonly string[];
}

const outcomeRows = [
  ["granted", "予以公开"],
  ["partlyGranted", "部分公开"],
  ["refused", "不予公开"],
  ["unable", "无法提供"],
  ["notProcessed", "不予处理"],
  ["other", "其他处理"],
] as const;
const caseColumns = [
  ["upheld", "结果维持"],
  ["corrected", "结果纠正"],
  ["otherResult", "其他结果"],
  ["pending", "尚未审结"],
] as const;

/** The year's numbers for the picture, out of the tables. Blank cells are left out and told, never drawn as 0. */
export function chartData(report: RecognisedReport, last: RecognisedReport | undefined = report.lastYear): ChartData {
  const now = figuresOf(report);
  const before = last === undefined ? undefined : figuresOf(last);
  const missing: string[] = [];
  const bar = (label: string, name: string): Bar[] => {
    const value = numberOf(now, name);
    if (value === undefined) {
      missing.push(`${quantityOf(report.form, name)?.words ?? label}没有数，图里没有画`);
      return [];
    }
    const earlier = before === undefined ? undefined : numberOf(before, name);
    return [{ label, value, ...(earlier === undefined ? {} : { before: earlier }) }];
  };
  const t3 = tableOf(report.form, "t3");
  const groups: readonly BarGroup[] = [
    {
      heading: "申请办理结果",
      unit: "件",
      bars: outcomeRows.flatMap(([row, label]) => bar(label, `t3.${row}.total`)),
    },
    {
      heading: "新收申请的申请人",
      unit: "件",
      bars: t3.columns
        .filter(({ id }) => id !== "total")
        .flatMap(({ id, labels }) => bar(id === "otherOrganisation" ? "其他组织" : labels.at(-1)!, `t3.new.${id}`)),
    },
    {
      heading: "行政复议",
      unit: "件",
      bars: caseColumns.flatMap(([column, label]) => bar(label, `t4.reconsideration.${column}`)),
    },
    {
      heading: "行政诉讼",
      unit: "件",
      bars: caseColumns.flatMap(([column, label]) => bar(label, `t4.litigation.${column}`)),
    },
  ];
  const year = report.year?.value;
  return {
    title: `${year === undefined ? "" : `${year}年`}政府信息公开工作年度报告图解`,
    ...(year === undefined ? {} : { year }),
    agency: report.agency?.name ?? "",
    facts: [
      ...bar("新收申请", "t3.new.total"),
      ...bar("办理完毕", "t3.total.total"),
      ...bar("行政复议", "t4.reconsideration.total"),
      ...bar("行政诉讼", "t4.litigation.total"),
    ],
    groups: groups.filter(({ bars }) => bars.length > 0),
    missing,
  };
}

function numberOf(figures: Figures, name: string): number | undefined {
  if (quantityOf(figures.form, name) === undefined) return undefined; // another year's form
  const found = quantityValue(figures, name);
  return found.known ? Number(found.value) : undefined;
}
