import type { Severity } from "@nianbao/core";
import { statSync } from "node:fs";
import { resolve } from "node:path";
import { checkOne } from "../check/one.js";
import { readOffice } from "../check/settings.js";
import { Failure } from "../failure.js";
import { prepareOutput } from "../files/output.js";
import type { CheckFormat, ExitCode, Io } from "../io.js";
import { safe } from "../text/safe.js";

export interface CheckFilesOptions {
  readonly format: CheckFormat;
  /** The report of the year before, or a folder of such reports. */
  readonly last?: string;
  /** An office's configuration and its waived findings, as JSON files. */
  readonly config?: string;
  readonly dismissed?: string;
  /** Where the result goes; standard output without one. */
  readonly output?: string;
  readonly force?: true;
  /** Lighter findings are not shown. */
  readonly severity?: Severity;
  /** Threads. */
  readonly jobs?: number;
}

const endings: Readonly<Record<CheckFormat, readonly string[]>> = {
  text: [".txt"],
  json: [".json"],
  sarif: [".sarif", ".json"],
  html: [".html", ".htm"],
  xlsx: [".xlsx"],
};

/**
 * `nianbao check`: checks every file, also after one that cannot be read. Each of those gives one line on `io.err`.
 * @returns 2 when any file failed, else 1 when any has a finding of severity error, else 0.
 * @throws Failure when the configuration, the waived findings or the report of the year before cannot be read.
 */
export async function checkFiles(paths: readonly string[], options: CheckFilesOptions, io: Io): Promise<ExitCode> {
  const { format, last, config, dismissed, output, force, severity, jobs } = options;
  const [only] = paths;
  const plain = format === "text" && last === undefined && output === undefined && severity === undefined;
  if (plain && paths.length === 1 && only !== undefined && isFile(only, io)) {
    return checkOne(only, await readOffice(config, dismissed, io), io);
  }
  if (format === "xlsx" && output === undefined) {
    throw new Failure("xlsx 格式的结果要写进文件，请加 -o，如 -o 结果.xlsx", "usage");
  }
  const target = output === undefined ? undefined : prepareOutput(output, force === true, io, endings[format]);
  const office = await readOffice(config, dismissed, io);
  const { checkBatch } = await import("../batch/run.js");
  const look = { format, severity, colour: target === undefined && io.colour };
  const code = await checkBatch({ paths, office, last, jobs, look, target }, io);
  if (output !== undefined) io.err(`结果已写入“${safe(output)}”。\n`);
  return code;
}

function isFile(path: string, io: Io): boolean {
  return path === "-" || statSync(resolve(io.cwd, path), { throwIfNoEntry: false })?.isFile() === true;
}
