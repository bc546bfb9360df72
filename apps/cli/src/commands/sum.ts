import { cellOf, currentNotice, parseCell, reconcile, sumUnits } from "@nianbao/core";
import { collect } from "../data/collect.js";
import { readFigures } from "../data/figures.js";
import { readUnits } from "../data/list.js";
import { explain, Failure } from "../failure.js";
import { prepareOutput, writeOutput } from "../files/output.js";
import type { ExitCode, Io } from "../io.js";
import { isTroubled, sumJson, type SumResult } from "../sum/result.js";
import { sumText } from "../sum/text.js";
import { painter } from "../text/paint.js";
import { safe } from "../text/safe.js";
import { resolve } from "node:path";

export interface SumOptions {
  readonly output?: string;
  readonly force?: true;
  /** The list of units that have to report. */
  readonly units?: string;
  /** The parent's own report. */
  readonly reconcile?: string;
  /** The units' reports of the year before. */
  readonly last?: string;
  /** The parent, for a report that is written. */
  readonly agency?: string;
  readonly jobs?: number;
}

/**
 * `nianbao sum`: adds up the reports of units, tells who is missing, doubled or unknown, and holds the parent's own report
 * against the sum.
 * @returns 2 when a file could not be read, 1 when the sum is not whole or the parent's report differs, else 0
 * @throws Failure when the list or the parent's report cannot be read, or the result cannot be written
 */
export async function sumReports(paths: readonly string[], options: SumOptions, io: Io): Promise<ExitCode> {
  const { output, force, jobs } = options;
  const target =
    output === undefined ? undefined : prepareOutput(output, force === true, io, [".json", ".xlsx", ".docx"]);
  const list = options.units === undefined ? undefined : await readUnits(options.units, io);
  const total = options.reconcile === undefined ? undefined : await readTotal(options.reconcile, io);
  const except = options.reconcile === undefined ? undefined : resolve(io.cwd, options.reconcile);
  const { units, failures } = await collect(paths, jobs, io, except);
  const before = options.last === undefined ? [] : (await collect([options.last], jobs, io)).units;
  const sum = sumUnits(units, list);
  const result: SumResult = {
    agency: options.agency ?? total?.agency ?? null,
    sum,
    failures,
    ...(total === undefined ? {} : { reconciled: { total, differences: reconcile(total, sum, before) } }),
  };
  io.out(sumText(result, painter(io.colour)));
  if (target !== undefined && output !== undefined) {
    writeOutput(target, await resultBytes(result, output));
    io.err(`结果已写入“${safe(output)}”。\n`);
  }
  return failures.length > 0 ? 2 : isTroubled(result) ? 1 : 0;
}

async function readTotal(path: string, io: Io): Promise<Awaited<ReturnType<typeof readFigures>>> {
  try {
    return await readFigures(path, io);
  } catch (error) {
    const { code, message } = explain(error);
    throw new Failure(`没有读出汇总报告“${safe(path)}”：${message}`, code, { cause: error });
  }
}

async function resultBytes(result: SumResult, output: string): Promise<Uint8Array> {
  if (/\.json$/i.test(output)) return Buffer.from(sumJson(result));
  if (/\.xlsx$/i.test(output)) {
    const { sumXlsx } = await import("../sum/xlsx.js");
    return sumXlsx(result);
  }
  const { agency, sum } = result;
  if (agency === null || sum.year === null) {
    throw new Failure("写成 .docx 要有单位名称和年度：请加 --agency，并确认各单位的报告写明了年度", "usage");
  }
  const { renderReport } = await import("@nianbao/docx");
  const cells = Object.entries(sum.cells).map(
    ([id, { value }]) => [id, parseCell(value ?? "", cellOf(currentNotice, id)!.kind)] as const,
  );
  return renderReport(currentNotice, { agency, year: sum.year, cells: Object.fromEntries(cells) });
}
