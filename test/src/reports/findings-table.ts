import { needsHuman } from "./coverage.js";
import { compareFindings, type ReportFindings } from "./findings.js";

/**
 * What was found in the published reports against what reviewers found, for people: each fault with the rule that found it or why no
 * rule can, traps that were sprung, and further findings.
 */
export function findingsTable(folder: string, reports: readonly ReportFindings[] = compareFindings(folder)): string {
  const lines: string[] = [];
  const total = { MUST: [0, 0], SHOULD: [0, 0], MAY: [0, 0] } as Record<string, [number, number]>;
  for (const { file, faults, sprung, others } of reports) {
    lines.push("", file);
    for (const { key, level, category, quote, foundBy } of faults) {
      total[level]![1] += 1;
      if (foundBy.length > 0) total[level]![0] += 1;
      const by =
        foundBy.length > 0
          ? foundBy.map(({ rule, quote: own }) => `${rule} “${short(own, 24)}”`).join("；")
          : `—— ${needsHuman[key] ?? "没有找到，也没有说明原因"}`;
      lines.push(
        `  ${foundBy.length > 0 ? "√" : "×"} ${level.padEnd(6)} ${category.padEnd(20)} “${short(quote, 24)}”  ${by}`,
      );
    }
    for (const { trap, by } of sprung) lines.push(`  ! 误报：“${short(trap, 24)}”被 ${by.key} 当成问题`);
    for (const { finding } of others) {
      lines.push(
        `  + ${finding.severity.padEnd(7)} ${finding.rule} “${short(finding.quote, 24)}”  ${finding.message.what}`,
      );
    }
  }
  const sums = Object.entries(total).map(([level, [found, all]]) => `${level} ${found}/${all}`);
  return `${lines.join("\n").trimStart()}\n\n${sums.join("，")}；误报 ${reports.flatMap(({ sprung }) => sprung).length} 处\n`;
}

function short(text: string, length: number): string {
  const flat = text.replace(/\s+/gu, " ").trim();
  return flat.length <= length ? flat : `${flat.slice(0, length - 1)}…`;
}
