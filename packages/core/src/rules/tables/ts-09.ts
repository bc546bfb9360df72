/**
 * Format notice 国办公开办函〔2021〕30号: figure cells hold figures; an explanation belongs in the text. The number before the
 * note is still read and summed.
 */
import { exampleDocument } from "../../check/example.js";
import { defineRule } from "../../check/rule.js";
import { formatNotice } from "../shared/basis.js";
import { setFigure } from "../shared/set-figure.js";
import { faultyFigures, figureName, unseenFigures } from "./figures.js";

export const noteInFigure = defineRule({
  id: "TS-09",
  title: "表格的数后面是否写了说明",
  severity: "warning",
  basis: [formatNotice("统计表填写数据，需要说明的情况写在正文里", "表二、表三、表四")],
  regimes: ["2021", "2019"],
  why: "表格里只填数；需要说明的写到正文里，汇总时才不会读错。",
  todo: "把说明移到正文，这一格只留数字。",
  examples: () => ({
    valid: [
      { title: "只有数字", document: exampleDocument() },
      {
        title: "说明写在正文里",
        document: exampleDocument({ chapters: { 2: { paragraphs: ["本年制发行政规范性文件2件，其中修订1件。"] } } }),
      },
    ],
    invalid: [
      {
        title: "数后面有括号说明",
        document: exampleDocument({ cells: { "t2.normativeDocument.inForce": "9（其中修订2件）" } }),
        quotes: ["9（其中修订2件）"],
      },
      {
        title: "两处说明，一处用半角括号",
        document: exampleDocument({ cells: { "t2.licence": "126(含变更)", "t2.penalty": "7注：已结案" } }),
        quotes: ["126(含变更)", "7注：已结案"],
      },
    ],
  }),
  *check(report) {
    for (const faulty of faultyFigures(report).values()) {
      for (const { cell, fault } of faulty) {
        if (fault.kind !== "note") continue;
        const edit = setFigure(report, cell, fault.number);
        yield {
          kind: "finding",
          key: cell.id,
          places: [cell.place],
          what: `${figureName(report, cell)}填的是“${cell.raw.trim()}”，数后面带了说明`,
          fixes:
            edit === undefined
              ? []
              : [
                  {
                    title: `只留 ${fault.number}`,
                    kind: "choice",
                    edits: [edit],
                    caution: "说明会从表里去掉，需要的话先写到正文里",
                  },
                ],
        };
      }
    }
    yield* unseenFigures(report);
  },
});
