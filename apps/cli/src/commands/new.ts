import { notice2021 } from "@nianbao/core";
import { renderReport } from "@nianbao/docx";
import { Failure } from "../failure.js";
import { prepareOutput, writeOutput } from "../files/output.js";
import type { ExitCode, Io } from "../io.js";
import { safe } from "../text/safe.js";

export interface NewOptions {
  readonly agency: string;
  readonly year: number;
  readonly output: string;
  readonly force: boolean;
}

/** `nianbao new`: writes a blank report. @throws Failure when it cannot be written. */
export function createReport({ agency, year, output, force }: NewOptions, io: Io): ExitCode {
  const name = agency.trim();
  if (name === "") throw new Failure("单位名称是空的，请写出单位全称", "usage");
  if (safe(name) !== name) throw new Failure("单位名称里有换行或不可见的字符", "usage");
  if (year < notice2021.years.from) {
    throw new Failure(`只能新建 ${notice2021.years.from} 年以后的年报（现行格式从这一年起用）`, "usage");
  }
  const target = prepareOutput(output, force, io);
  writeOutput(target, renderReport(notice2021, { agency: name, year }));
  io.err(`已新建“${safe(output)}”。填好后可用 nianbao check 检查。\n`);
  return 0;
}
