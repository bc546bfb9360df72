import { recognise, type RecognisedReport } from "@nianbao/core";
import { explain, Failure } from "../failure.js";
import type { Io } from "../io.js";
import { safe } from "../text/safe.js";
import { readDocument } from "./document.js";
import { readInput } from "./input.js";

/** Reads and recognises a report. @throws Failure that names the file */
export async function readRecognised(path: string, io: Pick<Io, "cwd" | "stdin">): Promise<RecognisedReport> {
  try {
    return recognise(await readDocument(await readInput(path, io)));
  } catch (error) {
    const { code, message } = explain(error);
    throw new Failure(`没有读出“${safe(path)}”：${message}`, code, { cause: error });
  }
}
