import type { Severity } from "@nianbao/core";
import type { ExitCode } from "../io.js";
import type { FileReport } from "./report.js";
import type { FileOutput } from "./schema.js";

/** How often a check found something, and in how many files. */
export interface RuleTally {
  readonly rule: string;
  readonly title: string;
  readonly findings: number;
  readonly files: number;
  /** The gravest that was found. */
  readonly severity: Severity;
}

/** A file's line in the summary. */
export type FileTally = Pick<Extract<FileOutput, { status: "checked" }>, "file" | "agency" | "year"> &
  Readonly<Record<Severity, number>> & { readonly failure?: string };

/** What is kept of each file until all are done: its line, and what its checks found. */
export interface ReportLine {
  readonly tally: FileTally;
  readonly rules: readonly Omit<RuleTally, "files">[];
}

/** Sums over files. */
export interface Tally extends Readonly<Record<Severity, number>> {
  readonly files: readonly FileTally[];
  readonly failed: number;
  /** Files with at least one error. */
  readonly withErrors: number;
  /** Most frequent first; equal ones by id. */
  readonly rules: readonly RuleTally[];
}

const gravity: readonly Severity[] = ["error", "warning", "info"];
const graver = (a: Severity, b: Severity): Severity => (gravity.indexOf(a) < gravity.indexOf(b) ? a : b);

/** The line of a report; all its findings count, also those that will not be shown. */
export function lineOf({ file, findings }: FileReport): ReportLine {
  const rules = new Map<string, Omit<RuleTally, "files">>();
  for (const { rule, severity } of findings) {
    const known = rules.get(rule);
    rules.set(rule, {
      rule,
      title: known?.title ?? titleOf(file, rule),
      severity: graver(severity, known?.severity ?? severity),
      findings: (known?.findings ?? 0) + 1,
    });
  }
  return { tally: fileTally(file), rules: [...rules.values()] };
}

/** Adds up the lines of reports. */
export function tally(lines: readonly ReportLine[]): Tally {
  const rules = new Map<string, RuleTally>();
  for (const { rule, title, severity, findings } of lines.flatMap((line) => line.rules)) {
    const known = rules.get(rule) ?? { rule, title, severity, findings: 0, files: 0 };
    rules.set(rule, {
      ...known,
      severity: graver(severity, known.severity),
      findings: known.findings + findings,
      files: known.files + 1,
    });
  }
  const files = lines.map((line) => line.tally);
  const sum = (severity: Severity): number => files.reduce((total, file) => total + file[severity], 0);
  return {
    files,
    failed: files.filter(({ failure }) => failure !== undefined).length,
    withErrors: files.filter(({ error }) => error > 0).length,
    error: sum("error"),
    warning: sum("warning"),
    info: sum("info"),
    rules: [...rules.values()].sort(
      (a, b) => b.files - a.files || b.findings - a.findings || (a.rule < b.rule ? -1 : 1),
    ),
  };
}

/** 2 when any file could not be checked, else 1 when any has an error, else 0. */
export function exitCodeOf({ failed, error }: Pick<Tally, "failed" | "error">): ExitCode {
  return failed > 0 ? 2 : error > 0 ? 1 : 0;
}

function fileTally(file: FileOutput): FileTally {
  if (file.status === "failed") {
    return { file: file.file, agency: null, year: null, error: 0, warning: 0, info: 0, failure: file.error.message };
  }
  const { agency, year, errors, warnings, infos } = file;
  return { file: file.file, agency, year, error: errors, warning: warnings, info: infos };
}

function titleOf(file: FileOutput, rule: string): string {
  return (file.status === "checked" ? file.outcomes.find((each) => each.rule === rule)?.title : undefined) ?? rule;
}
