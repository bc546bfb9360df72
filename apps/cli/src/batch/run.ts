import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { failedReport } from "../check/failed.js";
import type { FileReport } from "../check/report.js";
import type { Settings } from "../check/settings.js";
import { stackOf } from "../failure.js";
import { expand } from "../files/expand.js";
import { hashOf } from "../files/hash.js";
import { takeLock } from "../files/lock.js";
import { attempt, type Target } from "../files/output.js";
import type { ResultFormat } from "../formats/format.js";
import { loadFormat } from "../formats/load.js";
import type { ExitCode, Io } from "../io.js";
import { safe } from "../text/safe.js";
import { version } from "../version.js";
import { doAll, failureOf, type Outcome } from "./crew.js";
import { lastSource } from "./last.js";
import { present } from "./present.js";
import { showProgress } from "./progress.js";
import { recordOf } from "./record.js";
import { Spool } from "./spool.js";
import { Stream } from "./stream.js";
import type { Look } from "./tasks.js";

/** What is to be checked, with what, how many at a time, and where the result goes; standard output without a target. */
export interface Batch {
  readonly paths: readonly string[];
  readonly office: Pick<Settings, "config" | "dismissals">;
  readonly last?: string | undefined;
  readonly jobs?: number | undefined;
  readonly look: Look;
  readonly target?: Target | undefined;
}

/**
 * Checks many files, several at a time. Reports wait on disk, beside the output as a journal: a run that was killed goes
 * on where it was, for files that are still the same under the same settings, and ends with the same result.
 * @returns 2 when any file failed, else 1 when any has an error, else 0
 * @throws Failure when the report of the year before cannot be read, the result cannot be written, or another run is writing it
 */
export async function checkBatch(batch: Batch, io: Io): Promise<ExitCode> {
  const { target } = batch;
  const release =
    target === undefined ? undefined : attempt(target, () => takeLock(`${target.full}.nianbao-lock`, target.path));
  try {
    return await locked(batch, io);
  } finally {
    release?.();
  }
}

/** The run itself, when no other one writes the same result. */
async function locked({ paths, office, last, jobs, look, target }: Batch, io: Io): Promise<ExitCode> {
  const { files, empty } = expand(paths, io, target?.full);
  const before = last === undefined ? undefined : await lastSource(last, jobs, io);
  const settings: Settings = { ...office, ...(before === undefined ? {} : { last: before.source }) };
  const extra = [
    ...empty.map((path) =>
      failedReport(path, { code: "noReports", message: "这里没有可以检查的年报（docx、html、txt）。" }),
    ),
    ...(before?.failures ?? []),
  ];
  const folder = target === undefined ? mkdtempSync(join(tmpdir(), "nianbao-")) : undefined;
  const key = hashOf(JSON.stringify([version, settings, look]));
  const spool =
    target === undefined
      ? Spool.open(join(folder!, "journal"), key)
      : attempt(target, () => Spool.open(`${target.full}.nianbao`, key));
  try {
    const format = await loadFormat(look.format, look.colour);
    for (const report of extra) {
      tell(report, io);
      spool.put(recordOf(report, "", format, look.severity));
    }
    const stream = look.format === "text" && target === undefined ? new Stream(files, spool, io) : undefined;
    await checkAll({ files, settings, look, jobs }, format, spool, io, stream);
    const all = [...files, ...extra.map(({ file }) => file.file)];
    const code = await present(all, spool, look, target, io, stream !== undefined);
    spool.remove();
    return code;
  } finally {
    if (folder !== undefined) rmSync(folder, { recursive: true, force: true });
  }
}

interface Job {
  readonly files: readonly string[];
  readonly settings: Settings;
  readonly look: Look;
  readonly jobs: number | undefined;
}

async function checkAll(
  { files, ...work }: Job,
  format: ResultFormat,
  spool: Spool,
  io: Io,
  stream: Stream | undefined,
): Promise<void> {
  const progress = files.length > 1 ? showProgress("检查", files.length, io) : undefined;
  const aside = (print: () => void): void => (progress === undefined ? print() : progress.aside(print));
  const tasks = files.map((file) => {
    const known = spool.known(file);
    return { kind: "check" as const, file, ...(known === undefined ? {} : { known }) };
  });
  try {
    await doAll(tasks, work, io, ({ file }, result) => {
      const failure = failureOf(result);
      if (result.kind === "checked") spool.put(result.record);
      else if (failure !== undefined) {
        spool.put(recordOf(failedReport(file, failure), "", format, work.look.severity));
      }
      progress?.step();
      const words = complaint(file, result, io);
      if (words !== "") aside(() => io.err(words));
      stream?.settled(file, aside);
    });
    await stream?.end();
  } finally {
    progress?.stop();
  }
}

/** What is said of a file that could not be checked, with the stack for NIANBAO_DEBUG; "" of another. */
function complaint(file: string, result: Outcome, io: Io): string {
  const message = result.kind === "checked" ? result.record.head.line.tally.failure : failureOf(result)?.message;
  if (message === undefined) return "";
  const stack =
    result.kind === "checked" ? result.stack : result.kind === "crashed" ? stackOf(result.error) : undefined;
  return `nianbao：没有检查“${safe(file)}”：${message}\n${io.debug ? (stack ?? "") : ""}`;
}

function tell({ file }: FileReport, io: Io): void {
  if (file.status === "failed") io.err(`nianbao：没有检查“${safe(file.file)}”：${file.error.message}\n`);
}
