import { recognise, type Severity, type UnitFigures } from "@nianbao/core";
import { Checker, type CheckerIo } from "../check/checker.js";
import { failedReport } from "../check/failed.js";
import type { Settings } from "../check/settings.js";
import { readFigures } from "../data/figures.js";
import { explain, type Explanation } from "../failure.js";
import { readDocument } from "../files/document.js";
import { hashOf } from "../files/hash.js";
import { readInput } from "../files/input.js";
import { loadFormat } from "../formats/load.js";
import type { CheckFormat } from "../io.js";
import { recordOf, type ReportRecord } from "./record.js";

/** How reports are written out. Plain data, so that it can go to another thread. */
export interface Look {
  readonly format: CheckFormat;
  /** Lighter findings are left out; they are counted all the same. */
  readonly severity?: Severity | undefined;
  readonly colour: boolean;
}

/** A file to be checked, or of which only the agency and year or the figures are wanted. */
export type Task =
  | { readonly kind: "check"; readonly file: string; /** Content that is checked already. */ readonly known?: string }
  | { readonly kind: "identify" | "figures"; readonly file: string };

/** What became of a task. */
export type TaskResult =
  | { readonly kind: "unchanged" }
  | { readonly kind: "checked"; readonly record: ReportRecord; readonly stack?: string }
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
    private readonly look: Look,
    private readonly io: CheckerIo,
  ) {
    this.checker = new Checker(settings, io);
  }

  /** Never throws: errors of the reader would not survive the way to another thread. */
  async run(task: Task): Promise<TaskResult> {
    try {
      if (task.kind === "check") return await this.check(task.file, task.known);
      if (task.kind === "identify") return await this.identify(task.file);
      return { kind: "figures", figures: await readFigures(task.file, this.io) };
    } catch (error) {
      return { kind: "failed", error: explain(error) };
    }
  }

  private async check(file: string, known: string | undefined): Promise<TaskResult> {
    const { format: name, colour, severity } = this.look;
    const format = await loadFormat(name, colour);
    let bytes: Uint8Array;
    try {
      ({ bytes } = await readInput(file, this.io));
    } catch (error) {
      return { kind: "checked", record: recordOf(failedReport(file, explain(error)), "", format, severity) };
    }
    const hash = hashOf(bytes);
    if (hash === known) return { kind: "unchanged" };
    const { report, stack } = await this.checker.check(file, bytes);
    const record = recordOf(report, hash, format, severity);
    return { kind: "checked", record, ...(stack === undefined ? {} : { stack }) };
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
