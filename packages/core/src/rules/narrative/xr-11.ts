/**
 * Regulations art. 20 and the format notice: table 2 counts documents issued, repealed and in force, licences, penalties and coercive measures
 * decided, and fees charged. The same numbers in the text are the same.
 */
import { defineRule } from "../../check/rule.js";
import { sameFigures } from "./basis.js";
import { contradiction, differing, missingTable } from "./contradiction.js";
import { exampleChapter } from "./examples.js";
import { exampleDocument } from "../../check/example.js";
import { notice2019 } from "../../form/notice2019/index.js";

export const disclosureAgainstTable = defineRule({
  id: "XR-11",
  title: "正文里的规范性文件、许可、处罚、收费与表二是否一致",
  severity: "warning",
  basis: sameFigures,
  regimes: ["2021", "2019"],
  why: "正文的数与表二不同。表二统计全部决定，正文如果只说其中公开的部分，要写清楚。",
  todo: "核对后以准确的一处为准改另一处；说的不是同一个数的，写明范围。",
  examples: () => ({
    valid: [
      {
        title: "与表二相同",
        document: exampleChapter(2, ["本年制发行政规范性文件2件，废止1件，现行有效9件；收取行政事业性收费12.36万元。"]),
      },
      {
        title: "说的是公示的信息条数",
        document: exampleChapter(2, ["全年公示行政许可信息98条、行政处罚信息5条，公开规范性文件4件。"]),
      },
      { title: "元与万元", document: exampleChapter(2, ["全年行政事业性收费金额为123600元。"]) },
    ],
    invalid: [
      {
        title: "制发的件数不同",
        document: exampleChapter(2, ["本年制发行政规范性文件3件。"]),
        quotes: ["本年制发行政规范性文件3件"],
      },
      {
        title: "处罚的件数、收费的金额不同",
        document: exampleChapter(2, ["作出行政许可决定126件、行政处罚决定8件；行政事业性收费12.63万元。"]),
        quotes: ["行政处罚决定8件", "行政事业性收费12.63万元"],
      },
      {
        title: "2020年的旧格式，处罚的件数不同",
        document: exampleDocument({
          form: notice2019,
          year: 2020,
          chapters: { 2: { paragraphs: ["全年作出行政许可决定126件、行政处罚决定9件。"] } },
        }),
        quotes: ["行政处罚决定9件"],
      },
    ],
  }),
  *check(report) {
    yield* missingTable(report, "t2");
    for (const comparison of differing(report, ["documents", "decisions", "fees"])) {
      yield contradiction(report, comparison, "warning");
    }
  },
});
