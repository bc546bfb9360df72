import { currentNotice, fillEdits, recognise, rollEdits, rollReport, rollRewrites } from "@nianbao/core";
import { openDocx, renderReport, type DocxFile } from "@nianbao/docx";
import { explain, Failure } from "../failure.js";
import { readInput } from "../files/input.js";
import { writeOutput, type Target } from "../files/output.js";
import type { ExitCode, Io } from "../io.js";
import { safe } from "../text/safe.js";

/**
 * This year's report from last year's: its copy with the years changed, 上年结转 carried over and the other figures taken
 * out; what is to be written anew is listed. Where the form has changed, a new report with what can be taken over.
 * @throws Failure when it cannot be read, rolled or written
 */
export async function rollFrom(path: string, year: number | undefined, target: Target, io: Io): Promise<ExitCode> {
  const file = await open(path, io);
  const report = recognise(file.document);
  const roll = rollReport(report, year);
  if (roll.state === "refused") throw new Failure(roll.message, "badData");
  if (roll.state === "formChanged") {
    const { agency, to, content } = roll;
    const blank = openDocx(renderReport(currentNotice, { agency, year: to }));
    const { edits, problems } = fillEdits(recognise(blank.document), content);
    const filled = blank.apply(edits);
    readBack(filled.file.toBytes(), to, filled.refused.length + problems.length);
    writeOutput(target, filled.file.toBytes());
    io.err(`${safe(roll.message)}\n已新建“${safe(target.path)}”。\n`);
    return 0;
  }
  const { plan } = roll;
  const { file: next, refused } = file.apply(rollEdits(plan));
  const bytes = next.toBytes();
  readBack(bytes, plan.to, refused.length);
  writeOutput(target, bytes);
  const changes = plan.changes.map(({ label, why }) => `  ${safe(label)}：${safe(why)}`);
  const rewrites = rollRewrites(report, plan).map(({ label, text }) => `  ${safe(label)}：${safe(text)}`);
  io.out(`改了 ${plan.changes.length} 处：\n${changes.join("\n")}\n`);
  if (rewrites.length > 0) io.out(`\n请重写或核对 ${rewrites.length} 处：\n${rewrites.join("\n")}\n`);
  for (const problem of plan.problems) io.err(`nianbao：没有改到：${safe(problem)}\n`);
  io.err(`已由 ${plan.from} 年的改成 ${plan.to} 年的，写入“${safe(target.path)}”；“${safe(path)}”没有动。\n`);
  return 0;
}

/** Every write is read back: all changes were made, and the new file says the new year. */
function readBack(bytes: Uint8Array, to: number, refused: number): void {
  if (refused === 0 && recognise(openDocx(bytes).document).year?.value === to) return;
  throw new Failure("年度没有全部改成，没有写出文件。请把年报交给 nianbao 的维护者", "readBackFailed");
}

async function open(path: string, io: Io): Promise<DocxFile> {
  try {
    const { bytes, name } = await readInput(path, io);
    return openDocx(bytes, { name });
  } catch (error) {
    const { code, message } = explain(error);
    throw new Failure(`没有打开“${safe(path)}”：${message}`, code, { cause: error });
  }
}
