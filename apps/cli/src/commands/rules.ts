import { byFamily, configuredRules, rules, severityNames } from "@nianbao/core";
import type { ExitCode, Format, Io } from "../io.js";
import { painter } from "../text/paint.js";
import { padEnd } from "../text/width.js";

/** `nianbao rules`: every check with its id, severity, title and what it rests on. */
export function listRules(format: Format, io: Io): ExitCode {
  const all = [...rules, ...configuredRules];
  if (format === "json") {
    const data = all.map(({ id, title, severity, basis, regimes }) => ({ id, title, severity, basis, regimes }));
    io.out(`${JSON.stringify(data, null, 2)}\n`);
    return 0;
  }
  const paint = painter(io.colour);
  const width = Math.max(...all.map(({ id }) => id.length));
  const lines: string[] = [];
  for (const [family, list] of byFamily(all)) {
    lines.push(paint("bold", family));
    for (const { id, title, severity, basis } of list) {
      lines.push(`  ${padEnd(id, width)}  ${paint(severity, padEnd(severityNames[severity], 6))}  ${title}`);
      lines.push(`  ${padEnd("", width)}  ${paint("dim", [...new Set(basis.map(({ source }) => source))].join("；"))}`);
    }
    lines.push("");
  }
  io.out(`${lines.join("\n")}共 ${all.length} 项。某一项的说明和例子：nianbao explain 编号\n`);
  return 0;
}
