/**
 * Regulations art. 50: applications and cases are told in figures. Where the text splits a total of them up (by applicant, by way of
 * applying, by result), the parts reach the total.
 */
import { defineRule } from "../../check/rule.js";
import { factsOf } from "../../recognise/prose/index.js";
import { sameFigures } from "./basis.js";
import { exampleApplications, exampleChapter, fewApplications, fewCases } from "./examples.js";
import { brokenList, isOfTables, listVerdict } from "./lists.js";

export const partsOfTotal = defineRule({
  id: "XR-04",
  title: "正文里申请、案件的分项与总数是否相符",
  severity: "warning",
  basis: sameFigures,
  regimes: ["2021", "2019"],
  why: "分项加起来与总数不符，总数或者某个分项写错了，或者漏写了一项。",
  todo: "核对总数和各分项；分项没有列全的，写明其余的去向。",
  examples: () => ({
    valid: [
      {
        title: "分项列全，加起来等于总数",
        document: exampleApplications("收到政府信息公开申请12件，其中网上8件、信函3件、当面1件。", fewApplications),
      },
      { title: "只举一项", document: exampleApplications("收到政府信息公开申请12件，其中网上8件。", fewApplications) },
      {
        title: "两种分法各自相符",
        document: exampleApplications("收到申请12件，其中自然人10件，法人2件；其中网上7件，信函5件。", fewApplications),
      },
    ],
    invalid: [
      {
        title: "来源各项少 1 件",
        document: exampleApplications("收到政府信息公开申请12件，其中网上7件、信函3件、当面1件。", fewApplications),
        quotes: ["收到政府信息公开申请12件"],
      },
      {
        title: "总数在后",
        document: exampleApplications("通过网站收到申请8件，通过信函收到申请5件，共计12件。", fewApplications),
        quotes: ["共计12件"],
      },
      {
        title: "案件各项比总数多",
        document: exampleChapter(4, ["被申请行政复议3件，其中向市政府提出2件，向区政府提出2件。"], fewCases),
        quotes: ["被申请行政复议3件"],
      },
    ],
  }),
  *check(report) {
    for (const list of factsOf(report).enumerations) {
      if (!isOfTables(list.whole)) continue;
      const sum = brokenList(report, list);
      if (sum !== undefined) yield listVerdict(report, list, sum);
    }
  },
});
