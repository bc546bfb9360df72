/**
 * Format notice 国办公开办函〔2021〕30号: the situation is told with figures, which have to be right. A share or a growth rate follows from
 * the numbers that stand beside it.
 */
import Big from "big.js";
import { defineRule } from "../../check/rule.js";
import { factsOf, type Fact } from "../../recognise/prose/index.js";
import { textAt } from "../../document/access.js";
import { formatNotice } from "../shared/basis.js";
import { exampleApplications, exampleChapter, fewApplications } from "./examples.js";
import { replaceNumber } from "./fixes.js";
import { explainedByTable } from "./linked.js";
import { isRounded, workings } from "./rates.js";
import { shorten } from "../shared/wording.js";

export const percentageWrong = defineRule({
  id: "XR-05",
  title: "百分比、增减数算得对不对",
  severity: "warning",
  basis: [formatNotice("总体情况用准确的数据说明")],
  regimes: ["2021", "2019"],
  why: "用正文里的数重新计算，得不出这个数。",
  todo: "核对参与计算的各数和算得的结果，改正错的一个。",
  examples: () => ({
    valid: [
      {
        title: "占比正确",
        document: exampleApplications("收到政府信息公开申请12件，其中网上申请8件，占66.7%。", fewApplications),
      },
      {
        title: "增长率正确",
        document: exampleApplications("收到政府信息公开申请12件，较2024年的10件增长20%。", fewApplications),
      },
      { title: "没有可以计算的数", document: exampleApplications("申请总量同比增长35%。", fewApplications) },
    ],
    invalid: [
      {
        title: "占比算错",
        document: exampleApplications("收到政府信息公开申请12件，其中网上申请8件，占68%。", fewApplications),
        quotes: ["占68%"],
      },
      {
        title: "增长率的底数用错",
        document: exampleChapter(1, ["2025年主动公开信息120条，2024年主动公开信息100条，同比增长16.7%。"]),
        quotes: ["同比增长16.7%"],
      },
      {
        title: "增加的件数不等于两年之差",
        document: exampleApplications("收到政府信息公开申请12件，较2024年的10件增加3件。", fewApplications),
        quotes: ["增加3件"],
      },
      {
        title: "办结率与表三不符",
        document: exampleApplications("政府信息公开申请办结率为95%。", fewApplications),
        quotes: ["政府信息公开申请办结率为95%"],
      },
    ],
  }),
  *check(report) {
    for (const percentage of factsOf(report).percentages) {
      // 100% is a claim that nothing is left; it has a rule of its own.
      if (percentage.kind === "rate" && percentage.value.eq(100)) continue;
      const ways = workings(report, percentage);
      const [first] = ways;
      if (first === undefined || ways.some(({ exact }) => isRounded(percentage, exact))) continue;
      const facts = ways.flatMap((way) => way.facts);
      const holds = (valueOf: (fact: Fact) => Big): boolean =>
        workings(report, percentage, valueOf).some(({ exact }) => isRounded(percentage, exact));
      if (explainedByTable(report, facts, holds)) continue;
      const places = [percentage.place, ...first.facts.map(({ place }) => place)];
      const decimals = Math.max(0, -percentage.step.e);
      const right = first.exact.abs().round(decimals, Big.roundHalfUp);
      const expect = textAt(report.document, percentage.numeral);
      const sameSign = first.exact.gte(0) === percentage.value.gte(0);
      const fix =
        /^[\d.]+$/u.test(expect) && sameSign
          ? replaceNumber(
              report,
              percentage.numeral,
              right,
              (text) => `改为 ${text}${percentage.kind === "difference" ? "" : "%"}`,
            )
          : undefined;
      yield {
        kind: "finding",
        places,
        what: `正文写“${shorten(textAt(report.document, percentage.place), 36)}”，按${first.facts.length > 0 ? "正文的数" : "表三"}计算 ${first.words}`,
        fixes: fix === undefined ? [] : [fix],
      };
    }
  },
});
