/**
 * Format notice 国办公开办函〔2021〕30号, table 2: documents in force at the end of a year are those of the year before, with what was issued and without
 * what was repealed. Revision, reorganisation and documents that lapse by themselves break this lawfully: a question, never an error.
 */
import { defineRule } from "../../check/rule.js";
import { exampleDocument } from "../../check/example.js";
import { exampleLastYear } from "../../check/example-last-year.js";
import { reasons } from "../../locale/reasons.js";
import { formatNotice } from "../shared/basis.js";
import { documentCells, documentRows } from "./documents.js";
import { figure } from "./figure.js";

const lastYear = (inForce: number) => exampleLastYear({ cells: { "t2.normativeDocument.inForce": inForce } });

export const inForceFromLastYear = defineRule({
  id: "Y-2",
  title: "表二：现行有效件数与上年的是否接得上",
  severity: "warning",
  basis: [formatNotice("现行有效件数随制发、废止逐年变化", "表二第二十条第（一）项")],
  regimes: ["2021"],
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
    ],
  }),
  *check(report) {
    const { lastYear: before } = report;
    if (before === undefined) {
      yield { kind: "notAssessable", reason: reasons.noLastYear };
      return;
    }
    for (const { id, name } of documentRows) {
      const cells = documentCells(id);
      const [issued, repealed, inForce] = [
        figure(report, cells.issued),
        figure(report, cells.repealed),
        figure(report, cells.inForce),
      ];
      const last = figure(before, cells.inForce);
      if (issued === undefined || repealed === undefined || inForce === undefined || last === undefined) continue;
      const expected = last.value + issued.value - repealed.value;
      if (expected === inForce.value) continue;
      yield {
        kind: "finding",
        places: [inForce.cell.place, issued.cell.place, repealed.cell.place],
        key: id,
        what: `表二${name}：上年现行有效(${last.value})+本年制发(${issued.value})-本年废止(${repealed.value})=${expected}，本年现行有效填的是 ${inForce.value}，相差 ${Math.abs(expected - inForce.value)}`,
      };
    }
  },
});
