import { check } from "@nianbao/core";
import { prepareOutput, writeOutput } from "../files/output.js";
import { readRecognised } from "../files/report.js";
import type { ExitCode, Io } from "../io.js";
import { publishHtml } from "../publish/page.js";
import { safe } from "../text/safe.js";

/** `nianbao publish`: a report as an accessible page. What should be settled first is told. @throws Failure */
export async function publishReport(
  file: string,
  { output, force }: { output: string; force?: true },
  io: Io,
): Promise<ExitCode> {
  const target = prepareOutput(output, force === true, io, [".html", ".htm"]);
  const report = await readRecognised(file, io);
  const { comments, revisions } = report.document;
  if (comments.length + revisions.length > 0) {
    io.err("nianbao：文件里还有批注或修订，网页里没有它们；发布前请先在 Word 里处理完。\n");
  }
  const errors = check(report).findings.filter(({ severity }) => severity === "error").length;
  if (errors > 0) io.err(`nianbao：这份年报还有 ${errors} 处必须改的问题，发布前请用 nianbao check 看一看。\n`);
  writeOutput(target, Buffer.from(publishHtml(report)));
  io.err(`网页已写入“${safe(output)}”。\n`);
  return 0;
}
