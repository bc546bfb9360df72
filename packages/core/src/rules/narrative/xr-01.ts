/**
 * Regulations art. 50: the report tells what applications were received and handled. Text that says none came and a
 * table that counts some, or the reverse, cannot both be true.
 */
import { defineRule } from "../../check/rule.js";
import type { Comparison } from "./linked.js";
import { comparisons, tableValue } from "./linked.js";
import { sameFigures } from "./basis.js";
import { contradiction, missingTable } from "./contradiction.js";
import { exampleApplications, exampleChapter, noApplications } from "./examples.js";

export const noneAgainstSome = defineRule({
  id: "XR-01",
  title: "“未收到申请”与表三是否矛盾",
  severity: "error",
  basis: sameFigures,
  regimes: ["2021", "2019"],
  why: "正文说没有收到申请，表三却有数（或者反过来），两处必有一处是错的。",
  todo: "核对申请台账，改正文或者改表三。",
  examples: () => ({
    valid: [
      {
        title: "没有申请，表三都是 0",
        document: exampleApplications("本年度我局未收到政府信息公开申请。", noApplications),
      },
      {
        title: "说的是某一种申请，不是全部",
        document: exampleApplications("没有收到超过合理范围、需要收取信息处理费的政府信息公开申请。"),
      },
      { title: "说的是上一年", document: exampleApplications("上年度（2024年）未收到政府信息公开申请。") },
    ],
    invalid: [
      {
        title: "说没有收到，表三有 376 件",
        document: exampleApplications("全年未收到公民、法人和其他组织提出的政府信息公开申请。"),
        quotes: ["全年未收到公民、法人和其他组织提出的政府信息公开申请"],
      },
      {
        title: "写收到 0 件",
        document: exampleApplications("2025年共收到依申请公开0件。"),
        quotes: ["2025年共收到依申请公开0件"],
      },
      {
        title: "换几种说法",
        document: exampleApplications("没有人向我局提出政府信息公开申请。依申请公开数量为零。"),
        quotes: ["没有人向我局提出政府信息公开申请", "依申请公开数量为零"],
      },
      {
        title: "写收到 3 件，表三都是 0",
        document: exampleApplications("本机关共受理政府信息公开申请3件。", noApplications),
        quotes: ["本机关共受理政府信息公开申请3件"],
      },
      {
        title: "第三部分表前的一句也算",
        document: exampleChapter(3, ["本年度无政府信息公开申请。"]),
        quotes: ["本年度无政府信息公开申请"],
      },
    ],
  }),
  *check(report) {
    yield* missingTable(report, "t3");
    for (const comparison of comparisons(report).values()) {
      if (isNoneAgainstSome(report, comparison)) {
        const { fact } = comparison;
        const severity = fact.scope === "own" && fact.confidence === "certain" ? "error" : "warning";
        yield contradiction(report, comparison, severity);
      }
    }
  },
});

const totals = /^t3\.(?:new|received|total)\./u;

/** One side says that nothing came, the other that something did. */
export function isNoneAgainstSome(
  report: Parameters<typeof tableValue>[0],
  { fact, values, result }: Comparison,
): boolean {
  if (result === "same" || fact.topic !== "applications" || fact.dimension !== undefined || fact.scope === "area")
    return false;
  if (!fact.links.every((link) => totals.test(link)) || fact.approximation !== undefined) return false;
  if (fact.value.eq(0)) return values.some(({ value }) => value.gt(0));
  return ["t3.new.total", "t3.received.total", "t3.total.total"].every(
    (name) => tableValue(report, name)?.value.eq(0) === true,
  );
}
