import { recognise } from "@nianbao/core";
import { explain, Failure } from "../failure.js";
import { readDocument } from "../files/document.js";
import { readInput } from "../files/input.js";
import type { ExitCode, Format, Io } from "../io.js";

import { readOutput } from "../read/json.js";
import { readText } from "../read/text.js";
import { safe } from "../text/safe.js";

/** `nianbao read`: prints what was recognised in a file. @throws Failure when it cannot be read. */
export async function readFile(file: string, format: Format, io: Io): Promise<ExitCode> {
  try {
    const recognised = recognise(await readDocument(await readInput(file, io)));
    io.out(format === "json" ? readOutput(recognised) : readText(safe(file), recognised));
    return 0;
  } catch (error) {
    const { code, message } = explain(error);
    throw new Failure(`没有读出“${safe(file)}”：${message}`, code, { cause: error });
  }
}
