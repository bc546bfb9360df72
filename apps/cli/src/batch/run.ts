import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { failedReport, type FileReport } from "../check/report.js";
import type { Settings } from "../check/settings.js";
import { exitCodeOf } from "../check/tally.js";
import { fileText } from "../check/text.js";
import { stackOf } from "../failure.js";
import { expand } from "../files/expand.js";
import type { ExitCode, Io } from "../io.js";
import { painter } from "../text/paint.js";
import { safe } from "../text/safe.js";
import { version } from "../version.js";
import { lastSource } from "./last.js";
import { failureOf, openPool, runAll, type Outcome } from "./pool.js";
import { present, shown, standardOutput, type Presentation } from "./present.js";
import { showProgress } from "./progress.js";
import { Spool } from "./spool.js";
import { hashOf } from "./tasks.js";

/** What is to be checked, with what, and how many at a time. */
export interface Batch {
  readonly paths: readonly string[];
  readonly office: Pick<Settings, "config" | "dismissals">;
  readonly last?: string | undefined;
  readonly jobs?: number | undefined;
  readonly presentation: Presentation;
}

/**
 * Checks many files, several at a time. Reports wait on disk, beside the output as a journal: a run that was killed goes
 * on where it was, for files that are still the same under the same settings, and ends with the same result.
 * @returns 2 when any file failed, else 1 when any has an error, else 0
 * @throws Failure when the report of the year before cannot be read or the result cannot be written
 */
export async function checkBatch({ paths, office, last, jobs, presentation }: Batch, io: Io): Promise<ExitCode> {
  const { target, format, severity } = presentation;
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
  const spool = Spool.open(
    folder === undefined ? `${target!.full}.nianbao` : join(folder, "journal"),
    hashOf(JSON.stringify([version, settings])),
  );
  try {
    for (const report of extra) tell(report, io);
    const stream = format === "text" && target === undefined ? new Stream(files, spool, severity, io) : undefined;
    await checkAll(files, settings, jobs, spool, io, stream);
    const reports = { [Symbol.iterator]: () => inOrder(files, spool, extra) };
    const sums = await present(reports, presentation, io, stream !== undefined);
    spool.remove();
    return exitCodeOf(sums);
  } finally {
    if (folder !== undefined) rmSync(folder, { recursive: true, force: true });
  }
}

function* inOrder(files: readonly string[], spool: Spool, extra: readonly FileReport[]): Iterator<FileReport> {
  for (const file of files) yield spool.get(file);
  yield* extra;
}

async function checkAll(
  files: readonly string[],
  settings: Settings,
  jobs: number | undefined,
  spool: Spool,
  io: Io,
  stream: Stream | undefined,
): Promise<void> {
  const pool = await openPool(settings, files.length, jobs, io);
  const progress = files.length > 1 ? showProgress("检查", files.length, io) : undefined;
  const aside = (print: () => void): void => (progress === undefined ? print() : progress.aside(print));
  try {
    const tasks = files.map((file) => {
      const known = spool.known(file);
      return { kind: "check" as const, file, ...(known === undefined ? {} : { known }) };
    });
    await runAll(pool, tasks, async ({ file }, result) => {
      const stack = settle(file, result, spool);
      progress?.step();
      if (result.kind !== "unchanged") aside(() => complain(file, result, stack, io));
      await stream?.settled(file, aside);
    });
  } finally {
    progress?.stop();
    await pool.close();
  }
}

/** Puts a result where results wait. @returns the stack of what went wrong, if that is known */
function settle(file: string, result: Outcome, spool: Spool): string | undefined {
  if (result.kind === "checked") {
    spool.put(file, result.hash ?? "", result.json);
    return result.stack;
  }
  const failure = failureOf(result);
  if (failure === undefined) return undefined;
  spool.put(file, "", JSON.stringify(failedReport(file, failure)));
  return result.kind === "crashed" ? stackOf(result.error) : undefined;
}

function complain(file: string, result: Outcome, stack: string | undefined, io: Io): void {
  const message = result.kind === "checked" ? result.failure : failureOf(result)?.message;
  if (message === undefined) return;
  io.err(`nianbao：没有检查“${safe(file)}”：${message}\n`);
  if (io.debug && stack !== undefined) io.err(stack);
}

function tell({ file }: FileReport, io: Io): void {
  if (file.status === "failed") io.err(`nianbao：没有检查“${safe(file.file)}”：${file.error.message}\n`);
}

/** Prints the text of files in their order, as soon as all before are done. */
class Stream {
  private readonly done = new Set<string>();
  private next = 0;
  private printing: Promise<void> = Promise.resolve();

  constructor(
    private readonly files: readonly string[],
    private readonly spool: Spool,
    private readonly severity: Presentation["severity"],
    private readonly io: Io,
  ) {}

  settled(file: string, aside: (print: () => void) => void): Promise<void> {
    this.done.add(file);
    this.printing = this.printing.then(async () => {
      const paint = painter(this.io.colour);
      const texts: string[] = [];
      for (let name = this.files[this.next]; name !== undefined && this.done.has(name); name = this.files[this.next]) {
        const [report] = shown([this.spool.get(name)], this.severity);
        texts.push(fileText(report!, paint));
        this.done.delete(name);
        this.next += 1;
      }
      if (texts.length === 0) return;
      aside(() => undefined);
      await standardOutput(this.io)(texts.join(""));
    });
    return this.printing;
  }
}
