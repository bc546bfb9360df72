import { notice2021, tableOf } from "@nianbao/core";
import { gridOf } from "./grid-layout.js";

test("table 3: seven columns, a heading where rows share one, every figure once", () => {
  const table = tableOf(notice2021, "t3");
  const { columns, lines } = gridOf(table);
  expect(columns).toEqual(["自然人", "商业企业", "科研机构", "社会公益组织", "法律服务机构", "其他", "总计"]);
  expect(lines.flatMap(({ cells }) => cells.map(({ id }) => id))).toEqual(table.cells.map(({ id }) => id));
  expect(lines.filter(({ cells }) => cells.length === 0).map(({ text }) => text)).toEqual([
    "三、本年度办理结果",
    "（三）不予公开",
    "（四）无法提供",
    "（五）不予处理",
    "（六）其他处理",
  ]);
});

test("tables 2 and 4 become short rows that fit a panel", () => {
  const t4 = gridOf(tableOf(notice2021, "t4"));
  expect(t4.columns).toEqual(["结果维持", "结果纠正", "其他结果", "尚未审结", "总计"]);
  expect(t4.lines.filter(({ cells }) => cells.length > 0).map(({ cells }) => cells.length)).toEqual([5, 5, 5]);
  const t2 = gridOf(tableOf(notice2021, "t2"));
  expect(t2.columns).toEqual(["本年制发件数", "本年废止件数", "现行有效件数"]);
  expect(t2.lines.map(({ text }) => text)).toContain("行政许可（本年处理决定数量）");
});
