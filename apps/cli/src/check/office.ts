import { parseConfig, parseDismissals, type FileDismissal, type OfficeConfig } from "@nianbao/core";
import { explain, Failure } from "../failure.js";
import { readInput } from "../files/input.js";
import { parseJson } from "../files/json.js";
import type { Io } from "../io.js";
import { safe } from "../text/safe.js";

/** Reads an office's configuration. @throws Failure that names the file and everything wrong in it, one line each */
export async function readConfig(path: string, io: Io): Promise<OfficeConfig> {
  const parsed = parseConfig(await readData(path, "检查配置", io));
  if (!parsed.ok) throw refused(path, "检查配置", parsed.problems, io);
  return parsed.config;
}

/** Reads the list of waived findings. @throws Failure as above */
export async function readDismissals(path: string, io: Io): Promise<readonly FileDismissal[]> {
  const parsed = parseDismissals(await readData(path, "忽略清单", io));
  if (!parsed.ok) throw refused(path, "忽略清单", parsed.problems, io);
  return parsed.dismissals;
}

async function readData(path: string, what: string, io: Io): Promise<unknown> {
  try {
    return parseJson((await readInput(path, io)).bytes);
  } catch (error) {
    const { code, message } = explain(error);
    throw new Failure(`没有读出${what}“${safe(path)}”：${message}`, code, { cause: error });
  }
}

function refused(path: string, what: string, problems: readonly string[], io: Io): Failure {
  for (const problem of problems) io.err(`nianbao：“${safe(path)}”：${safe(problem)}。\n`);
  return new Failure(`${what}“${safe(path)}”有 ${problems.length} 处不对，没有检查任何文件`, "badConfig");
}
