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

/** Adds up reports one after the other; only a line is kept of each. */
export function tally(reports: Iterable<FileReport>): Tally {
  const files: FileTally[] = [];
  const rules = new Map<string, { title: string; findings: number; files: number; severity: Severity }>();
  for (const { file, findings } of reports) {
    files.push(fileTally(file));
    const seen = new Set<string>();
    for (const { rule, severity } of findings) {
      const known = rules.get(rule) ?? { title: titleOf(file, rule), findings: 0, files: 0, severity };
      known.findings += 1;
      if (!seen.has(rule)) known.files += 1;
      if (gravity.indexOf(severity) < gravity.indexOf(known.severity)) known.severity = severity;
      seen.add(rule);
      rules.set(rule, known);
    }
  }
  const sum = (severity: Severity): number => files.reduce((total, file) => total + file[severity], 0);
  return {
    files,
    failed: files.filter(({ failure }) => failure !== undefined).length,
    withErrors: files.filter(({ error }) => error > 0).length,
    error: sum("error"),
    warning: sum("warning"),
    info: sum("info"),
    rules: [...rules]
      .map(([rule, counts]) => ({ rule, ...counts }))
      .sort((a, b) => b.files - a.files || b.findings - a.findings || (a.rule < b.rule ? -1 : 1)),
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
