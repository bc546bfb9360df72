import { severityNames } from "@nianbao/core";
import type { FileReport } from "../check/report.js";
import type { DismissedOutput, FindingOutput } from "../check/schema.js";
import type { FileTally, Tally } from "../check/tally.js";
import { whereabouts } from "../check/text.js";
import { escapeHtml as text, pageHead } from "../text/html.js";
import { checkStyle } from "./html-style.js";
import { hashOf } from "../files/hash.js";
import type { ResultFormat } from "./format.js";

/** `check --format html`: one page to read and print: sums, units, checks, then every unit's findings. */
export const htmlFormat: ResultFormat = {
  pieces: (report) => [section(report)],
  write: async (part, sums, sink) => {
    await sink(`${pageHead("年报检查结果", checkStyle)}<body>\n<main>\n<h1>年报检查结果</h1>\n${sumsOf(sums)}`);
    await sink(`${unitTable(sums.files)}${ruleTable(sums)}<h2>逐份结果</h2>\n`);
    for (const piece of part(0)) await sink(piece);
    await sink("</main>\n</body>\n</html>\n");
  },
};

/** Name of a file's section: the same wherever the file stands among others. */
function idOf(file: string): string {
  return `f${hashOf(file).slice(0, 16)}`;
}

function sumsOf({ files, failed, withErrors, error, warning, info }: Tally): string {
  const clean = files.length - failed - withErrors;
  const facts = [
    `共 ${files.length} 个文件`,
    `${clean} 个没有必须改的问题`,
    `${withErrors} 个有必须改的问题`,
    ...(failed > 0 ? [`${failed} 个没有检查成`] : []),
  ];
  return `<p>${facts.join("，")}。必须改 ${error} 处，建议改 ${warning} 处，提示 ${info} 处。</p>\n`;
}

function unitTable(files: readonly FileTally[]): string {
  const rows = files.map((file) => {
    const name = `<th scope="row"><a href="#${idOf(file.file)}">${text(file.agency ?? file.file)}</a></th>`;
    const rest =
      file.failure === undefined
        ? [file.error, file.warning, file.info].map((count) => `<td>${count}</td>`).join("")
        : `<td colspan="3">没有检查成</td>`;
    return `<tr>${name}${rest}<td class="file">${text(file.file)}</td></tr>\n`;
  });
  return table("各单位", ["单位", "必须改", "建议改", "提示", "文件"], rows);
}

function ruleTable({ rules }: Tally): string {
  if (rules.length === 0) return "";
  const rows = rules.map(
    ({ rule, title, severity, findings, files }) =>
      `<tr><th scope="row">${text(title)}（${text(rule)}）</th><td class="${severity}">${severityNames[severity]}</td><td>${findings}</td><td>${files}</td></tr>\n`,
  );
  return table("各项检查", ["检查", "轻重", "处", "文件"], rows);
}

function table(caption: string, headings: readonly string[], rows: readonly string[]): string {
  const head = headings.map((heading) => `<th scope="col">${heading}</th>`).join("");
  return `<table>\n<caption>${caption}</caption>\n<thead><tr>${head}</tr></thead>\n<tbody>\n${rows.join("")}</tbody>\n</table>\n`;
}

function section({ file, findings, dismissed }: FileReport): string {
  if (file.status === "failed") {
    return `<section id="${idOf(file.file)}">\n<h3>${text(file.file)}</h3>\n<p class="error">没有检查成：${text(file.error.message)}</p>\n</section>\n`;
  }
  const year = file.year === null ? "年度没有认出" : `${file.year} 年`;
  const compared = file.last === null ? "" : `，与“${text(file.last)}”比对`;
  const open = file.outcomes.filter(({ state }) => state === "uncertain" || state === "notAssessable");
  return (
    `<section id="${idOf(file.file)}">\n<h3>${text(file.agency ?? "单位没有认出")}</h3>\n<p class="file">${text(file.file)}，${year}${compared}</p>\n` +
    (findings.length === 0 ? "<p>没有发现问题。</p>\n" : `<ol>\n${findings.map(item).join("")}</ol>\n`) +
    (dismissed.length === 0
      ? ""
      : `<h4>已忽略</h4>\n<ul>\n${dismissed.map((each) => `<li>${text(each.message.what)}（理由：${text(reasonOf(each))}）</li>\n`).join("")}</ul>\n`) +
    (open.length === 0
      ? ""
      : `<details>\n<summary>没有判断的检查 ${open.length} 项，不算问题，请自己看一看</summary>\n<ul>\n${open.map(({ title, rule, reasons }) => `<li>${text(title)}（${text(rule)}）：${text(reasons.join("；"))}</li>\n`).join("")}</ul>\n</details>\n`) +
    "</section>\n"
  );
}

function reasonOf({ reason }: DismissedOutput): string {
  return reason;
}

function item(finding: FindingOutput): string {
  const { what, why, todo } = finding.message;
  const where = whereabouts(finding);
  const basis = finding.basis.map(({ source, article }) => source + (article ?? "")).join("；");
  const details = [
    ["在哪里", where],
    ["原文", what.includes(`“${finding.quote}”`) ? "" : finding.quote],
    ["为什么", why],
    ["怎么改", todo],
    ["依据", `${basis}（${finding.rule}）`],
  ].filter(([, words]) => words !== "");
  return (
    `<li><p><strong class="${finding.severity}">${severityNames[finding.severity]}</strong> ${text(what)}</p>\n<dl>` +
    details.map(([name, words]) => `<dt>${name!}</dt><dd>${text(words!)}</dd>`).join("") +
    "</dl></li>\n"
  );
}
