import { severityNames, type Severity } from "@nianbao/core";
import type { Paint } from "../text/paint.js";
import { safe, shorten } from "../text/safe.js";
import { padEnd, padStart } from "../text/width.js";
import type { FileReport } from "./report.js";
import type { FileOutput, FindingOutput } from "./schema.js";
import type { FileTally, Tally } from "./tally.js";

/**
 * One file for people: each finding with what, why, todo and place; what could not be assessed and why. A file that
 * failed gives nothing: its line stands on standard error.
 */
export function fileText({ file, findings, dismissed }: FileReport, paint: Paint): string {
  if (file.status === "failed") return "";
  const agency = file.agency === null ? "单位没有认出" : safe(file.agency);
  const year = file.year === null ? "年度没有认出" : `${file.year} 年`;
  const compared = file.last === null ? "" : `，与“${safe(file.last)}”比对`;
  const lines = [`${paint("bold", safe(file.file))}（${agency}，${year}${compared}）`];
  findings.forEach((finding, index) => lines.push(...findingLines(finding, findings[index - 1], paint)));
  for (const { message, reason } of dismissed) {
    lines.push(`  ${paint("dim", "已忽略")}　${safe(message.what)}（理由：${safe(reason)}）`);
  }
  lines.push(...openLines(file.outcomes));
  for (const note of file.notes) lines.push(`  读取时注意：${safe(note)}`);
  const counts = `必须改 ${file.errors}，建议改 ${file.warnings}，提示 ${file.infos}`;
  lines.push(file.errors === 0 ? `  ${paint("good", "没有必须改的问题")}（${counts}）` : `  ${paint("error", counts)}`);
  return `${lines.join("\n")}\n\n`;
}

/** One finding. Why, todo and basis are left out where the finding before has just said the same. */
function findingLines(finding: FindingOutput, before: FindingOutput | undefined, paint: Paint): string[] {
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
export function whereabouts({ places }: Pick<FindingOutput, "places">): string {
  const labels = [...new Set(places.map((place) => place.label))];
  const more = labels.length > 4 ? `等 ${labels.length} 处` : "";
  return labels.slice(0, 4).join("；") + more;
}

/** What could not be judged, by reason: one missing table keeps many checks from being made. */
function openLines(outcomes: Extract<FileOutput, { status: "checked" }>["outcomes"]): string[] {
  const byReason = new Map<string, string[]>();
  for (const { rule, title, state, reasons } of outcomes) {
    if (state !== "uncertain" && state !== "notAssessable") continue;
    for (const reason of reasons) byReason.set(reason, [...(byReason.get(reason) ?? []), `${title}[${rule}]`]);
  }
  if (byReason.size === 0) return [];
  const lines = [...byReason].map(([reason, names]) => `    ${safe(reason)}。受影响的检查：${names.join("；")}`);
  return ["  以下没有判断，不算问题，请自己看一看：", ...lines];
}

/** The end of the output: for several files their tally by unit and by check, then a line that sums up. */
export function summaryText(sums: Tally, paint: Paint): string {
  const tables = sums.files.length > 1 ? [...unitTable(sums.files, paint), ...ruleTable(sums, paint)] : [];
  const clean = sums.files.length - sums.failed - sums.withErrors;
  const parts = [`共 ${sums.files.length} 个文件`];
  if (clean > 0) parts.push(paint("good", `${clean} 个没有必须改的问题`));
  if (sums.withErrors > 0) parts.push(paint("error", `${sums.withErrors} 个有必须改的问题`));
  if (sums.failed > 0) parts.push(paint("error", `${sums.failed} 个没有检查成`));
  return `${[...tables, parts.join("，")].join("\n")}。\n`;
}

function unitTable(files: readonly FileTally[], paint: Paint): string[] {
  const names = files.map(({ agency, file }) => safe(agency ?? file));
  const width = Math.min(48, Math.max(...names.map((name) => name.length * 2)));
  const rows = files.map((file, index) => {
    const name = padEnd(names[index]!, width);
    if (file.failure !== undefined) return `  ${name}  ${paint("error", "没有检查成")}`;
    const tone = (severity: Severity): string => {
      const figure = padStart(String(file[severity]), 8);
      return file[severity] > 0 && severity === "error" ? paint("error", figure) : figure;
    };
    return `  ${name}${tone("error")}${tone("warning")}${tone("info")}  ${safe(file.file)}`;
  });
  const head = `  ${padEnd("", width)}${padStart("必须改", 8)}${padStart("建议改", 8)}${padStart("提示", 8)}  文件`;
  return [paint("bold", "各单位"), head, ...rows, ""];
}

function ruleTable({ rules }: Tally, paint: Paint): string[] {
  if (rules.length === 0) return [];
  const rows = rules.map(
    ({ rule, title, severity, findings, files }) =>
      `  ${paint(severity, padEnd(severityNames[severity], 6))}${padStart(String(findings), 6)}${padStart(String(files), 8)}  ${title}[${rule}]`,
  );
  return [paint("bold", "各项检查"), `  ${padEnd("", 6)}${padStart("处", 6)}${padStart("文件", 8)}`, ...rows, ""];
}
