import type { FileReport } from "../check/report.js";
import { exitCodeOf, type Tally } from "../check/tally.js";
import type { CheckOutput } from "../check/schema.js";
import { version } from "../version.js";
import type { Sink } from "./sink.js";

/** `check --format json`, see {@link CheckOutput}: report by report, so that any number of files takes no more memory than one. */
export async function writeJson(reports: Iterable<FileReport>, sums: Tally, sink: Sink): Promise<void> {
  const summary: CheckOutput["summary"] = {
    files: sums.files.length,
    failed: sums.failed,
    errors: sums.error,
    warnings: sums.warning,
    infos: sums.info,
    exitCode: exitCodeOf(sums),
    rules: sums.rules.map(({ rule, title, severity, findings, files }) => ({ rule, title, severity, findings, files })),
  };
  await sink(`{\n  "format": 1,\n  "version": ${JSON.stringify(version)},\n`);
  await list("files", reports, ({ file }) => [file], sink);
  await list("findings", reports, ({ findings }) => findings, sink);
  await list("dismissed", reports, ({ dismissed }) => dismissed, sink);
  await sink(`  "summary": ${indented(summary, "  ")}\n}\n`);
}

async function list(
  name: string,
  reports: Iterable<FileReport>,
  items: (report: FileReport) => readonly unknown[],
  sink: Sink,
): Promise<void> {
  let before = "[";
  await sink(`  "${name}": `);
  for (const report of reports) {
    const texts = items(report).map((item) => indented(item, "    "));
    if (texts.length === 0) continue;
    await sink(`${before}\n    ${texts.join(",\n    ")}`);
    before = ",";
  }
  await sink(before === "[" ? "[],\n" : "\n  ],\n");
}

function indented(value: unknown, indent: string): string {
  return JSON.stringify(value, null, 2).replaceAll("\n", `\n${indent}`);
}
