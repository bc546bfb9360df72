/**
 * Format notice 国办公开办函〔2021〕30号, table 2: documents in force at the end of a year are those of the year before, with what was issued and without
 * what was repealed. Revision, reorganisation and documents that lapse by themselves break this lawfully: a question, never an error.
 */
import { defineRule } from "../../check/rule.js";
import { exampleDocument } from "../../check/example.js";
import { exampleLastYear } from "../../check/example-last-year.js";
import type { Verdict } from "../../check/rule.js";
import { tableOf } from "../../form/lookup.js";
import { notice2019 } from "../../form/notice2019/index.js";
import { comparisonReasons } from "../../locale/comparison.js";
import { reasons } from "../../locale/reasons.js";
import type { RecognisedReport } from "../../recognise/types.js";
import { formatNotice } from "../shared/basis.js";
import { documentRows } from "./documents.js";
import { figure } from "./figure.js";

const lastYear = (inForce: number) => exampleLastYear({ cells: { "t2.normativeDocument.inForce": inForce } });

export const inForceFromLastYear = defineRule({
  id: "Y-2",
  title: "表二：现行有效件数与上年的是否接得上",
  severity: "warning",
  basis: [formatNotice("现行有效件数随制发、废止逐年变化", "表二第二十条第（一）项")],
  regimes: ["2021", "2019"],
  why: "上年现行有效加本年制发、减本年废止，应当等于本年现行有效；修订、机构改革、自动失效会造成差别。",
  todo: "核对三个数；有修订、划转、自动失效的不用改。",
  examples: () => ({
    valid: [
      { title: "上年 8 件，制发 2 件，废止 1 件，现行有效 9 件", document: exampleDocument(), lastYear: lastYear(8) },
      {
        title: "没有变化",
        document: exampleDocument({
          cells: {
            "t2.normativeDocument.issued": 0,
            "t2.normativeDocument.repealed": 0,
            "t2.normativeDocument.inForce": 5,
          },
        }),
        lastYear: lastYear(5),
      },
    ],
    invalid: [
      { title: "上年 10 件，今年应为 11 件", document: exampleDocument(), lastYear: lastYear(10), quotes: ["9"] },
      {
        title: "没有制发和废止，有效却变了",
        document: exampleDocument({
          cells: {
            "t2.normativeDocument.issued": 0,
            "t2.normativeDocument.repealed": 0,
            "t2.normativeDocument.inForce": 7,
          },
        }),
        lastYear: lastYear(5),
        quotes: ["7"],
      },
      {
        title: "2019年的旧格式：许可项目上年 21 项减 2 项，本年却从 21 项算起；公开总数量多出 3 件",
        document: exampleDocument({ form: notice2019, year: 2020, cells: { "t2.normativeDocument.publicTotal": 14 } }),
        lastYear: exampleDocument({ form: notice2019, year: 2019, cells: { "t2.penalty.change": 0 } }),
        quotes: ["14", "21"],
      },
    ],
  }),
  *check(report) {
    const { lastYear: before } = report;
    if (before === undefined) {
      yield { kind: "notAssessable", reason: reasons.noLastYear };
      return;
    }
    const verdicts = [...documents(report, before), ...items(report, before)];
    if (verdicts.length === 0) yield { kind: "notAssessable", reason: comparisonReasons.otherForm("表二的数") };
    for (const verdict of verdicts) if (verdict !== "same") yield verdict;
  },
});

/** Documents at the end of the year are those of the year before, with what was added and without what was repealed. */
function* documents(report: RecognisedReport, before: RecognisedReport): Generator<Verdict | "same"> {
  for (const { id, name, words, ...cells } of documentRows(report.form)) {
    const [added, atEnd, last] = [
      figure(report, cells.added),
      figure(report, cells.atEnd),
      figure(before, cells.atEnd),
    ];
    const repealed = cells.repealed === undefined ? undefined : figure(report, cells.repealed);
    if (added === undefined || atEnd === undefined || last === undefined) continue;
    if (cells.repealed !== undefined && repealed === undefined) continue;
    const expected = last.value + added.value - (repealed?.value ?? 0);
    // What was withdrawn is not in the form of 2019: there may be fewer, not more.
    const holds = repealed === undefined ? atEnd.value <= expected : atEnd.value === expected;
    yield holds
      ? "same"
      : {
          kind: "finding",
          places: [atEnd, added, ...(repealed === undefined ? [] : [repealed])].map(({ cell }) => cell.place),
          key: id,
          what: `表二${name}：上年${words.atEnd}(${last.value})+${words.added}(${added.value})${repealed === undefined ? "" : `-本年废止(${repealed.value})`}=${expected}，本年${words.atEnd}填的是 ${atEnd.value}，相差 ${Math.abs(expected - atEnd.value)}`,
        };
  }
}

/** In the form of 2019, 上一年项目数量 is that of the year before with its 本年增/减. */
function* items(report: RecognisedReport, before: RecognisedReport): Generator<Verdict | "same"> {
  for (const { id, rowId, rowLabels } of tableOf(report.form, "t2").cells) {
    if (!id.endsWith(".lastYear")) continue;
    const now = figure(report, id);
    const [last, change] = [figure(before, id), figure(before, `t2.${rowId}.change`)];
    if (now === undefined || last === undefined || change === undefined) continue;
    const expected = last.value + change.value;
    yield expected === now.value
      ? "same"
      : {
          kind: "finding",
          places: [now.cell.place],
          key: id,
          what: `表二${rowLabels.at(-1)!}：上一年度报告的上一年项目数量(${last.value})与增/减(${change.value})合计 ${expected}，本年的“上一年项目数量”填的是 ${now.value}`,
        };
  }
}
