import type { CheckOutput } from "../check/schema.js";
import { exitCodeOf, type Tally } from "../check/tally.js";
import { version } from "../version.js";
import type { ResultFormat } from "./format.js";

const parts = ["files", "findings", "dismissed"] as const;

/** `check --format json`, see {@link CheckOutput}. */
export const jsonFormat: ResultFormat = {
  pieces: ({ file, findings, dismissed }) => [items([file]), items(findings), items(dismissed)],
  write: async (part, sums, sink) => {
    await sink(`{\n  "format": 1,\n  "version": ${JSON.stringify(version)},\n`);
    for (const [index, name] of parts.entries()) {
      let before = `  "${name}": [\n    `;
      for (const piece of part(index)) {
        await sink(before);
        await sink(piece);
        before = ",\n    ";
      }
      await sink(before.startsWith(",") ? "\n  ],\n" : `  "${name}": [],\n`);
    }
    await sink(`  "summary": ${indented(summaryOf(sums), "  ")}\n}\n`);
  },
};

function summaryOf(sums: Tally): CheckOutput["summary"] {
  return {
    files: sums.files.length,
    failed: sums.failed,
    errors: sums.error,
    warnings: sums.warning,
    infos: sums.info,
    exitCode: exitCodeOf(sums),
    rules: sums.rules.map(({ rule, title, severity, findings, files }) => ({ rule, title, severity, findings, files })),
  };
}

function items(values: readonly unknown[]): string {
  return values.map((value) => indented(value, "    ")).join(",\n    ");
}

function indented(value: unknown, indent: string): string {
  return JSON.stringify(value, null, 2).replaceAll("\n", `\n${indent}`);
}
