/**
 * Format notice 国办公开办函〔2021〕30号, table 2: each block names the item of art. 20 of the Regulations that asks for it.
 */
import { exampleDocument } from "../../check/example.js";
import { defineRule } from "../../check/rule.js";
import { reasons } from "../../locale/reasons.js";
import { formatNotice, regulations } from "../shared/basis.js";
import { changeWords } from "../shared/wording.js";
import { labelFix } from "./label-fix.js";
import { notice2019 } from "../../form/notice2019/index.js";

/** A label that is the caption of a block. */
export function isCaption(label: string): boolean {
  return /^第二十条第（[一二三四五六七八九]）项$/u.test(label);
}

export const captionAltered = defineRule({
  id: "TS-08",
  title: "表二各栏的条款号是否正确",
  severity: "warning",
  basis: [
    formatNotice("表二按条例第二十条第（一）（五）（六）（八）项分栏", "表二"),
    regulations("第二十条", "主动公开的内容"),
  ],
  regimes: ["2021", "2019"],
  why: "表二每一栏写明对应条例第二十条的哪一项，条款号写错就对不上内容。",
  todo: "改回规定的文字。",
  examples: () => ({
    valid: [
      { title: "条款号正确", document: exampleDocument() },
      { title: "括号是半角的", document: exampleDocument({ labels: { "第二十条第（五）项": "第二十条第(五)项" } }) },
    ],
    invalid: [
      {
        title: "项号写错",
        document: exampleDocument({ labels: { "第二十条第（八）项": "第二十条第（七）项" } }),
        quotes: ["第二十条第（七）项"],
      },
      {
        title: "少了“第”",
        document: exampleDocument({ labels: { "第二十条第（六）项": "第二十条（六）项" } }),
        quotes: ["第二十条（六）项"],
      },
      {
        title: "2019年的旧格式，第（九）项写错",
        document: exampleDocument({
          form: notice2019,
          year: 2019,
          labels: { "第二十条第（九）项": "第二十条第（十）项" },
        }),
        quotes: ["第二十条第（十）项"],
      },
    ],
  }),
  *check(report) {
    const table = report.tables.get("t2");
    if (table === undefined) {
      yield { kind: "notAssessable", reason: reasons.noTable("表二") };
      return;
    }
    for (const label of table.labels) {
      const { expected, actual, place, match, assessable } = label;
      if (!isCaption(expected) || match !== "altered" || !assessable || place === undefined) continue;
      yield {
        kind: "finding",
        key: expected,
        places: [place],
        quote: actual.trim(),
        what: `表二写成“${actual.trim()}”，规定的是“${expected}”${changeWords(expected, actual)}`,
        fixes: labelFix(report, label),
      };
    }
  },
});
