import { createHash } from "node:crypto";
import { recognise, type UnitFigures } from "@nianbao/core";
import { Checker, type CheckerIo } from "../check/checker.js";
import { failedReport } from "../check/report.js";
import type { Settings } from "../check/settings.js";
import { readFigures } from "../data/figures.js";
import { explain, type Explanation } from "../failure.js";
import { readDocument } from "../files/document.js";
import { readInput } from "../files/input.js";

/** What a checking thread is started with. */
export interface Setup {
  readonly settings: Settings;
  readonly cwd: string;
  readonly debug: boolean;
}

/** A file to be checked, or of which only the agency and year or the figures are wanted. */
export type Task =
  | { readonly kind: "check"; readonly file: string; /** Content that is checked already. */ readonly known?: string }
  | { readonly kind: "identify" | "figures"; readonly file: string };

/** What became of a task. Reports travel as JSON: main thread and journal take them as they are. */
export type TaskResult =
  | { readonly kind: "unchanged" }
  | {
      readonly kind: "checked";
      /** Of the file's content; absent when it could not be read at all. */
      readonly hash?: string;
      readonly json: string;
      readonly failure?: string;
      readonly stack?: string;
    }
  | {
      readonly kind: "identified";
      readonly hash: string;
      readonly agency?: { readonly name: string; readonly shortNames: readonly string[] };
      readonly year?: number;
    }
  | { readonly kind: "figures"; readonly figures: UnitFigures }
  | { readonly kind: "failed"; readonly error: Explanation };

/** Does tasks one after the other: in a thread of its own, or in the main one. */
export class TaskRunner {
  private readonly checker: Checker;

  constructor(
    settings: Settings,
    private readonly io: CheckerIo,
  ) {
    this.checker = new Checker(settings, io);
  }

  /** Never throws: errors of the reader would not survive the way to another thread. */
  async run(task: Task): Promise<TaskResult> {
    if (task.kind === "check") return this.check(task.file, task.known);
    try {
      if (task.kind === "identify") return await this.identify(task.file);
      return { kind: "figures", figures: await readFigures(task.file, this.io) };
    } catch (error) {
      return { kind: "failed", error: explain(error) };
    }
  }

  private async check(file: string, known: string | undefined): Promise<TaskResult> {
    let bytes: Uint8Array;
    try {
      ({ bytes } = await readInput(file, this.io));
    } catch (error) {
      const explanation = explain(error);
      return { kind: "checked", json: JSON.stringify(failedReport(file, explanation)), failure: explanation.message };
    }
    const hash = hashOf(bytes);
    if (hash === known) return { kind: "unchanged" };
    const { report, stack } = await this.checker.check(file, bytes);
    return {
      kind: "checked",
      hash,
      json: JSON.stringify(report),
      ...(report.file.status === "failed" ? { failure: report.file.error.message } : {}),
      ...(stack === undefined ? {} : { stack }),
    };
  }

  private async identify(file: string): Promise<TaskResult> {
    const input = await readInput(file, this.io);
    const { agency, year } = recognise(await readDocument(input));
    return {
      kind: "identified",
      hash: hashOf(input.bytes),
      ...(agency === undefined ? {} : { agency: { name: agency.name, shortNames: agency.shortNames } }),
      ...(year === undefined ? {} : { year: year.value }),
    };
  }
}

/** Tells contents apart. */
export function hashOf(content: Uint8Array | string): string {
  return createHash("sha256").update(content).digest("base64url");
}
