/**
 * Regulations art. 42: for numbers of applications clearly beyond reason a processing fee (信息处理费) may be charged. The report says either
 * that none was received, or how much; not both.
 */
import { defineRule } from "../../check/rule.js";
import { factsOf } from "../../recognise/prose/index.js";
import { regulations } from "../shared/basis.js";
import { exampleChapter } from "./examples.js";
import { processingFees } from "./processing-fees.js";
import { said } from "./wording.js";

export const feeNoneAndSome = defineRule({
  id: "XR-12",
  title: "信息处理费“未收取”与金额是否矛盾",
  severity: "error",
  basis: [regulations("第四十二条", "收取信息处理费的情况应当如实报告")],
  regimes: ["2021", "2019"],
  why: "一处说没有收取信息处理费，另一处又写了收到的金额，只能有一处是对的。",
  todo: "核对收费通知和收款记录，改正说错的一处。",
  examples: () => ({
    valid: [
      { title: "没有收取", document: exampleChapter(6, ["本年度未收取信息处理费。"]) },
      {
        title: "表二的行政事业性收费是另一回事",
        document: exampleChapter(6, ["本年度收取行政事业性收费12.36万元，未收取信息处理费。"]),
      },
      {
        title: "发了通知，没有收到",
        document: exampleChapter(6, ["发出信息处理费收费通知1件，总金额100元，未收到信息处理费。"]),
      },
    ],
    invalid: [
      {
        title: "先说没有收，后说收了 200 元",
        document: exampleChapter(6, ["本年度未收取信息处理费。", "全年收到信息处理费200元，已全额上缴。"]),
        quotes: ["本年度未收取信息处理费"],
      },
      {
        title: "第一部分写了金额",
        document: exampleChapter(6, ["共收取信息处理费300元。", "今年没有收取任何信息处理费。"]),
        quotes: ["今年没有收取任何信息处理费"],
      },
    ],
  }),
  *check(report) {
    const prose = factsOf(report);
    const none = prose.statements.find(
      ({ kind, chapter }) => kind === "noProcessingFee" && (chapter === 6 || report.chapters.length === 0),
    );
    if (none === undefined) return;
    for (const fact of processingFees(prose)) {
      const received = fact.quantity === "received" && fact.value.gt(0);
      if (!received || fact.year !== report.year?.value || fact.role === "change") continue;
      yield {
        kind: "finding",
        places: [none.place, fact.place],
        what: `正文一处写${said(report, none)}，另一处写${said(report, fact)}`,
        fixes: [],
      };
      return;
    }
  },
});
