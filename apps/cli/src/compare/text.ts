import {
  describeCell,
  type Comparison,
  type ComparedCell,
  type Continuity,
  type RecognisedReport,
} from "@nianbao/core";
import type { Paint } from "../text/paint.js";
import { safe, shorten } from "../text/safe.js";
import { padEnd, padStart } from "../text/width.js";
import { isShown, shareText } from "./wording.js";

/** Two years side by side, for a terminal. */
export function compareText(comparison: Comparison, report: RecognisedReport, paint: Paint): string {
  const { unrelated, carriedOver, inForce, cells, same, shared } = comparison;
  const lines: string[] = [];
  if (unrelated !== undefined) lines.push(paint("error", `注意：${safe(unrelated)}`), "");
  lines.push(paint("bold", "上年结转与去年的结转下年度"), ...continuityLines(carriedOver, report, paint), "");
  lines.push(paint("bold", "现行有效件数与去年接不接得上"), ...continuityLines(inForce, report, paint), "");
  lines.push(paint("bold", "两年数据"), ...cellLines(cells, report), "");
  lines.push(paint("bold", "与去年相同的文字"), `  ${shareText(shared)}`);
  lines.push(
    ...same.map(({ chapter, text }) => `  第${"〇一二三四五六"[chapter] ?? ""}部分：${shorten(safe(text), 60)}`),
  );
  return `${lines.join("\n")}\n`;
}

function continuityLines(items: readonly Continuity[], report: RecognisedReport, paint: Paint): string[] {
  return items.map(({ cell, follows, expected, stated, equal }) => {
    const verdict =
      equal === undefined ? paint("dim", "没法比") : equal ? paint("good", "一致") : paint("error", "不一致");
    return `  ${verdict}　${describeCell(report.form, cell)}：今年 ${stated ?? "没有数"}，${follows}${follows.includes("+") ? " =" : ""} ${expected ?? "没有数"}`;
  });
}

function cellLines(cells: readonly ComparedCell[], report: RecognisedReport): string[] {
  const shown = cells.filter(isShown);
  const names = shown.map(({ cell }) => describeCell(report.form, cell));
  const width = Math.min(70, Math.max(0, ...names.map((name) => name.length * 2)));
  const head = `  ${padEnd("", width)}${padStart("去年", 12)}${padStart("今年", 12)}${padStart("增减", 12)}${padStart("增幅", 10)}`;
  const rows = shown.map(({ last, current, change, percent }, index) => {
    const figures = [last ?? "—", current ?? "—", change ?? "—"].map((text) => padStart(text, 12)).join("");
    return `  ${padEnd(names[index]!, width)}${figures}${padStart(percent === null ? "—" : `${percent}%`, 10)}`;
  });
  return [head, ...rows];
}
