import { cellOf, currentNotice, notices, recognise, type CellId, type Form } from "@nianbao/core";
import { writeCsv, writeSheet } from "@nianbao/sheet";
import { collect } from "../data/collect.js";
import { explain, Failure } from "../failure.js";
import { readDocument } from "../files/document.js";
import { expand } from "../files/expand.js";
import { readInput } from "../files/input.js";
import { openOutput, prepareOutput, writeOutput, type Target } from "../files/output.js";
import type { ExitCode, Io } from "../io.js";
import { readOutput } from "../read/json.js";
import { safe } from "../text/safe.js";

export interface ExportOptions {
  readonly output: string;
  readonly force?: true;
  readonly jobs?: number;
}

/**
 * `nianbao export`: the data of one or many reports: .json (one report as `read` gives it, several as a list of them), .csv
 * and .xlsx (figures, one row a unit under the official labels).
 * @returns 2 when a file could not be read; the others are written all the same
 * @throws Failure when no file could be read or the result cannot be written
 */
export async function exportReports(
  paths: readonly string[],
  { output, force, jobs }: ExportOptions,
  io: Io,
): Promise<ExitCode> {
  const target = prepareOutput(output, force === true, io, [".json", ".csv", ".xlsx"]);
  if (/\.json$/i.test(output)) return exportJson(paths, target, io);
  const { units, failures } = await collect(paths, jobs, io, target.full);
  if (units.length === 0) throw new Failure("没有读出一份年报，没有写文件", "noReports");
  const ids = new Set(units.flatMap(({ cells }) => Object.keys(cells)));
  const forms = notices.filter((form) => form === currentNotice || hasOwn(form, ids));
  writeOutput(target, /\.csv$/i.test(output) ? writeCsv(units, forms) : await writeSheet(units, forms));
  return finished(units.length, failures.length, output, io);
}

/** Whether some of the cells are of an earlier notice alone: then the columns of its tables are needed too. */
function hasOwn(form: Form, ids: ReadonlySet<CellId>): boolean {
  const cells = form.tables.flatMap((table) => table.cells);
  return cells.some(({ id }) => ids.has(id) && cellOf(currentNotice, id) === undefined);
}

async function exportJson(paths: readonly string[], target: Target, io: Io): Promise<ExitCode> {
  const { files, empty } = expand(paths, io, target.full);
  const several = files.length > 1;
  for (const path of empty) io.err(`nianbao：没有读出“${safe(path)}”：这里没有可以读的年报（docx、html、txt）。\n`);
  const output = openOutput(target);
  let done = 0;
  try {
    output.write(several ? "[\n" : "");
    for (const file of files) {
      const text = await reportJson(file, io);
      if (text === undefined) continue;
      output.write(`${done > 0 ? ",\n" : ""}${several ? text.trimEnd() : text}`);
      done += 1;
    }
    output.write(several ? "\n]\n" : "");
    if (done === 0) throw new Failure("没有读出一份年报，没有写文件", "noReports");
    output.finish();
  } catch (error) {
    output.abandon();
    throw error;
  }
  return finished(done, files.length - done + empty.length, target.path, io);
}

async function reportJson(file: string, io: Io): Promise<string | undefined> {
  try {
    return readOutput(recognise(await readDocument(await readInput(file, io))));
  } catch (error) {
    io.err(`nianbao：没有读出“${safe(file)}”：${explain(error).message}\n`);
    return undefined;
  }
}

function finished(done: number, failed: number, output: string, io: Io): ExitCode {
  io.err(`已把 ${done} 份年报的数据写入“${safe(output)}”${failed > 0 ? `，${failed} 处没有读出` : ""}。\n`);
  return failed > 0 ? 2 : 0;
}
