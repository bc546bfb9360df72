/**
 * Regulations art. 50: the report tells what was done in its year. A whole table that says the same as the year before, figure by
 * figure, was most likely not filled in anew.
 */
import { exampleDocument } from "../../check/example.js";
import { exampleLastYear } from "../../check/example-last-year.js";
import { exampleFigures } from "../../check/example-figures.js";
import { defineRule, type Verdict } from "../../check/rule.js";
import { tableOf } from "../../form/lookup.js";
import { notice2021 } from "../../form/notice2021/index.js";
import type { CellId, TableForm } from "../../form/types.js";
import { comparisonReasons } from "../../locale/comparison.js";
import { reasons } from "../../locale/reasons.js";
import type { RecognisedReport } from "../../recognise/types.js";
import { regulations } from "../shared/basis.js";
import { comparedWithLast } from "./compared.js";

/** Figures of a few digits in all are the same by chance now and then; this many doublings are not. */
const leastInformation = 4;

export const sameTableAsLast = defineRule({
  id: "AR-14",
  title: "整张表是否与上一年度报告完全相同",
  severity: "warning",
  basis: [regulations("第五十条", "年度报告如实反映本年度的工作情况")],
  regimes: ["2021", "2019"],
  why: "一张有数的表每一格都与上一年度相同，多半是沿用旧表没有更新。",
  todo: "用本年度的台账重新核对这张表；确实完全相同的不用改。",
  examples: () => ({
    valid: [
      { title: "三张表都有变化", document: exampleDocument(), lastYear: exampleLastYear() },
      {
        title: "表四两年都是 0",
        document: exampleDocument({ cells: figuresOf("t4", () => 0) }),
        lastYear: exampleLastYear({ cells: figuresOf("t4", () => 0) }),
      },
    ],
    invalid: [
      {
        title: "表四的数与上一年度一模一样",
        document: exampleDocument(),
        lastYear: exampleLastYear({ cells: figuresOf("t4", standard) }),
        quotes: [""],
      },
      {
        title: "表二的数与上一年度一模一样",
        document: exampleDocument({ cells: { "t2.normativeDocument.issued": 0, "t2.normativeDocument.repealed": 0 } }),
        lastYear: exampleLastYear({
          cells: {
            ...figuresOf("t2", standard),
            "t2.normativeDocument.issued": 0,
            "t2.normativeDocument.repealed": 0,
          },
        }),
        quotes: [""],
      },
    ],
  }),
  *check(report) {
    yield* comparedWithLast(report, (last) => compare(report, last));
  },
});

function* compare(report: RecognisedReport, last: RecognisedReport): Generator<Verdict> {
  const small: string[] = [];
  for (const table of report.form.tables) {
    const [now, before] = [report.tables.get(table.id), last.tables.get(table.id)];
    if (now === undefined) yield { kind: "notAssessable", reason: reasons.noTable(table.name) };
    else if (before === undefined) yield { kind: "notAssessable", reason: comparisonReasons.lastTable(table.name) };
    else if (isSame(table, report, last)) {
      const values = independentValues(table, report);
      if (values.every((value) => value === 0)) continue;
      if (information(values) < leastInformation) {
        small.push(table.name);
        continue;
      }
      const [block] = now.blocks;
      yield {
        kind: "finding",
        places: block === undefined ? [] : [{ block, start: 0, end: 0 }],
        quote: "",
        key: table.id,
        what: `${table.name}的 ${table.cells.length} 格与 ${last.year!.value} 年报告的完全相同`,
      };
    }
  }
  if (small.length > 0) yield { kind: "uncertain", reason: comparisonReasons.shortTable(small) };
}

/** Every figure is known in both years and the same; a cell that one form alone has makes another table. */
function isSame(table: TableForm, report: RecognisedReport, last: RecognisedReport): boolean {
  const [now, before] = [report.tables.get(table.id)!.cells, last.tables.get(table.id)!.cells];
  return table.cells.every(({ id }) => {
    const [one, other] = [now.get(id)?.value, before.get(id)?.value];
    return one !== undefined && one !== null && other !== undefined && other !== null && Number(one) === Number(other);
  });
}

/** Figures that no other figure of the table gives, without documents in force: those stay as they are from year to year. */
function independentValues({ id, cells }: TableForm, report: RecognisedReport): readonly number[] {
  const totals = new Set(report.form.identities.flatMap(({ left }) => left));
  const found = report.tables.get(id)!.cells;
  return cells
    .filter(({ id: cell, columnId }) => !totals.has(cell) && columnId !== "inForce")
    .map(({ id: cell }) => Number(found.get(cell)?.value ?? 0));
}

/** How much it takes to be the same by chance, in doublings. */
function information(values: readonly number[]): number {
  return values.reduce((bits, value) => bits + Math.log2(1 + value), 0);
}

function figuresOf(id: TableForm["id"], value: (cell: CellId) => number): Readonly<Record<CellId, number>> {
  return Object.fromEntries(tableOf(notice2021, id).cells.map(({ id: cell }) => [cell, value(cell)]));
}

function standard(id: CellId): number {
  return Number(exampleFigures(notice2021).get(id));
}
