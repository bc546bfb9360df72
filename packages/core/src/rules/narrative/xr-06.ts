/**
 * Regulations art. 50: the report tells of reviews and lawsuits over disclosure work. What the text says of them, in numbers or in
 * words (未发生, 均获维持, 零败诉), is what table 4 counts.
 */
import { defineRule, type Verdict } from "../../check/rule.js";
import type { Severity } from "../../check/finding.js";
import { factsOf, type Statement } from "../../recognise/prose/index.js";
import type { RecognisedReport } from "../../recognise/types.js";
import { sameFigures } from "./basis.js";
import { certainty, contradiction, differing, missingTable } from "./contradiction.js";
import { exampleApplications, exampleChapter, fewCases, noCases } from "./examples.js";
import { tableValue, type TableValue } from "./linked.js";
import { inTables, said } from "./wording.js";

export const casesAgainstTable = defineRule({
  id: "XR-06",
  title: "正文里的行政复议、行政诉讼情况与表四是否一致",
  severity: "error",
  basis: sameFigures,
  regimes: ["2021", "2019"],
  why: "正文说的行政复议、行政诉讼情况与表四的数对不上。",
  todo: "核对案件台账，以准确的一处为准改另一处。",
  examples: () => ({
    valid: [
      {
        title: "件数、结果都与表四相同",
        document: exampleChapter(
          4,
          ["因政府信息公开工作被申请行政复议3件，其中结果维持2件，尚未审结1件；被提起行政诉讼2件。"],
          fewCases,
        ),
      },
      {
        title: "没有案件",
        document: exampleChapter(4, ["本年度未发生因政府信息公开工作被申请行政复议、提起行政诉讼的情况。"], noCases),
      },
      {
        title: "说的是本局办理的复议案件",
        document: exampleApplications("全年受理行政复议案件126件，审结118件，公开复议决定书102件。"),
      },
    ],
    invalid: [
      {
        title: "说没有发生，表四有数",
        document: exampleChapter(4, ["本年度没有发生因政府信息公开被申请行政复议和提起行政诉讼的情况。"], fewCases),
        quotes: ["本年度没有发生因政府信息公开被申请行政复议和提起行政诉讼的情况"],
      },
      {
        title: "诉讼件数不对",
        document: exampleChapter(4, ["因政府信息公开被申请行政复议3件、行政诉讼4件。"], fewCases),
        quotes: ["行政诉讼4件"],
      },
      {
        title: "说均获维持，表四有结果纠正",
        document: exampleChapter(4, ["因政府信息公开被申请行政复议14件，均获维持。"]),
        quotes: ["均获维持"],
      },
    ],
  }),
  *check(report) {
    yield* missingTable(report, "t4");
    for (const comparison of differing(report, ["cases"])) {
      // The table may hold cases of earlier years; text about those filed in the year alone is not wrong.
      const filed = /新发生|新收|备案|当年/u.test(comparison.fact.noun);
      yield contradiction(report, comparison, filed ? "warning" : certainty(comparison));
    }
    for (const statement of factsOf(report).statements) {
      if (statement.kind === "allUpheld" || statement.kind === "noLoss") yield* outcomes(report, statement);
    }
  },
});

function* outcomes(report: RecognisedReport, statement: Statement): Generator<Verdict> {
  const columns: readonly (readonly [string, Severity])[] =
    statement.kind === "noLoss"
      ? [["corrected", "error"]]
      : [
          ["corrected", "error"],
          ["otherResult", "warning"],
          ["pending", "warning"],
        ];
  const against: TableValue[] = [];
  let severity: Severity | undefined;
  for (const name of statement.about) {
    for (const [column, weight] of columns) {
      const value = tableValue(report, `t4.${name}.${column}`);
      if (value === undefined || value.value.eq(0)) continue;
      against.push(value);
      severity = severity === "error" ? severity : weight;
    }
  }
  if (severity === undefined) return;
  yield {
    kind: "finding",
    severity,
    places: [statement.place, ...against.flatMap(({ cells }) => cells).map(({ place }) => place)],
    key: statement.about.join(),
    what: `正文写${said(report, statement)}，${inTables(against)}`,
    fixes: [],
  };
}
