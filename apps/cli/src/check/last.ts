import { readdirSync, statSync } from "node:fs";
import { join, resolve } from "node:path";
import { isSameAgency, recognise, unrelated, type RecognisedReport } from "@nianbao/core";
import { explain, Failure } from "../failure.js";
import { readDocument } from "../files/document.js";
import { readInput } from "../files/input.js";
import type { Io } from "../io.js";
import { safe } from "../text/safe.js";

/** What was found of the year before for one report: the report, or why there is none. */
export interface FoundLast {
  readonly file?: string;
  readonly report?: RecognisedReport;
  readonly reason?: string;
}

/** Reports of the year before, by the agency and year of a report. */
export interface LastReports {
  of(report: RecognisedReport): Promise<FoundLast>;
  /** Files that were looked at and could not be read. */
  unread(): readonly { readonly file: string; readonly error: unknown }[];
}

/** Files that may be reports; what Office keeps open beside them (`~$…`) and hidden files are none. */
const reportFile = /^(?![.~]).*\.(?:docx|docm|html?|txt|xml)$/iu;

/**
 * The report of the year before, or a folder in which it is looked for by agency and year.
 * @throws Failure when there is no such file or folder, or the one file cannot be read
 */
export async function openLastReports(path: string, io: Io): Promise<LastReports> {
  const full = resolve(io.cwd, path);
  if (statSync(full, { throwIfNoEntry: false })?.isDirectory() === true) return new LastFolder(path, full, io);
  try {
    const report = recognise(await readDocument(await readInput(path, io)));
    return {
      of: (other) => Promise.resolve({ report, ...(unrelated(other, report) === undefined ? { file: path } : {}) }),
      unread: () => [],
    };
  } catch (error) {
    const { code, message } = explain(error);
    throw new Failure(`没有读出上一年度报告“${safe(path)}”：${message}`, code, { cause: error });
  }
}

/** A folder of reports, read when the first report asks. */
class LastFolder implements LastReports {
  private reports: Promise<readonly { readonly file: string; readonly report: RecognisedReport }[]> | undefined;
  private readonly failures: { file: string; error: unknown }[] = [];

  constructor(
    private readonly path: string,
    private readonly full: string,
    private readonly io: Io,
  ) {}

  async of(report: RecognisedReport): Promise<FoundLast> {
    const { agency, year } = report;
    const where = `“${safe(this.path)}”`;
    if (agency === undefined || year === undefined)
      return { reason: `没有认出单位或年度，没法在${where}里找上一年度报告` };
    this.reports ??= this.readAll();
    const expected = year.value - 1;
    const found = (await this.reports).filter(
      ({ report: other }) => other.year?.value === expected && isSameAgency(report, other),
    );
    const name = `${safe(agency.name)} ${expected} 年的报告`;
    if (found.length > 1) return { reason: `${where}里有 ${found.length} 份${name}，不知道用哪一份` };
    return found[0] ?? { reason: `${where}里没有找到${name}` };
  }

  unread(): readonly { readonly file: string; readonly error: unknown }[] {
    return this.failures;
  }

  private async readAll(): Promise<readonly { readonly file: string; readonly report: RecognisedReport }[]> {
    const reports: { file: string; report: RecognisedReport }[] = [];
    for (const name of readdirSync(this.full)
      .filter((each) => reportFile.test(each))
      .sort()) {
      const file = join(this.path, name);
      try {
        reports.push({ file, report: recognise(await readDocument(await readInput(file, this.io))) });
      } catch (error) {
        this.failures.push({ file, error });
      }
    }
    return reports;
  }
}
