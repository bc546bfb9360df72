/**
 * Regulations art. 33: an application is answered within 20 working days, 40 at most. What is not yet answered at the end of the
 * year is carried forward; then not everything has been handled.
 */
import { defineRule } from "../../check/rule.js";
import { factsOf } from "../../recognise/prose/index.js";
import { regulations } from "../shared/basis.js";
import { missingTable } from "./contradiction.js";
import { exampleApplications, fewApplications, noApplications } from "./examples.js";
import { tableValue } from "./linked.js";
import { inTable, said } from "./wording.js";

export const allHandled = defineRule({
  id: "XR-07",
  title: "“全部办结”与结转下年度的数是否矛盾",
  severity: "error",
  basis: [regulations("第三十三条、第五十条", "申请应当在法定期限内答复；年度报告如实反映办理情况")],
  regimes: ["2021", "2019"],
  why: "还有申请结转下年度继续办理，就不能说全部办结。",
  todo: "核对结转下年度的数；确有结转的，写明“除结转下年度的以外，均已答复”。",
  examples: () => ({
    valid: [
      { title: "没有结转", document: exampleApplications("收到的政府信息公开申请均已办结。", { ...noApplications }) },
      {
        title: "说明了结转的",
        document: exampleApplications("除结转下年度继续办理的2件外，政府信息公开申请均已答复。", fewApplications),
      },
      {
        title: "只说已经办结的",
        document: exampleApplications("已办结的申请均在法定期限内答复了申请人。", fewApplications),
      },
      { title: "说的是代表建议", document: exampleApplications("承办人大代表建议4件，办结率100%。", fewApplications) },
    ],
    invalid: [
      {
        title: "说全部办结，结转 2 件",
        document: exampleApplications("全年收到的政府信息公开申请已全部办结。", fewApplications),
        quotes: ["全年收到的政府信息公开申请已全部办结"],
      },
      {
        title: "办结率 100%",
        document: exampleApplications("政府信息公开申请答复率达到100%。", fewApplications),
        quotes: ["政府信息公开申请答复率达到100%"],
      },
      {
        title: "只说按期：可能结转的还没有到期",
        document: exampleApplications("依申请公开均按期答复。", fewApplications),
        quotes: ["依申请公开均按期答复"],
      },
    ],
  }),
  *check(report) {
    yield* missingTable(report, "t3");
    const left = tableValue(report, "t3.carriedForward.total");
    if (left === undefined || left.value.eq(0)) return;
    for (const statement of factsOf(report).statements) {
      if (statement.kind !== "allHandled") continue;
      yield {
        kind: "finding",
        severity: statement.qualified || statement.confidence === "likely" ? "warning" : "error",
        places: [statement.place, ...left.cells.map(({ place }) => place)],
        what: `正文写${said(report, statement)}，${inTable(left)}`,
        ...(statement.qualified
          ? {
              why: "还有申请结转下年度；结转的如果都没有到期，这句话没有错，但读者会疑惑。",
              todo: "核对结转的申请是否到期，并写明结转件数。",
            }
          : {}),
        fixes: [],
      };
    }
  },
});
