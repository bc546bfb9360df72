/**
 * Format notice 国办公开办函〔2021〕30号: the tables count what the reporting agency itself received and handled. A number of another
 * scope (the office alone, the level alone, on behalf of the government) beside them needs a word of explanation.
 */
import { defineRule } from "../../check/rule.js";
import { sameFigures } from "./basis.js";
import { comparisons } from "./linked.js";
import { contradiction } from "./contradiction.js";
import { exampleApplications, fewApplications } from "./examples.js";
import { isNoneAgainstSome } from "./xr-01.js";

export const otherScope = defineRule({
  id: "XR-03",
  title: "正文的数与表格的统计范围是否相同",
  severity: "warning",
  basis: sameFigures,
  regimes: ["2021", "2019"],
  why: "正文说的范围（本级、办公室、代表政府办理等）与表格不同时，两个数对不上，读者会以为填错了。",
  todo: "范围不同的，在正文里写明表格数据的范围；范围相同的，改正填错的一处。",
  examples: () => ({
    valid: [
      { title: "范围不同，数相同", document: exampleApplications("局本级收到政府信息公开申请12件。", fewApplications) },
      { title: "没有说范围", document: exampleApplications("共收到政府信息公开申请12件。", fewApplications) },
    ],
    invalid: [
      {
        title: "只说本级",
        document: exampleApplications("区本级共收到政府信息公开申请8件。", fewApplications),
        quotes: ["区本级共收到政府信息公开申请8件"],
      },
      {
        title: "代表政府办理的",
        document: exampleApplications("代表区政府办结政府信息公开申请5件。", fewApplications),
        quotes: ["代表区政府办结政府信息公开申请5件"],
      },
    ],
  }),
  *check(report) {
    for (const comparison of comparisons(report).values()) {
      if (comparison.result === "same" || comparison.fact.scope !== "office" || isNoneAgainstSome(report, comparison))
        continue;
      yield contradiction(report, comparison, "warning", "；正文说的范围可能与表格不同");
    }
  },
});
