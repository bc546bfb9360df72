import { severityNames, type Finding, type Outcome, type Rule } from "@nianbao/core";
import type { Paint } from "../text/paint.js";
import { safe, shorten } from "../text/safe.js";
import { totals, type CheckedFile } from "./checked.js";

/**
 * The report of `check` for people: by file, each finding with what, why, todo and place; what could not be assessed and
 * why; a line that sums up. Files that failed are only counted: their line stands on standard error.
 */
export function checkText(files: readonly CheckedFile[], rules: readonly Rule[], paint: Paint): string {
  const titles = new Map(rules.map((rule) => [rule.id, rule.title] as const));
  const parts = files.map((file) => (file.status === "failed" ? "" : fileText(file, titles, paint)));
  return `${parts.join("")}${summary(files, paint)}\n`;
}

function fileText(
  file: Extract<CheckedFile, { status: "checked" }>,
  titles: ReadonlyMap<string, string>,
  paint: Paint,
): string {
  const { recognised, result, counts } = file;
  const agency = recognised.agency === undefined ? "单位没有认出" : safe(recognised.agency.name);
  const year = recognised.year === undefined ? "年度没有认出" : `${recognised.year.value} 年`;
  const compared = file.last === undefined ? "" : `，与“${safe(file.last)}”比对`;
  const lines = [`${paint("bold", safe(file.file))}（${agency}，${year}${compared}）`];
  result.findings.forEach((finding, index) => {
    lines.push(...findingLines(finding, result.findings[index - 1], paint));
  });
  for (const { finding, reason } of result.dismissed) {
    lines.push(`  ${paint("dim", "已忽略")}　${safe(finding.message.what)}（理由：${safe(reason)}）`);
  }
  lines.push(...openLines(result.outcomes, titles));
  for (const note of recognised.document.notes) lines.push(`  读取时注意：${safe(note)}`);
  const tally = `必须改 ${counts.error}，建议改 ${counts.warning}，提示 ${counts.info}`;
  lines.push(counts.error === 0 ? `  ${paint("good", "没有必须改的问题")}（${tally}）` : `  ${paint("error", tally)}`);
  return `${lines.join("\n")}\n\n`;
}

/** One finding. Why, todo and basis are left out where the finding before has just said the same. */
function findingLines(finding: Finding, before: Finding | undefined, paint: Paint): string[] {
  const { what, why, todo } = finding.message;
  const lines = [`  ${paint(finding.severity, severityNames[finding.severity])}　${safe(what)}`];
  const detail = (name: string, text: string): void => {
    if (text !== "") lines.push(`    ${paint("dim", name)}　${safe(text)}`);
  };
  const quote = safe(finding.quote);
  detail("在哪里", whereabouts(finding));
  detail("原　文", what.includes(`“${quote}”`) ? "" : shorten(quote, 80));
  if (before?.rule === finding.rule && before.message.why === why && before.message.todo === todo) return lines;
  detail("为什么", why);
  detail("怎么改", todo);
  const basis = finding.basis.map(({ source, article }) => source + (article ?? "")).join("；");
  detail("依　据", `${basis}　[${finding.rule}]`);
  return lines;
}

/** The fault and the other side of it; a sum over a whole column has more places than anybody reads. */
function whereabouts({ places }: Finding): string {
  const labels = [...new Set(places.map((place) => place.label))];
  const more = labels.length > 4 ? `等 ${labels.length} 处` : "";
  return labels.slice(0, 4).join("；") + more;
}

/** What could not be judged, by reason: one missing table keeps many checks from being made. */
function openLines(outcomes: readonly Outcome[], titles: ReadonlyMap<string, string>): string[] {
  const byReason = new Map<string, string[]>();
  for (const { rule, state, reasons } of outcomes) {
    if (state !== "uncertain" && state !== "notAssessable") continue;
    for (const reason of reasons) {
      byReason.set(reason, [...(byReason.get(reason) ?? []), `${titles.get(rule) ?? ""}[${rule}]`]);
    }
  }
  if (byReason.size === 0) return [];
  const lines = [...byReason].map(([reason, names]) => `    ${safe(reason)}。受影响的检查：${names.join("；")}`);
  return ["  以下没有判断，不算问题，请自己看一看：", ...lines];
}

function summary(files: readonly CheckedFile[], paint: Paint): string {
  const sums = totals(files);
  const withErrors = files.filter((file) => file.status === "checked" && file.counts.error > 0).length;
  const clean = files.length - sums.failed - withErrors;
  const parts = [`共 ${files.length} 个文件`];
  if (clean > 0) parts.push(paint("good", `${clean} 个没有必须改的问题`));
  if (withErrors > 0) parts.push(paint("error", `${withErrors} 个有必须改的问题`));
  if (sums.failed > 0) parts.push(paint("error", `${sums.failed} 个没有检查成`));
  return parts.join("，") + "。";
}
