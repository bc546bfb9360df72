import { availableParallelism } from "node:os";
import { fileURLToPath } from "node:url";
import type { CheckerIo } from "../check/checker.js";
import type { Settings } from "../check/settings.js";
import { explain, type Explanation } from "../failure.js";
import type { Io } from "../io.js";
import { TaskRunner, type Setup, type Task, type TaskResult } from "./tasks.js";

/** Those who do the tasks. */
export interface Pool {
  /** Tasks that should be under way or waiting at a time. */
  readonly width: number;
  run(task: Task): Promise<TaskResult>;
  close(): Promise<void>;
}

/** Fewer files than this are done before a second thread would have started. */
const fewest = 6;
/** Nothing that a report holds takes this long: a thread that does is given up, and with it the one file. */
const longest = 120_000;

/**
 * Opens a pool with a thread for each core, or as many as are asked for. A few files, one job, and programs without a
 * worker of their own (tests) are served by this thread.
 */
export async function openPool(
  settings: Settings,
  files: number,
  jobs: number | undefined,
  io: CheckerIo & Pick<Io, "worker">,
): Promise<Pool> {
  const threads = Math.min(jobs ?? availableParallelism(), files);
  if (io.worker === undefined || threads < 2 || files < fewest) {
    const runner = new TaskRunner(settings, io);
    return { width: 1, run: (task) => runner.run(task), close: () => Promise.resolve() };
  }
  const { Tinypool } = await import("tinypool");
  const setup: Setup = { settings, cwd: io.cwd, debug: io.debug };
  const pool = new Tinypool({
    filename: fileURLToPath(io.worker),
    minThreads: threads,
    maxThreads: threads,
    workerData: setup,
  });
  return {
    width: threads * 3,
    run: (task) => pool.run(task, { signal: AbortSignal.timeout(longest) }) as Promise<TaskResult>,
    close: () => pool.destroy(),
  };
}

/** What became of a task, also when its thread broke down. */
export type Outcome = TaskResult | { readonly kind: "crashed"; readonly error: unknown };

/** Does all tasks, some at a time, and hands each result over as it comes. */
export async function runAll(
  pool: Pool,
  tasks: readonly Task[],
  taken: (task: Task, result: Outcome) => void | Promise<void>,
): Promise<void> {
  let next = 0;
  const lane = async (): Promise<void> => {
    for (let task = tasks[next++]; task !== undefined; task = tasks[next++]) {
      const result = await pool.run(task).catch((error: unknown): Outcome => ({ kind: "crashed", error }));
      await taken(task, result);
    }
  };
  await Promise.all(Array.from({ length: Math.min(pool.width, tasks.length) }, lane));
}

/** Why a task came to nothing, in words; undefined when it did not. A thread that was given up says so in English. */
export function failureOf(result: Outcome): Explanation | undefined {
  if (result.kind === "failed") return result.error;
  if (result.kind !== "crashed") return undefined;
  const { name } = result.error instanceof Error ? result.error : { name: "" };
  return name === "AbortError" || name === "TimeoutError"
    ? { code: "tooLong", message: "这个文件用的时间太长，已经停下，请把它交给 nianbao 的维护者。" }
    : explain(result.error);
}
