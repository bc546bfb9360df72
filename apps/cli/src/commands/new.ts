import { currentNotice } from "@nianbao/core";
import { renderReport } from "@nianbao/docx";
import { Failure } from "../failure.js";
import { prepareOutput, writeOutput } from "../files/output.js";
import type { ExitCode, Io } from "../io.js";
import { safe } from "../text/safe.js";

export interface NewOptions {
  readonly agency?: string;
  readonly year?: number;
  readonly output: string;
  readonly force?: true;
  /** Last year's report, to begin from. */
  readonly from?: string;
}

/** `nianbao new`: writes a blank report, or this year's made from last year's. @throws Failure when it cannot be written. */
export async function newReport({ agency, year, output, force, from }: NewOptions, io: Io): Promise<ExitCode> {
  if (from !== undefined) {
    if (agency !== undefined) throw new Failure("从去年的年报改起时单位名称照旧，请去掉 --agency", "usage");
    const { rollFrom } = await import("../roll/from.js");
    return rollFrom(from, year, prepareOutput(output, force === true, io), io);
  }
  if (agency === undefined) throw new Failure("缺少选项 --agency；从去年的年报改起时用 --from", "usage");
  if (year === undefined) throw new Failure("缺少选项 --year", "usage");
  const name = agency.trim();
  if (name === "") throw new Failure("单位名称是空的，请写出单位全称", "usage");
  if (safe(name) !== name) throw new Failure("单位名称里有换行或不可见的字符", "usage");
  if (year < currentNotice.years.from) {
    throw new Failure(`只能新建 ${currentNotice.years.from} 年以后的年报（现行格式从这一年起用）`, "usage");
  }
  const target = prepareOutput(output, force === true, io);
  writeOutput(target, renderReport(currentNotice, { agency: name, year }));
  io.err(`已新建“${safe(output)}”。填好后可用 nianbao check 检查。\n`);
  return 0;
}
