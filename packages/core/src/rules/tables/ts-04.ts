/**
 * Format notices 国办公开办函〔2019〕60号 and 〔2021〕30号: tables 2 and 3 were drawn anew for the reports of 2021 on; the reports of
 * 2019 and 2020 have the older ones. A table copied from an earlier report, whole or in part, asks for other figures.
 */
import { exampleDocument } from "../../check/example.js";
import type { Fix } from "../../check/finding.js";
import { defineRule } from "../../check/rule.js";
import { notice2019 } from "../../form/notice2019/index.js";
import { notice2021 } from "../../form/notice2021/index.js";
import { tableOf } from "../../form/lookup.js";
import { currentNotice } from "../../form/choice.js";
import { notices } from "../../form/notices.js";
import { composeTable, partsOf, withTables, type TablePart } from "../../form/mix.js";
import type { Form, TableId } from "../../form/types.js";
import type { RecognisedReport, TableLayout } from "../../recognise/types.js";
import { reasons } from "../../locale/reasons.js";
import { repairPlan } from "../../repair/plan.js";
import { formatNotice } from "../shared/basis.js";

export const layoutOutdated = defineRule({
  id: "TS-04",
  title: "统计表是不是这一年的格式",
  severity: "error",
  basis: [
    formatNotice(
      "2021年度起的报告用新的表二、表三：规范性文件填制发、废止、现行有效件数，许可、处罚、强制填处理决定数量，收费填金额",
    ),
  ],
  regimes: ["2021", "2019"],
  why: "两种格式问的不是同一个数，用错了格式，数没法汇总，也没法和别的单位、别的年份比。",
  todo: "换成这一年格式的表，意思相同的数照填，其余的重新统计。",
  examples: () => ({
    valid: [
      { title: "2025年的报告用现行格式", document: exampleDocument() },
      { title: "2020年的报告用当时的格式", document: exampleDocument({ form: notice2019, year: 2020 }) },
    ],
    invalid: [
      {
        title: "2025年的报告用了2019年的格式",
        document: exampleDocument({ form: notice2019 }),
        quotes: ["本年新制作数量", "（六）其他处理"],
      },
      {
        title: "表二只有（一）项是旧格式",
        document: exampleDocument({ form: withFirstBlock(notice2019) }),
        quotes: ["本年新制作数量"],
      },
      {
        title: "表二是新的，表三的（六）其他处理还是一行",
        document: exampleDocument({ form: withTables(notice2021, swapped("t3"), [notice2019, notice2021]) }),
        quotes: ["（六）其他处理"],
      },
      {
        title: "2020年的报告用了2021年的格式",
        document: exampleDocument({ year: 2020 }),
        quotes: ["本年制发件数", "1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请"],
      },
    ],
  }),
  *check(report) {
    if (report.year === undefined) yield { kind: "notAssessable", reason: reasons.noYear };
    for (const [id, layout] of report.layouts) {
      const [first, ...others] = layout.foreign;
      if (first === undefined) continue;
      const { name } = tableOf(report.form, id);
      yield {
        kind: "finding",
        key: `${id}:${layout.parts.map(({ form }) => form).join()}`,
        places: [first, ...others].map(({ place }) => place),
        quote: first.text,
        what: `${name}${extent(layout, report.form.id)}${nameOf(first.form)}（${quoted(layout)}），${period(report)}`,
        fixes: replacement(report, id, name),
      };
    }
    for (const { id, name } of report.form.tables) {
      if (!report.tables.has(id)) yield { kind: "notAssessable", reason: reasons.noTable(name) };
    }
  },
});

/** How much of the table is of the other layout. */
function extent({ parts }: TableLayout, valid: Form["id"]): string {
  const foreign = parts.filter(({ form }) => form !== valid);
  if (foreign.length === parts.length) return "用的是";
  return foreign.length === 0 ? "混进了" : `的${foreign.map(({ name }) => `“${name}”`).join("")}用的是`;
}

/** The labels that show it, once each. */
function quoted({ foreign }: TableLayout): string {
  const words = [...new Set(foreign.map(({ text }) => text.replace(/\s+/gu, "")))];
  return `${words
    .slice(0, 3)
    .map((word) => `“${word}”`)
    .join("")}${words.length > 3 ? `等 ${words.length} 项` : ""}`;
}

function period({ year, form }: RecognisedReport): string {
  if (year === undefined) return "和其余的表不是同一种格式";
  return form.id === currentNotice.id ? `${year.value}年的报告应当用现行格式` : `${year.value}年的报告应当用当时的格式`;
}

/** Only the current tables can be put in; what fits is kept, the rest stands below the table. */
function replacement(report: RecognisedReport, id: TableId, name: string): readonly Fix[] {
  if (report.form.id !== currentNotice.id) return [];
  const { edit, moves, leftovers } = repairPlan(report, id);
  if (edit === undefined) return [];
  const kept = `意思相同的 ${moves.length} 个数照填`;
  const left = leftovers.length === 0 ? "" : `，没有对应格的 ${leftovers.length} 处内容列在表的下面`;
  return [{ title: `换成标准的${name}`, kind: "choice", edits: [edit], caution: `${kept}${left}，请逐格核对` }];
}

const nameOf = (id: Form["id"]): string => notices.find((form) => form.id === id)?.name ?? "";

function swapped(id: TableId): Form["tables"] {
  return notice2021.tables.map((table) => (table.id === id ? tableOf(notice2019, id) : table));
}

/** The current form with the first block of table 2 from another one. */
function withFirstBlock(other: Form): Form {
  const [first] = partsOf(tableOf(other, "t2"));
  const rest = partsOf(tableOf(notice2021, "t2")).slice(1);
  const table = composeTable([first, ...rest] as [TablePart, ...TablePart[]]);
  return { ...notice2021, tables: notice2021.tables.map((own) => (own.id === "t2" ? table : own)) };
}
