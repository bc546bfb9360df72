import { type CellDifference, currentNotice, describeCell } from "@nianbao/core";
import type { Paint } from "../text/paint.js";
import { safe } from "../text/safe.js";
import type { SumResult } from "./result.js";

/** More than this many names or cells are counted, not listed, on a terminal. */
const listed = 12;

/** What the sum is made of, what is wrong with it, and where the parent's report differs, for people. */
export function sumText({ sum, failures, reconciled }: SumResult, paint: Paint): string {
  const lines = [paint("bold", `${sum.year === null ? "" : `${sum.year} 年，`}加总 ${sum.counted.length} 个单位`)];
  const group = (title: string, items: readonly string[]): void => {
    if (items.length === 0) return;
    lines.push(paint("error", `${title} ${items.length} 个：`));
    lines.push(...items.slice(0, listed).map((item) => `  ${safe(item)}`));
    if (items.length > listed) lines.push(`  等，共 ${items.length} 个`);
  };
  group(
    "没有交来报告的单位",
    sum.missing.map(({ name }) => name),
  );
  group(
    "交了不止一份的单位",
    sum.doubled.map(
      ({ name, sources, same }) => `${name}：${sources.join("，")}（${same ? "数字相同" : "数字不同"}，只加了第一份）`,
    ),
  );
  group(
    "名单里没有的单位（没有加）",
    sum.unknown.map(({ agency, source }) => `${agency ?? "单位没有认出"}：${source}`),
  );
  group("没法加总的报告", [
    ...sum.notAssessable.map(({ name, source, reason }) => `${name}（${source}）：${reason}`),
    ...failures.map(({ source, reason }) => `${source}：${reason}`),
  ]);
  group(
    "有单位没有填数、合计算不出来的格",
    Object.entries(sum.cells).flatMap(([cell, { without }]) =>
      without.length === 0
        ? []
        : [
            `${describeCell(currentNotice, cell)}：${without.slice(0, 3).join("，")}${without.length > 3 ? `等 ${without.length} 份` : ""}`,
          ],
    ),
  );
  if (reconciled !== undefined) lines.push(...differenceLines(reconciled.differences, reconciled.total.source, paint));
  return `${lines.join("\n")}\n`;
}

function differenceLines(differences: readonly CellDifference[], source: string, paint: Paint): string[] {
  if (differences.length === 0) return [paint("good", `与“${safe(source)}”逐格核对，完全一致`)];
  const lines = [paint("error", `与“${safe(source)}”逐格核对，有 ${differences.length} 格不同：`)];
  for (const { cell, stated, summed, difference, parts, culprits } of differences) {
    const gap = difference === null || difference === "0" ? "" : `，相差 ${difference}`;
    lines.push(`  ${describeCell(currentNotice, cell)}：汇总报告 ${stated ?? "没有数"}，各单位之和 ${summed}${gap}`);
    const shown = parts.slice(0, 6).map(({ unit, value }) => `${safe(unit)} ${value}`);
    const more = parts.length > 6 ? `等 ${parts.length} 个单位` : "";
    lines.push(`    ${paint("dim", "组成")}　${shown.length === 0 ? "各单位都是 0" : shown.join("，") + more}`);
    for (const { words } of culprits) lines.push(`    ${paint("dim", "原因")}　${safe(words)}`);
    if (culprits.length === 0) lines.push(`    ${paint("dim", "原因")}　看不出来，请逐个单位核对`);
  }
  return lines;
}
