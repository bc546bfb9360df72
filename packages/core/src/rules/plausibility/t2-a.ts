/**
 * Format notice 国办公开办函〔2021〕30号, table 2: what was issued in the year and not repealed is in force at its end.
 */
import { defineRule } from "../../check/rule.js";
import { exampleDocument } from "../../check/example.js";
import { notice2019 } from "../../form/notice2019/index.js";
import { formatNotice } from "../shared/basis.js";
import { documentRows } from "./documents.js";
import { figure } from "./figure.js";

export const inForceAtLeastIssued = defineRule({
  id: "T2-A",
  title: "表二：没有废止时，现行有效件数不少于本年制发件数",
  severity: "warning",
  basis: [formatNotice("现行有效件数是年末仍然有效的文件数", "表二第二十条第（一）项")],
  regimes: ["2021", "2019"],
  why: "本年制发、没有废止的文件年末都还有效，现行有效件数不会比制发件数少（旧格式里，对外公开总数量不会比本年新公开数量少）。",
  todo: "核对现行有效件数；有文件自动失效的，看废止件数是否漏填。",
  examples: () => ({
    valid: [
      { title: "有效多于制发", document: exampleDocument({ cells: { "t2.normativeDocument.repealed": 0 } }) },
      {
        title: "制发 1 件，有效 1 件",
        document: exampleDocument({
          cells: {
            "t2.normativeDocument.issued": 1,
            "t2.normativeDocument.repealed": 0,
            "t2.normativeDocument.inForce": 1,
          },
        }),
      },
      { title: "有废止的不比", document: exampleDocument({ cells: { "t2.normativeDocument.inForce": 1 } }) },
    ],
    invalid: [
      {
        title: "制发 2 件，现行有效 0 件",
        document: exampleDocument({ cells: { "t2.normativeDocument.repealed": 0, "t2.normativeDocument.inForce": 0 } }),
        quotes: ["0"],
      },
      {
        title: "制发 5 件，现行有效 4 件",
        document: exampleDocument({
          cells: {
            "t2.normativeDocument.issued": 5,
            "t2.normativeDocument.repealed": 0,
            "t2.normativeDocument.inForce": 4,
          },
        }),
        quotes: ["4"],
      },
      {
        title: "2019年的旧格式：新公开 6 件，对外公开总数量 5 件",
        document: exampleDocument({
          form: notice2019,
          year: 2019,
          cells: { "t2.normativeDocument.published": 6, "t2.normativeDocument.publicTotal": 5 },
        }),
        quotes: ["5"],
      },
    ],
  }),
  *check(report) {
    for (const { id, name, words, ...cells } of documentRows(report.form)) {
      const added = figure(report, cells.added);
      const repealed = cells.repealed === undefined ? undefined : figure(report, cells.repealed);
      const atEnd = figure(report, cells.atEnd);
      if (added === undefined || atEnd === undefined || (cells.repealed !== undefined && repealed === undefined))
        continue;
      if ((repealed?.value ?? 0) > 0 || atEnd.value >= added.value) continue;
      yield {
        kind: "finding",
        places: [atEnd, added, ...(repealed === undefined ? [] : [repealed])].map(({ cell }) => cell.place),
        key: id,
        what: `表二${name}${words.added} ${added.value} 件${repealed === undefined ? "" : "，废止 0 件"}，${words.atEnd}却只有 ${atEnd.value} 件`,
      };
    }
  },
});
