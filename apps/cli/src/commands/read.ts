import { recognise } from "@nianbao/core";
import { readReport } from "@nianbao/docx";
import { explain, Failure } from "../failure.js";
import { readInput } from "../files/input.js";
import type { ExitCode, Format, Io } from "../io.js";

import { readOutput } from "../read/json.js";
import { readText } from "../read/text.js";
import { safe } from "../text/safe.js";

/** `nianbao read`: prints what was recognised in a file. @throws Failure when it cannot be read. */
export async function readFile(file: string, format: Format, io: Io): Promise<ExitCode> {
  try {
    const { bytes, name } = await readInput(file, io);
    const recognised = recognise(readReport(bytes, { name }));
    io.out(format === "json" ? readOutput(recognised) : readText(safe(file), recognised));
    return 0;
  } catch (error) {
    const { code, message } = explain(error);
    throw new Failure(`没有读出“${safe(file)}”：${message}`, code, { cause: error });
  }
}
