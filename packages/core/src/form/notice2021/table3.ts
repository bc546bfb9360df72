import { buildTable, type SourceCell } from "../table.js";
import type { TableForm } from "../types.js";

/** A kind of applicant: id, printed name, relative width of its column. */
export type Applicant = readonly [id: string, label: string, width: number];

/** Applicants in printed order, without the total: natural persons, then the kinds of organisation. */
export const applicants: readonly Applicant[] = [
  ["naturalPerson", "自然人", 7],
  ["business", "商业企业", 8],
  ["research", "科研机构", 8],
  ["publicInterest", "社会公益组织", 8],
  ["legalService", "法律服务机构", 8],
  ["otherOrganisation", "其他", 6],
];

const organisations = "法人或其他组织";

interface Column {
  readonly id: string;
  readonly labels: readonly string[];
}

function columnsOf(applicants: readonly Applicant[]): readonly Column[] {
  return [
    ...applicants.map(([id, label], index) => ({
      id,
      labels: index === 0 ? ["申请人情况", label] : ["申请人情况", organisations, label],
    })),
    { id: "total", labels: ["申请人情况", "总计"] },
  ];
}

/** A result of a row of its own, or a group of results with a row for each kind. */
export type Result =
  | { readonly id: string; readonly label: string }
  | { readonly label: string; readonly group: string; readonly kinds: readonly (readonly [string, string])[] };

/** Results in printed order. */
export const results: readonly Result[] = [
  { id: "granted", label: "（一）予以公开" },
  { id: "partlyGranted", label: "（二）部分公开（区分处理的，只计这一情形，不计其他情形）" },
  {
    group: "refused",
    label: "（三）不予公开",
    kinds: [
      ["stateSecret", "1.属于国家秘密"],
      ["otherLaw", "2.其他法律行政法规禁止公开"],
      ["threeSafeties", "3.危及“三安全一稳定”"],
      ["thirdParty", "4.保护第三方合法权益"],
      ["internalAffairs", "5.属于三类内部事务信息"],
      ["process", "6.属于四类过程性信息"],
      ["enforcementFile", "7.属于行政执法案卷"],
      ["adminQuery", "8.属于行政查询事项"],
    ],
  },
  {
    group: "unable",
    label: "（四）无法提供",
    kinds: [
      ["notHeld", "1.本机关不掌握相关政府信息"],
      ["needsCreation", "2.没有现成信息需要另行制作"],
      ["unclear", "3.补正后申请内容仍不明确"],
    ],
  },
  {
    group: "notProcessed",
    label: "（五）不予处理",
    kinds: [
      ["petition", "1.信访举报投诉类申请"],
      ["repeated", "2.重复申请"],
      ["publication", "3.要求提供公开出版物"],
      ["excessive", "4.无正当理由大量反复申请"],
      ["reconfirm", "5.要求行政机关确认或重新出具已获取信息"],
    ],
  },
  {
    group: "other",
    label: "（六）其他处理",
    kinds: [
      ["notCorrected", "1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请"],
      ["feeUnpaid", "2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请"],
      ["else", "3.其他"],
    ],
  },
  { id: "total", label: "（七）总计" },
];

const outcomes = "三、本年度办理结果";

/** Makes the figures of a row. */
type Figures = (row: string, rowLabels: readonly string[]) => SourceCell[];

function resultRows(results: readonly Result[], figures: Figures): SourceCell[][] {
  const rows: SourceCell[][] = [];
  for (const result of results) {
    if ("id" in result) {
      rows.push([{ text: result.label, columnSpan: 2 }, ...figures(result.id, [outcomes, result.label])]);
      continue;
    }
    result.kinds.forEach(([id, label], index) => {
      const heading: SourceCell[] = index === 0 ? [{ text: result.label, rowSpan: result.kinds.length }] : [];
      rows.push([...heading, { text: label }, ...figures(`${result.group}.${id}`, [outcomes, result.label, label])]);
    });
  }
  rows[0]!.unshift({ text: outcomes, rowSpan: rows.length });
  return rows;
}

/** Row ids of the results that add up to （七）总计. */
export function summedRows(results: readonly Result[]): string[] {
  return results.flatMap((result) =>
    "id" in result ? (result.id === "total" ? [] : [result.id]) : result.kinds.map(([id]) => `${result.group}.${id}`),
  );
}

/** Table 3 with these results and applicants: applications by result and kind of applicant. */
export function applicationsTable(results: readonly Result[], kinds: readonly Applicant[] = applicants): TableForm {
  const columns = columnsOf(kinds);
  const figures: Figures = (row, rowLabels) =>
    columns.map(({ id, labels }) => ({ id: [row, id], rowLabels, columnLabels: labels }));
  const topRow = (id: string, label: string): SourceCell[] => [{ text: label, columnSpan: 3 }, ...figures(id, [label])];
  const [person, ...others] = kinds.map(([, text]) => text);
  return buildTable({
    id: "t3",
    chapter: 3,
    name: "表三",
    columnWidths: [9, 13, 25, ...kinds.map(([, , width]) => width), 8],
    headerRows: 3,
    anchors: ["申请人情况", "法人或其他组织", "一、本年新收政府信息公开申请数量", "四、结转下年度继续办理"],
    rows: [
      [
        {
          text: "（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）",
          columnSpan: 3,
          rowSpan: 3,
        },
        { text: "申请人情况", columnSpan: columns.length },
      ],
      [
        { text: person!, rowSpan: 2 },
        { text: organisations, columnSpan: others.length },
        { text: "总计", rowSpan: 2 },
      ],
      others.map((text): SourceCell => ({ text })),
      topRow("new", "一、本年新收政府信息公开申请数量"),
      topRow("carriedOver", "二、上年结转政府信息公开申请数量"),
      ...resultRows(results, figures),
      topRow("carriedForward", "四、结转下年度继续办理"),
    ],
  });
}

/** Table 3 of this notice: 22 rows of results. */
export const table3 = applicationsTable(results);
