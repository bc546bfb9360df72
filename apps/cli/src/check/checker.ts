import { check, configuredRules, recognise, rules } from "@nianbao/core";
import { explain, stackOf } from "../failure.js";
import { readDocument } from "../files/document.js";
import { readInput } from "../files/input.js";
import type { Io } from "../io.js";
import { failedReport } from "./failed.js";
import { LastReports } from "./last.js";
import { checkedReport, type FileReport } from "./report.js";
import type { Settings } from "./settings.js";

/** Every check there is, with those that an office asks for. */
export const allRules = [...rules, ...configuredRules];

/** What a checker needs of the world. */
export type CheckerIo = Pick<Io, "cwd" | "stdin" | "debug">;

/** A file's report, and for NIANBAO_DEBUG the stack of what went wrong. */
export interface Checked {
  readonly report: FileReport;
  readonly stack?: string;
}

/** Checks files one after the other with the same settings. */
export class Checker {
  private readonly last: LastReports | undefined;

  constructor(
    private readonly settings: Settings,
    private readonly io: CheckerIo,
  ) {
    this.last = settings.last === undefined ? undefined : new LastReports(settings.last, io);
  }

  /**
   * Checks one file. Never throws: a file that cannot be read is a report of that.
   * @param bytes of the file, when they are read already
   */
  async check(file: string, bytes?: Uint8Array): Promise<Checked> {
    try {
      const input = bytes === undefined ? await readInput(file, this.io) : { bytes, name: nameOf(file) };
      const recognised = recognise(await readDocument(input));
      const found = await this.last?.of(recognised);
      const result = check(recognised, {
        config: this.settings.config,
        dismissed: this.settings.dismissals.filter((each) => each.file === undefined || each.file === input.name),
        ...(found?.report === undefined ? {} : { last: found.report }),
        ...(found?.reason === undefined ? {} : { noLast: found.reason }),
      });
      return { report: checkedReport(file, recognised, found?.file, result, allRules) };
    } catch (error) {
      return { report: failedReport(file, explain(error)), ...(this.io.debug ? { stack: stackOf(error) } : {}) };
    }
  }
}

function nameOf(file: string): string {
  return file.slice(Math.max(file.lastIndexOf("/"), file.lastIndexOf("\\")) + 1);
}
