import { compareReports } from "@nianbao/core";
import { compareText } from "../compare/text.js";
import { prepareOutput, writeOutput } from "../files/output.js";
import { readRecognised } from "../files/report.js";
import type { ExitCode, Io } from "../io.js";
import { painter } from "../text/paint.js";
import { safe } from "../text/safe.js";

export interface CompareOptions {
  readonly format: "text" | "html";
  readonly output?: string;
  readonly force?: true;
}

/**
 * `nianbao compare`: this year's report beside last year's.
 * @returns 1 when a figure does not continue last year's, or the two do not belong together; else 0
 * @throws Failure when a file cannot be read or written
 */
export async function compareFiles(current: string, last: string, options: CompareOptions, io: Io): Promise<ExitCode> {
  const { format, output, force } = options;
  const target =
    output === undefined
      ? undefined
      : prepareOutput(output, force === true, io, format === "html" ? [".html", ".htm"] : [".txt"]);
  const [report, before] = [await readRecognised(current, io), await readRecognised(last, io)];
  const comparison = compareReports(report, before);
  let result: string;
  if (format === "html") {
    const { compareHtml } = await import("../compare/html.js");
    result = compareHtml(comparison, report, before);
  } else result = compareText(comparison, report, painter(io.colour && target === undefined));
  if (target === undefined || output === undefined) io.out(result);
  else {
    writeOutput(target, Buffer.from(result));
    io.err(`结果已写入“${safe(output)}”。\n`);
  }
  const { unrelated, carriedOver, inForce } = comparison;
  return unrelated !== undefined || [...carriedOver, ...inForce].some(({ equal }) => equal === false) ? 1 : 0;
}
