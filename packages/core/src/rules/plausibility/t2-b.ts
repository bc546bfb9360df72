/**
 * Regulations art. 42, with provincial lists of fees: the processing fee (信息处理费) is itself an administrative fee (行政事业性收费), so what was received
 * of it is part of that figure of table 2.
 */
import { perTold } from "../shared/per-told.js";
import { defineRule } from "../../check/rule.js";
import { factsOf } from "../../recognise/prose/index.js";
import { regulations } from "../shared/basis.js";
import { exampleChapter } from "../narrative/examples.js";
import { tableValue } from "../narrative/linked.js";
import { inTable, said } from "../narrative/wording.js";

export const processingFeeWithinFees = defineRule({
  id: "T2-B",
  title: "收到的信息处理费不多于表二的行政事业性收费",
  severity: "warning",
  basis: [regulations("第四十二条", "信息处理费按行政事业性收费管理，收到的金额包含在行政事业性收费里")],
  regimes: ["2021"],
  why: "信息处理费本身是一项行政事业性收费，不会比行政事业性收费的总额还多。",
  todo: "核对两处金额和单位（正文是元，表二是万元）。",
  examples: () => ({
    valid: [
      { title: "包含在总额里", document: exampleChapter(6, ["本年度收取信息处理费300元。"]) },
      { title: "没有收取", document: exampleChapter(6, ["本年度未收取信息处理费。"], { "t2.fee": "0" }) },
    ],
    invalid: [
      {
        title: "收了 300 元，表二是 0",
        document: exampleChapter(6, ["本年度收取信息处理费300元。"], { "t2.fee": "0" }),
        quotes: ["本年度收取信息处理费300元"],
      },
      {
        title: "收了 2000 元，表二是 0.1 万元",
        document: exampleChapter(6, ["实际收到信息处理费2000元。"], { "t2.fee": "0.1" }),
        quotes: ["实际收到信息处理费2000元"],
      },
    ],
  }),
  *check(report) {
    const fees = tableValue(report, "t2.fee");
    if (fees === undefined) return;
    for (const fact of receivedFees(factsOf(report))) {
      if (fact.year !== report.year?.value || fact.value.lte(fees.value)) continue;
      yield {
        kind: "finding",
        places: [fact.place, ...fees.cells.map(({ place }) => place)],
        what: `正文写${said(report, fact)}，${inTable(fees)}，信息处理费比行政事业性收费还多`,
      };
    }
  },
});

const receivedFees = perTold(({ facts }) =>
  facts.filter(
    ({ topic, quantity, otherPeriod }) => topic === "processingFee" && quantity === "received" && !otherPeriod,
  ),
);
