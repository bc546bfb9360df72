/**
 * Format notice 国办公开办函〔2021〕30号: the situation is told with figures, which have to be right. 逐年递增 and the like must be true of the
 * figures given for the years.
 */
import { defineRule } from "../../check/rule.js";
import { factsOf } from "../../recognise/prose/index.js";
import { formatNotice } from "../shared/basis.js";
import { exampleApplications, fewApplications } from "./examples.js";
import { said } from "./wording.js";

export const trendAgainstSeries = defineRule({
  id: "XR-10",
  title: "“逐年递增”等说法与各年的数是否相符",
  severity: "warning",
  basis: [formatNotice("总体情况用准确的数据说明")],
  regimes: ["2021", "2019"],
  why: "各年的数不支持这种说法。",
  todo: "核对各年的数，或者改写对趋势的说法。",
  examples: () => ({
    valid: [
      {
        title: "确实逐年增加",
        document: exampleApplications(
          "2023年、2024年、2025年分别收到政府信息公开申请8件、10件、12件，逐年递增。",
          fewApplications,
        ),
      },
      { title: "没有给出各年的数", document: exampleApplications("政府信息公开申请数量逐年上升。", fewApplications) },
    ],
    invalid: [
      {
        title: "中间一年是降的",
        document: exampleApplications(
          "2023年收到政府信息公开申请10件，2024年9件，2025年12件，逐年增长。",
          fewApplications,
        ),
        quotes: ["逐年增长"],
      },
      {
        title: "说下降，最后一年是升的",
        document: exampleApplications(
          "2023年、2024年、2025年分别收到政府信息公开申请15件、10件、12件，呈逐年下降趋势。",
          fewApplications,
        ),
        quotes: ["逐年下降"],
      },
    ],
  }),
  *check(report) {
    for (const statement of factsOf(report).statements) {
      const { kind, series = [], about } = statement;
      if (kind !== "trend") continue;
      const up = about.includes("up");
      const broken = series.findIndex(({ fact }, index) => {
        const previous = series[index - 1]?.fact.value;
        return previous !== undefined && (up ? fact.value.lte(previous) : fact.value.gte(previous));
      });
      if (broken < 1) continue;
      const numbers = series.map(({ year, fact }) => `${year}年${fact.value.toFixed()}`).join("、");
      yield {
        kind: "finding",
        places: [statement.place, ...series.map(({ fact }) => fact.place)],
        what: `正文写${said(report, statement)}，各年的数是${numbers}`,
        fixes: [],
      };
    }
  },
});
