/**
 * Regulations art. 50: applications received and how they were handled are told in figures. A number of applications in the text is a
 * number of table 3: 收到 is 一 or 一 and 二 together, 办结 is （七）, each kind of result or applicant is its row or column.
 */
import { allApplicants } from "./all-applicants.js";
import { defineRule } from "../../check/rule.js";
import { sameFigures } from "./basis.js";
import { certainty, contradiction, differing, missingTable } from "./contradiction.js";
import { exampleApplications, fewApplications } from "./examples.js";
import { isNoneAgainstSome } from "./xr-01.js";

export const numberAgainstTable = defineRule({
  id: "XR-02",
  title: "正文里的申请件数、申请人与表三是否一致",
  severity: "error",
  basis: sameFigures,
  regimes: ["2021", "2019"],
  why: "同一个数在正文和表三里不一样，读者不知道该信哪个。",
  todo: "核对申请台账，以准确的一处为准改另一处。",
  examples: () => ({
    valid: [
      {
        title: "“办理一件、规范一类”是说法，不是件数",
        document: exampleApplications("对收到的政府信息公开申请坚持办理一件、规范一类。", fewApplications),
      },
      {
        title: "收到、结转、办结各数都与表三相同",
        document: exampleApplications(
          "全年新收政府信息公开申请12件，上年结转1件，办结11件，其中予以公开6件、部分公开2件、不予公开1件、无法提供2件，结转下年度2件。",
          fewApplications,
        ),
      },
      {
        title: "收到的数含上年结转；网上、信函是来源，不是表里的数",
        document: exampleApplications("共收到依申请公开13件（含上年结转1件），其中网上9件，信函4件。", fewApplications),
      },
      {
        title: "别的件数不算",
        document: exampleApplications(
          "全年办理法律援助案件45件、人大代表建议3件，公开行政复议决定书8件。",
          fewApplications,
        ),
      },
      { title: "中文数字", document: exampleApplications("共收到政府信息公开申请十二件。", fewApplications) },
    ],
    invalid: [
      {
        title: "说都是自然人，表三商业企业有 2 件",
        document: exampleApplications("本年度共收到政府信息公开申请12件，均为自然人提出。", fewApplications),
        quotes: ["均为自然人提出"],
      },
      {
        title: "收到 15 件，表三新收 12 件",
        document: exampleApplications("2025年共收到政府信息公开申请15件。", fewApplications),
        quotes: ["2025年共收到政府信息公开申请15件"],
      },
      {
        title: "自然人申请数不对，办结数不对",
        document: exampleApplications(
          "收到政府信息公开申请12件，其中自然人9件、法人2件；全部答复14件。",
          fewApplications,
        ),
        quotes: ["其中自然人9件", "全部答复14件"],
      },
      {
        title: "办结数写成了收到的数：表里有这个数，但不是办结",
        document: exampleApplications("全年办结政府信息公开申请12件。", fewApplications),
        quotes: ["全年办结政府信息公开申请12件"],
      },
    ],
  }),
  *check(report) {
    yield* allApplicants(report);
    yield* missingTable(report, "t3");
    for (const comparison of differing(report, ["applications"])) {
      if (isNoneAgainstSome(report, comparison)) continue;
      const note = comparison.result === "loose" ? "；表里另有一个数与正文相同，请看是不是说法不对" : "";
      yield contradiction(report, comparison, certainty(comparison), note);
    }
  },
});
