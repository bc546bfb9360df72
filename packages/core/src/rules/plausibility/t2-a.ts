/**
 * Format notice 国办公开办函〔2021〕30号, table 2: what was issued in the year and not repealed is in force at its end.
 */
import { defineRule } from "../../check/rule.js";
import { exampleDocument } from "../../check/example.js";
import { formatNotice } from "../shared/basis.js";
import { documentCells, documentRows } from "./documents.js";
import { figure } from "./figure.js";

export const inForceAtLeastIssued = defineRule({
  id: "T2-A",
  title: "表二：没有废止时，现行有效件数不少于本年制发件数",
  severity: "warning",
  basis: [formatNotice("现行有效件数是年末仍然有效的文件数", "表二第二十条第（一）项")],
  regimes: ["2021"],
  why: "本年制发、没有废止的文件年末都还有效，现行有效件数不会比制发件数少。",
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
    ],
  }),
  *check(report) {
    for (const { id, name } of documentRows) {
      const cells = documentCells(id);
      const [issued, repealed, inForce] = [
        figure(report, cells.issued),
        figure(report, cells.repealed),
        figure(report, cells.inForce),
      ];
      if (issued === undefined || repealed === undefined || inForce === undefined) continue;
      if (repealed.value > 0 || inForce.value >= issued.value) continue;
      yield {
        kind: "finding",
        places: [inForce.cell.place, issued.cell.place, repealed.cell.place],
        key: id,
        what: `表二${name}本年制发 ${issued.value} 件，废止 0 件，现行有效却只有 ${inForce.value} 件`,
      };
    }
  },
});
