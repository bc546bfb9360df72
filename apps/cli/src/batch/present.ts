import type { Severity } from "@nianbao/core";
import { allRules } from "../check/checker.js";
import type { FileReport } from "../check/report.js";
import { tally, type Tally } from "../check/tally.js";
import { fileText, summaryText } from "../check/text.js";
import { openOutput, type Target } from "../files/output.js";
import type { Sink } from "../formats/sink.js";
import type { CheckFormat, Io } from "../io.js";
import { painter } from "../text/paint.js";

/** How results are shown. */
export interface Presentation {
  readonly format: CheckFormat;
  /** Lighter findings are left out; they are counted all the same. */
  readonly severity?: Severity | undefined;
  readonly target?: Target | undefined;
}

const gravity: readonly Severity[] = ["error", "warning", "info"];

/** Reports as often as they are asked for, without the findings that are not wanted. */
export function shown(reports: Iterable<FileReport>, severity: Severity | undefined): Iterable<FileReport> {
  if (severity === undefined || severity === "info") return reports;
  const wanted = gravity.slice(0, gravity.indexOf(severity) + 1);
  return {
    *[Symbol.iterator]() {
      for (const report of reports) {
        yield { ...report, findings: report.findings.filter((finding) => wanted.includes(finding.severity)) };
      }
    },
  };
}

/**
 * Writes the results in their format, to the file or to standard output.
 * @param printed the text of each file is on standard output already
 * @returns the sums over all reports
 */
export async function present(
  reports: Iterable<FileReport>,
  { format, severity, target }: Presentation,
  io: Io,
  printed = false,
): Promise<Tally> {
  const sums = tally(reports);
  const wanted = shown(reports, severity);
  if (target === undefined) {
    await write(format, wanted, sums, standardOutput(io), io.colour, printed);
    return sums;
  }
  const output = openOutput(target);
  try {
    if (format === "xlsx") {
      const { writeXlsx } = await import("../formats/xlsx.js");
      output.write(await writeXlsx(wanted, sums));
    } else {
      await write(format, wanted, sums, async (text) => output.write(text), false, false);
    }
    output.finish();
  } catch (error) {
    output.abandon();
    throw error;
  }
  return sums;
}

/** Standard output, waited for. */
export function standardOutput(io: Io): Sink {
  return async (text) => {
    io.out(text);
    await io.flush?.();
  };
}

async function write(
  format: CheckFormat,
  reports: Iterable<FileReport>,
  sums: Tally,
  sink: Sink,
  colour: boolean,
  printed: boolean,
): Promise<void> {
  if (format === "json") {
    const { writeJson } = await import("../formats/json.js");
    await writeJson(reports, sums, sink);
  } else if (format === "sarif") {
    const { writeSarif } = await import("../formats/sarif.js");
    await writeSarif(reports, sums, allRules, sink);
  } else if (format === "html") {
    const { writeHtml } = await import("../formats/html.js");
    await writeHtml(reports, sums, sink);
  } else {
    const paint = painter(colour);
    if (!printed) for (const report of reports) await sink(fileText(report, paint));
    await sink(summaryText(sums, paint));
  }
}
