/**
 * Regulations art. 33: an application is answered within 20 working days, 40 at most. So only those of the last weeks of a year
 * can be open at its end; a large number carried forward is doubtful.
 */
import { defineRule } from "../../check/rule.js";
import { exampleDocument } from "../../check/example.js";
import { regulations } from "../shared/basis.js";
import { exampleApplications, fewApplications } from "../narrative/examples.js";
import { figure } from "./figure.js";

/** From so many applications on, a share says something. */
const enough = 20;
const share = 0.3;

export const muchCarriedForward = defineRule({
  id: "AR-13",
  title: "结转下年度的件数是否过多",
  severity: "warning",
  basis: [regulations("第三十三条", "收到申请之日起 20 个工作日内答复，经批准可以再延长 20 个工作日")],
  regimes: ["2021", "2019"],
  why: "答复期限最长约两个月，年末结转的应当只是最后一段时间收到的，通常不多。",
  todo: "核对结转下年度的件数，以及是否有超期未答复的申请。",
  examples: () => ({
    valid: [
      { title: "结转 17 件，新收 376 件", document: exampleDocument() },
      { title: "申请少的，看不出比例", document: exampleApplications("办理情况见第三部分。", fewApplications) },
    ],
    invalid: [
      {
        title: "结转比新收还多",
        document: exampleDocument({ cells: { ...fewApplications, "t3.new.total": 1, "t3.carriedForward.total": 2 } }),
        quotes: ["2"],
      },
      {
        title: "新收 40 件，结转 15 件",
        document: exampleDocument({ cells: { ...fewApplications, "t3.new.total": 40, "t3.carriedForward.total": 15 } }),
        quotes: ["15"],
      },
    ],
  }),
  *check(report) {
    const received = figure(report, "t3.new.total");
    const left = figure(report, "t3.carriedForward.total");
    if (received === undefined || left === undefined) return;
    const more = left.value > received.value;
    if (!more && (received.value < enough || left.value <= received.value * share)) return;
    yield {
      kind: "finding",
      places: [left.cell.place, received.cell.place],
      what: `表三结转下年度 ${left.value} 件，本年新收 ${received.value} 件，${more ? "结转的比新收的还多" : "结转的超过新收的三成"}`,
    };
  },
});
