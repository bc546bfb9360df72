import type { ExitCode, Io } from "../io.js";
import { painter } from "../text/paint.js";
import { safe } from "../text/safe.js";
import { Checker } from "./checker.js";
import type { Settings } from "./settings.js";
import { exitCodeOf, lineOf, tally } from "./tally.js";
import { fileText, summaryText } from "./text.js";

/**
 * The everyday case: one file, for people. Nothing is loaded that it does not need.
 * @param bytes of the file, when they are read already
 */
export async function checkOne(
  file: string,
  office: Pick<Settings, "config" | "dismissals">,
  io: Io,
  bytes?: Uint8Array,
): Promise<ExitCode> {
  const { report, stack } = await new Checker(office, io).check(file, bytes);
  if (report.file.status === "failed") {
    io.err(`nianbao：没有检查“${safe(file)}”：${report.file.error.message}\n`);
    if (stack !== undefined) io.err(stack);
  }
  const paint = painter(io.colour);
  const sums = tally([lineOf(report)]);
  io.out(fileText(report, paint) + summaryText(sums, paint));
  return exitCodeOf(sums);
}
