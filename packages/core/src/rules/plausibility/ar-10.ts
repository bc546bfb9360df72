/**
 * Format notice 国办公开办函〔2021〕30号, table 2: licences, penalties and coercive measures count all decisions of the year, published or not.
 * Agencies that decide every day seldom have none.
 */
import { defineRule } from "../../check/rule.js";
import { exampleDocument } from "../../check/example.js";
import { notice2021 } from "../../form/notice2021/index.js";
import { reasons } from "../../locale/reasons.js";
import { formatNotice } from "../shared/basis.js";
import { noApplications, noCases } from "../narrative/examples.js";
import { allZero } from "./figure.js";

/** Kinds of agencies that license or punish as a matter of course. */
const deciding =
  /市场监督|市场监管|公安|自然资源|住房和城乡建设|住建|卫生健康|卫健|交通运输|生态环境|应急管理|城市管理|综合行政执法|行政审批|人力资源和社会保障|文化和旅游|农业农村|水务|水利|林业|教育|烟草专卖|税务/u;
const tables = ["t2", "t3", "t4"] as const;
const noDisclosure = Object.fromEntries(notice2021.tables[0]!.cells.map(({ id }) => [id, 0]));
const nothing = { ...noDisclosure, ...noApplications, ...noCases };
const example = (agency: string, cells: Readonly<Record<string, number>>) => exampleDocument({ agency, cells });

export const allTablesZero = defineRule({
  id: "AR-10",
  title: "常有许可、处罚的部门，三张表是否全是 0",
  severity: "info",
  basis: [formatNotice("行政许可、行政处罚、行政强制按全年作出的全部决定统计", "表二")],
  regimes: ["2021", "2019"],
  why: "这类部门通常每年都有许可或处罚决定；表二统计的是全部决定，不只是公开了的。",
  todo: "向业务科室核实许可、处罚、强制的数量，确实没有的不用改。",
  examples: () => ({
    valid: [
      { title: "有数", document: example("示例市示例区市场监督管理局", { ...noApplications, ...noCases }) },
      { title: "不常作决定的部门", document: example("示例市示例区档案局", nothing) },
    ],
    invalid: [
      { title: "市场监管部门全是 0", document: example("示例市示例区市场监督管理局", nothing), quotes: ["0"] },
      { title: "卫生健康部门全是 0", document: example("示例市示例区卫生健康局", nothing), quotes: ["0"] },
    ],
  }),
  *check(report) {
    if (!deciding.test(report.agency?.name ?? "")) return;
    const states = tables.map((id) => allZero(report, id));
    const first = report.tables.get("t2")?.cells.get("t2.licence");
    if (states.includes(undefined) || first === undefined) {
      yield { kind: "notAssessable", reason: reasons.unread };
      return;
    }
    if (!states.every((state) => state === true)) return;
    yield {
      kind: "finding",
      places: [first.place],
      what: `${report.agency!.name}的表二、表三、表四全部是 0，许可、处罚一件也没有`,
    };
  },
});
