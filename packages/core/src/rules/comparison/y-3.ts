/**
 * Format notice 国办公开办函〔2021〕30号: the situation is told with figures, which have to be right. What the text says of the year before
 * stands in that year's tables, and growth follows from both.
 */
import Big from "big.js";
import { exampleLastYear } from "../../check/example-last-year.js";
import { defineRule, type Verdict } from "../../check/rule.js";
import { textAt } from "../../document/access.js";
import { factsOf, type Fact } from "../../recognise/prose/index.js";
import { linksOf } from "../../recognise/prose/links.js";
import type { RecognisedReport } from "../../recognise/types.js";
import { exampleApplications, fewApplications } from "../narrative/examples.js";
import { replaceNumber } from "../narrative/fixes.js";
import { agrees, factCause, tableValue, type TableValue } from "../narrative/linked.js";
import { inTables, said } from "../narrative/wording.js";
import { formatNotice } from "../shared/basis.js";
import { comparedWithLast } from "./compared.js";
import { growthsOf, type Growth } from "./growth.js";

export const lastYearSaidWrong = defineRule({
  id: "Y-3",
  title: "正文里上一年度的数、增减和增幅与上一年度报告是否一致",
  severity: "warning",
  basis: [formatNotice("总体情况用准确的数据说明；与上一年度比较的，以上一年度报告的数为准")],
  regimes: ["2021", "2019"],
  why: "正文说的上一年度情况，在上一年度报告的表里查得到，两处应当一致。",
  todo: "与上一年度报告核对，改正正文里的数；统计范围不同的，写明范围。",
  examples: () => ({
    valid: [
      {
        title: "上年的数和增幅都对",
        document: exampleApplications("收到政府信息公开申请12件，较2024年的10件增长20%。", fewApplications),
        lastYear: lastWith(10),
      },
      {
        title: "只写了增幅，与两年的表相符",
        document: exampleApplications("2025年收到政府信息公开申请12件，同比增长20%。", fewApplications),
        lastYear: lastWith(10),
      },
      {
        title: "说的不是表里的事",
        document: exampleApplications("与上一年度相比，业务培训由3次增加到9次，更有针对性。", fewApplications),
        lastYear: lastWith(10),
      },
    ],
    invalid: [
      {
        title: "上年收到 10 件，正文写成 8 件",
        document: exampleApplications(
          "2025年收到政府信息公开申请12件；2024年收到政府信息公开申请8件。",
          fewApplications,
        ),
        lastYear: lastWith(10),
        quotes: ["2024年收到政府信息公开申请8件"],
      },
      {
        title: "增幅与两年的表不符",
        document: exampleApplications("2025年收到政府信息公开申请12件，同比增长25%。", fewApplications),
        lastYear: lastWith(10),
        quotes: ["同比增长25%"],
      },
      {
        title: "比上年多 2 件写成了 5 件",
        document: exampleApplications("2025年收到政府信息公开申请12件，较上年增加5件。", fewApplications),
        lastYear: lastWith(10),
        quotes: ["较上年增加5件"],
      },
    ],
  }),
  *check(report) {
    yield* comparedWithLast(report, (last) => compare(report, last));
  },
});

function* compare(report: RecognisedReport, last: RecognisedReport): Generator<Verdict> {
  for (const fact of factsOf(report).facts) {
    const verdict = fact.year === last.year!.value ? ofLastYear(report, last, fact) : undefined;
    if (verdict !== undefined) yield verdict;
  }
  for (const growth of growthsOf(report)) {
    const verdict = ofGrowth(report, last, growth);
    if (verdict !== undefined) yield verdict;
  }
}

/** A number that the text gives for the year before, against that year's tables. */
function ofLastYear(report: RecognisedReport, last: RecognisedReport, fact: Fact): Verdict | undefined {
  if (fact.confidence !== "certain" || fact.scope !== "own" || fact.otherPeriod || fact.role === "change")
    return undefined;
  const { links, loose } = linksOf(
    {
      topic: fact.topic,
      quantity: fact.quantity,
      ...(fact.dimension === undefined ? {} : { dimension: fact.dimension }),
      certain: true,
    },
    undefined,
    false,
  );
  const values = valuesOf(last, links);
  if (values === undefined || values.length === 0) return undefined;
  const all = [...values, ...(valuesOf(last, loose) ?? [])];
  if (all.some(({ value }) => agrees(fact, value))) return undefined;
  const { numeral } = fact;
  const exact = numeral !== undefined && fact.approximation === undefined;
  return {
    kind: "finding",
    places: [fact.place],
    key: links.join("|"),
    cause: factCause(fact),
    what: `正文写${said(report, fact)}，${last.year!.value} 年报告${inTables(values)}`,
    fixes: exact
      ? values.flatMap(
          ({ value, words }) =>
            replaceNumber(report, numeral, value, (text) => `以上一年度报告为准：改为 ${text}（${words}）`) ?? [],
        )
      : [],
  };
}

/** A growth given without the number it grew from, against both years' tables. */
function ofGrowth(report: RecognisedReport, last: RecognisedReport, growth: Growth): Verdict | undefined {
  const { fact, value, place, numeral } = growth;
  const before = valuesOf(last, fact.links);
  if (before === undefined || before.length === 0) return undefined;
  const expected = before.flatMap((base) => {
    const change = fact.value.minus(base.value);
    if (growth.kind === "difference") return [{ base, exact: change }];
    return base.value.eq(0) ? [] : [{ base, exact: change.times(100).div(base.value) }];
  });
  const [first] = expected;
  const slack = growth.kind === "percent" ? growth.step.times(growth.about ? 1.5 : 0.5) : new Big(growth.about ? 1 : 0);
  if (first === undefined || expected.some(({ exact }) => value.minus(exact).abs().lte(slack))) return undefined;
  const right =
    growth.kind === "percent" ? first.exact.round(Math.max(0, -growth.step.e), Big.roundHalfUp) : first.exact;
  const unit = growth.kind === "percent" ? "%" : "";
  const sameWay = right.gte(0) === value.gte(0);
  const fix = sameWay ? replaceNumber(report, numeral, right.abs(), (text) => `改为 ${text}${unit}`) : undefined;
  return {
    kind: "finding",
    places: [place, fact.place],
    key: fact.links.join("|"),
    what:
      `正文写“${textAt(report.document, place)}”，${last.year!.value} 年报告${inTables([first.base])}，` +
      `本年 ${fact.value.toFixed()}，应为${right.gte(0) ? "增加" : "减少"} ${right.abs().toFixed()}${unit}`,
    fixes: fix === undefined ? [] : [fix],
  };
}

/** The values of last year's cells or sums; undefined when one of them cannot be read. */
function valuesOf(last: RecognisedReport, names: readonly string[]): readonly TableValue[] | undefined {
  const values = names.map((name) => tableValue(last, name));
  return values.every((value) => value !== undefined) ? values : undefined;
}

/** A year before in which so many applications came, all granted but one, which was carried forward. */
function lastWith(count: number): ReturnType<typeof exampleLastYear> {
  return exampleLastYear({
    cells: {
      ...fewApplications,
      "t3.new.naturalPerson": count,
      "t3.new.business": 0,
      "t3.new.total": count,
      "t3.carriedOver.naturalPerson": 0,
      "t3.carriedOver.total": 0,
      "t3.granted.naturalPerson": count - 1,
      "t3.granted.business": 0,
      "t3.granted.total": count - 1,
      "t3.partlyGranted.naturalPerson": 0,
      "t3.partlyGranted.total": 0,
      "t3.refused.adminQuery.naturalPerson": 0,
      "t3.refused.adminQuery.total": 0,
      "t3.unable.notHeld.naturalPerson": 0,
      "t3.unable.notHeld.business": 0,
      "t3.unable.notHeld.total": 0,
      "t3.total.naturalPerson": count - 1,
      "t3.total.business": 0,
      "t3.total.total": count - 1,
      "t3.carriedForward.naturalPerson": 1,
      "t3.carriedForward.total": 1,
    },
  });
}
