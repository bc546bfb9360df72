/**
 * Format notice 国办公开办函〔2021〕30号: the printed labels of the three tables are fixed. Spaces, line breaks and the width of
 * characters are layout and do not count.
 */
import { exampleDocument } from "../../check/example.js";
import { defineRule, type Verdict } from "../../check/rule.js";
import { tableOf } from "../../form/lookup.js";
import type { TableId } from "../../form/types.js";
import { reasons } from "../../locale/reasons.js";
import type { RecognisedLabel, RecognisedReport } from "../../recognise/types.js";
import { formatNotice } from "../shared/basis.js";
import { labelFix } from "./label-fix.js";
import { isCaption } from "./ts-08.js";
import { isForeignLabel } from "./layout.js";
import { changeWords, shorten } from "../shared/wording.js";

export const labelAltered = defineRule({
  id: "TS-03",
  title: "表格里的文字是否与规定一致",
  severity: "error",
  basis: [formatNotice("统计表的项目名称是固定的，不作改动", "表二、表三、表四")],
  regimes: ["2021", "2019"],
  why: "统计表的项目名称由国务院办公厅统一规定，改动后意思就变了，也没法汇总。",
  todo: "改回规定的文字。",
  examples: () => ({
    valid: [
      { title: "与规定一致", document: exampleDocument() },
      {
        title: "只有空格、换行、全角半角的差别",
        document: exampleDocument({
          labels: { 自然人: "自 然 人", 科研机构: "科研\n机构", "（一）予以公开": "(一) 予以公开" },
        }),
      },
    ],
    invalid: [
      {
        title: "少了“行政”，错了一个字",
        document: exampleDocument({
          labels: {
            "2.其他法律行政法规禁止公开": "2.其他法律法规禁止公开",
            "1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请":
              "1.申请人无正当理由逾期不补正、行致机关不再处理其政府信息公开申请",
          },
        }),
        quotes: ["2.其他法律法规禁止公开", "1.申请人无正当理由逾期不补正、行致机关不再处理其政府信息公开申请"],
      },
      {
        title: "“行政规范性文件”写成“规范性文件”",
        document: exampleDocument({ labels: { 行政规范性文件: "规范性文件" } }),
        quotes: ["规范性文件"],
      },
    ],
  }),
  *check(report) {
    for (const [id, table] of report.tables) {
      const { name } = tableOf(report.form, id);
      const unsure = table.labels.filter((label) => !label.assessable && label.match !== "exact").length;
      if (unsure > 0) yield { kind: "notAssessable", reason: reasons.unsureLabels(name, unsure) };
      for (const label of table.labels) {
        if (!label.assessable || label.match === "exact") continue;
        // Captions of blocks have a check of their own (TS-08).
        if (isCaption(label.expected) && label.match === "altered") continue;
        // A label that went with its row or column is that fault, not another one.
        if (label.match === "missing" && table.shapeFaults.length > 0) continue;
        if (isForeignLabel(report, id, label)) continue;
        yield labelVerdict(report, id, label);
      }
    }
    for (const { id, name } of report.form.tables) {
      if (!report.tables.has(id)) yield { kind: "notAssessable", reason: reasons.noTable(name) };
    }
  },
});

function labelVerdict(report: RecognisedReport, table: TableId, label: RecognisedLabel): Verdict {
  const { name } = tableOf(report.form, table);
  const { expected, actual, place } = label;
  return {
    kind: "finding",
    key: `${table}:${expected}`,
    places: place === undefined ? [] : [place],
    quote: actual.trim(),
    what:
      actual.trim() === ""
        ? `${name}少了“${expected}”`
        : `${name}写成“${shorten(actual)}”，规定的是“${expected}”${changeWords(expected, actual)}`,
    fixes: labelFix(report, label),
  };
}
