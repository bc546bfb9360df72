import { fillEdits, recognise, type Edit } from "@nianbao/core";
import { openDocx, type DocxFile } from "@nianbao/docx";
import { explain, Failure } from "../failure.js";
import { readInput, type Input } from "../files/input.js";
import { readData } from "../fill/data.js";
import { prepareOutput, writeOutput } from "../files/output.js";
import { editedData } from "../fill/edited.js";
import { remaining } from "../fill/remaining.js";
import type { ExitCode, Io } from "../io.js";
import { safe } from "../text/safe.js";

export interface FillOptions {
  /** The .docx to fill. */
  readonly report: string;
  /** JSON as `read` prints it, or any part of it; or a sheet with the report's unit in a row. */
  readonly data: string;
  readonly output: string;
  readonly force: boolean;
}

/**
 * `nianbao fill`: puts data into a report and writes it as a new file. All or nothing: when any of the data is wrong or
 * cannot be placed, every problem is told, one line each, and nothing is written.
 * @throws Failure when a file cannot be read or written.
 */
export async function fillReport(options: FillOptions, io: Io): Promise<ExitCode> {
  if (options.report === "-" && options.data === "-") {
    throw new Failure("年报和数据只有一个能用 -（标准输入）", "usage");
  }
  const target = prepareOutput(options.output, options.force, io);
  const file = await open(options.report, io, ({ bytes, name }) => openDocx(bytes, { name }));
  const recognised = recognise(file.document);
  const given = await open(options.data, io, (input) => readData(input, recognised, io));
  const data = editedData(recognised, given);
  const { edits, problems } = fillEdits(recognised, data);
  if (problems.length > 0) return refuse(problems, options, io);
  const { bytes, left } = fillIn(file, edits, data);
  if (left.length > 0) return refuse(left, options, io);

  writeOutput(target, bytes);
  const count = edits.length === 0 ? "内容和原来一样" : `改动 ${edits.length} 处`;
  io.err(`已写入“${safe(options.output)}”，${count}。可用 nianbao check 检查。\n`);
  return 0;
}

/** Makes the edits. Every write is read back: what was refused, or did not arrive, is still to be done. */
function fillIn(
  file: DocxFile,
  edits: readonly Edit[],
  data: unknown,
): { readonly bytes: Uint8Array; readonly left: readonly string[] } {
  try {
    const filled = file.apply(edits);
    const bytes = filled.file.toBytes();
    return { bytes, left: remaining(recognise(openDocx(bytes).document), data, filled.refused) };
  } catch (error) {
    const message = "填好的文件读不回来，没有写出。这是 nianbao 的错，请把年报和数据交给维护者";
    throw new Failure(message, "readBackFailed", { cause: error });
  }
}

/** Reads an input and makes something of it; every failure names the file. */
async function open<T>(path: string, io: Io, make: (input: Input) => T | Promise<T>): Promise<T> {
  try {
    return await make(await readInput(path, io));
  } catch (error) {
    const { code, message } = explain(error);
    throw new Failure(`没有打开“${safe(path)}”：${message}`, code, { cause: error });
  }
}

function refuse(problems: readonly string[], { data, output }: FillOptions, io: Io): ExitCode {
  for (const problem of problems) io.err(`nianbao：“${safe(data)}”：${safe(problem)}。\n`);
  io.err(`nianbao：有 ${problems.length} 处填不了，没有写“${safe(output)}”。\n`);
  return 2;
}
