/**
 * Format notice 国办公开办函〔2021〕30号, table 3: what is carried over from the year before (二) is what that year's report carried
 * forward (四), for every kind of applicant and for the total.
 */
import type { Fix } from "../../check/finding.js";
import { exampleDocument } from "../../check/example.js";
import { exampleLastYear } from "../../check/example-last-year.js";
import { defineRule, type Verdict } from "../../check/rule.js";
import { describeCell, tableOf } from "../../form/lookup.js";
import { comparisonReasons } from "../../locale/comparison.js";
import { reasons } from "../../locale/reasons.js";
import type { RecognisedCell, RecognisedReport } from "../../recognise/types.js";
import { brokenAfter } from "../arithmetic/fixes.js";
import { suspectsOf } from "../arithmetic/suspects.js";
import { lineName } from "../arithmetic/wording.js";
import { figure, type Figure } from "../plausibility/figure.js";
import { formatNotice } from "../shared/basis.js";
import { setFigure } from "../shared/set-figure.js";
import { comparedWithLast } from "./compared.js";

/** This year's 上年结转 and last year's 结转下年度 of one column. */
interface CarryOver {
  readonly column: string;
  readonly now: Figure;
  readonly before: Figure;
}

export const carriedOverFromLast = defineRule({
  id: "Y-1",
  title: "表三“上年结转”与上一年度报告的“结转下年度”是否一致",
  severity: "error",
  basis: [formatNotice("上年结转的申请，就是上一年度报告里结转下年度继续办理的申请", "表三第二项、第四项")],
  regimes: ["2021", "2019"],
  why: "上一年度结转下来多少件，本年就应当接过来多少件，每一类申请人都是如此。",
  todo: "与上一年度报告和申请台账核对，改正填错的数；上一年度报告填错的，在报告里说明。",
  examples: () => ({
    valid: [
      { title: "每一列都接得上", document: exampleDocument(), lastYear: exampleLastYear() },
      {
        title: "上年没有结转，本年结转为 0",
        document: exampleDocument({
          cells: {
            "t3.carriedOver.research": 0,
            "t3.carriedOver.total": 14,
            "t3.new.research": 64,
            "t3.new.total": 380,
          },
        }),
        lastYear: exampleLastYear({
          cells: {
            "t3.carriedForward.research": 0,
            "t3.carriedForward.total": 14,
            "t3.new.research": 59,
            "t3.new.total": 385,
          },
        }),
      },
    ],
    invalid: [
      {
        title: "上年报告结转自然人 1 件，本年填了 3 件，总计也跟着多 2 件",
        document: exampleDocument(),
        lastYear: exampleLastYear({
          cells: {
            "t3.carriedForward.naturalPerson": 1,
            "t3.carriedForward.total": 16,
            "t3.new.naturalPerson": 62,
            "t3.new.total": 387,
          },
        }),
        quotes: ["3"],
      },
      {
        title: "上年报告的总计是 25 件，本年填了 18 件",
        document: exampleDocument(),
        lastYear: exampleLastYear({ cells: { "t3.carriedForward.total": 25 } }),
        quotes: ["18"],
      },
    ],
  }),
  *check(report) {
    yield* comparedWithLast(report, (last) => compare(report, last));
  },
});

function* compare(report: RecognisedReport, last: RecognisedReport): Generator<Verdict> {
  const { name, columns } = tableOf(report.form, "t3");
  if (!report.tables.has("t3")) yield { kind: "notAssessable", reason: reasons.noTable(name) };
  else if (!last.tables.has("t3")) yield { kind: "notAssessable", reason: comparisonReasons.lastTable(name) };
  else {
    const known = columns.flatMap(({ id: column }): CarryOver[] => {
      const now = figure(report, `t3.carriedOver.${column}`);
      const before = figure(last, `t3.carriedForward.${column}`);
      return now === undefined || before === undefined ? [] : [{ column, now, before }];
    });
    const different = known.filter(({ now, before }) => now.value !== before.value);
    const follows = followingTotal(different);
    for (const each of different) if (each !== follows) yield verdict(report, last, each, follows);
    const open = columns.length - known.length;
    if (open > 0) yield { kind: "notAssessable", reason: comparisonReasons.blank(open) };
  }
}

/** The total, when it is off by just as much as the one other column that is: one cause, one finding. */
function followingTotal(different: readonly CarryOver[]): CarryOver | undefined {
  const [one, total, ...more] = different;
  if (one === undefined || total?.column !== "total" || more.length > 0) return undefined;
  return one.now.value - one.before.value === total.now.value - total.before.value ? total : undefined;
}

function verdict(
  report: RecognisedReport,
  last: RecognisedReport,
  { now, before }: CarryOver,
  follows: CarryOver | undefined,
): Verdict {
  const changes = [{ now, before }, ...(follows === undefined ? [] : [follows])];
  const suspect = [...suspectsOf(report).values()].find(({ cell }) => cell.id === now.cell.id);
  const words =
    `${describeCell(report.form, now.cell.id)}为 ${now.value}，` +
    `上一年度报告${describeCell(last.form, before.cell.id)}为 ${before.value}，相差 ${Math.abs(now.value - before.value)}`;
  return {
    kind: "finding",
    places: changes.map((change) => change.now.cell.place),
    key: `${now.cell.id}:${before.value}`,
    ...(suspect?.expected === before.value ? { cause: `figure:${now.cell.id}` } : {}),
    what: follows === undefined ? words : `${words}；总计也相差同样多`,
    fixes: fixes(report, changes),
  };
}

function fixes(report: RecognisedReport, changes: readonly Pick<CarryOver, "now" | "before">[]): readonly Fix[] {
  const edits = changes.map(({ now, before }) => setFigure(report, now.cell, String(before.value)));
  const [value] = changes.map(({ before }) => before.value);
  if (edits.some((edit) => edit === undefined)) return [];
  const broken = new Set(
    changes.flatMap(({ now, before }) => brokenSums(report, now.cell, before.value)).filter((line) => line !== ""),
  );
  return [
    {
      title: `以上一年度报告为准：改为 ${value}${changes.length > 1 ? "，总计相应改" : ""}`,
      kind: "choice",
      edits: edits.flatMap((edit) => edit ?? []),
      ...(broken.size === 0 ? {} : { caution: `改后要核对${[...broken].join("、")}的合计` }),
    },
  ];
}

function brokenSums(report: RecognisedReport, cell: RecognisedCell, value: number): readonly string[] {
  return brokenAfter(report, cell, value).map((sum) => lineName(report.form, sum));
}
