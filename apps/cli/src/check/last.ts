import { isSameAgency, recognise, unrelated, type RecognisedReport } from "@nianbao/core";
import { explain, Failure } from "../failure.js";
import { readDocument } from "../files/document.js";
import { readInput } from "../files/input.js";
import type { Io } from "../io.js";
import { safe } from "../text/safe.js";

/** Whose report a file of the year before is. */
export interface LastEntry {
  readonly file: string;
  readonly agency: string;
  readonly shortNames: readonly string[];
  readonly year: number;
  /** Of the file's content. */
  readonly hash: string;
}

/** Where reports of the year before come from: one file, or those of a folder. */
export type LastSource =
  | { readonly kind: "file"; readonly path: string; readonly hash?: string }
  | { readonly kind: "folder"; readonly path: string; readonly entries: readonly LastEntry[] };

/** What was found of the year before for one report: the report, or why there is none. */
export interface FoundLast {
  readonly file?: string;
  readonly report?: RecognisedReport;
  readonly reason?: string;
}

/** Looks up the report of the year before by the agency and year of a report. A folder's are read one at a time, when asked for. */
export class LastReports {
  private single: RecognisedReport | undefined;

  constructor(
    private readonly source: LastSource,
    private readonly io: Pick<Io, "cwd" | "stdin">,
  ) {}

  /** @throws Failure when the one file cannot be read */
  async of(report: RecognisedReport): Promise<FoundLast> {
    if (this.source.kind === "folder") return this.inFolder(report, this.source);
    const { path } = this.source;
    this.single ??= await readLast(path, this.io);
    return { report: this.single, ...(unrelated(report, this.single) === undefined ? { file: path } : {}) };
  }

  private async inFolder(
    report: RecognisedReport,
    { path, entries }: Extract<LastSource, { kind: "folder" }>,
  ): Promise<FoundLast> {
    const { agency, year } = report;
    const where = `“${safe(path)}”`;
    if (agency === undefined || year === undefined) {
      return { reason: `没有认出单位或年度，没法在${where}里找上一年度报告` };
    }
    const expected = year.value - 1;
    const candidates = entries.filter((entry) => entry.year === expected);
    const exact = candidates.filter((entry) => entry.agency === agency.name);
    const found =
      exact.length > 0 ? exact : candidates.filter((entry) => isSameAgency(report, { agency: named(entry) }));
    const name = `${safe(agency.name)} ${expected} 年的报告`;
    if (found.length > 1) return { reason: `${where}里有 ${found.length} 份${name}，不知道用哪一份` };
    const [entry] = found;
    if (entry === undefined) return { reason: `${where}里没有找到${name}` };
    return { file: entry.file, report: await readLast(entry.file, this.io) };
  }
}

/** Reads the report of the year before. @throws Failure that names it */
export async function readLast(path: string, io: Pick<Io, "cwd" | "stdin">): Promise<RecognisedReport> {
  try {
    return recognise(await readDocument(await readInput(path, io)));
  } catch (error) {
    const { code, message } = explain(error);
    throw new Failure(`没有读出上一年度报告“${safe(path)}”：${message}`, code, { cause: error });
  }
}

function named({ agency, shortNames }: LastEntry): { readonly name: string; readonly shortNames: readonly string[] } {
  return { name: agency, shortNames };
}
