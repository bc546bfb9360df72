import { check, recognise, rules } from "@nianbao/core";
import { countFindings, exitCodeOf, type CheckedFile } from "../check/checked.js";
import { checkOutput } from "../check/json.js";
import { checkText } from "../check/text.js";
import { explain, stackOf } from "../failure.js";
import { readDocument } from "../files/document.js";
import { readInput } from "../files/input.js";
import type { ExitCode, Format, Io } from "../io.js";

import { painter } from "../text/paint.js";
import { safe } from "../text/safe.js";

/**
 * `nianbao check`: checks every file, also after one that cannot be read. Each of those gives one line on `io.err`.
 * @returns 2 when any file failed, else 1 when any has a finding of severity error, else 0.
 */
export async function checkFiles(files: readonly string[], format: Format, io: Io): Promise<ExitCode> {
  const checked: CheckedFile[] = [];
  for (const file of files) checked.push(await checkFile(file, io));
  io.out(
    format === "json"
      ? `${JSON.stringify(checkOutput(checked, rules), null, 2)}\n`
      : checkText(checked, rules, painter(io.colour)),
  );
  return exitCodeOf(checked);
}

async function checkFile(file: string, io: Io): Promise<CheckedFile> {
  try {
    const recognised = recognise(await readDocument(await readInput(file, io)));
    const result = check(recognised);
    return { file, status: "checked", recognised, result, counts: countFindings(result) };
  } catch (error) {
    const explanation = explain(error);
    io.err(`nianbao：没有检查“${safe(file)}”：${explanation.message}\n`);
    if (io.debug) io.err(stackOf(error));
    return { file, status: "failed", error: explanation };
  }
}
