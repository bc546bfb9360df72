import { availableParallelism } from "node:os";
import { Worker } from "node:worker_threads";
import type { CheckerIo } from "../check/checker.js";
import type { Settings } from "../check/settings.js";
import { explain, type Explanation } from "../failure.js";
import type { Io } from "../io.js";
import type { Look, Task, TaskResult } from "./tasks.js";
import type { Setup, ThreadData, Told } from "./thread.js";

/** What became of a task, also when its thread broke down or was given up. */
export type Outcome = TaskResult | { readonly kind: "crashed"; readonly error: Error } | { readonly kind: "tooLong" };

/** How the work is done. */
export interface Work {
  readonly settings: Settings;
  readonly look: Look;
  /** Threads; one a core without it. */
  readonly jobs: number | undefined;
}

/** For tasks that check nothing. */
export const plain: Pick<Work, "settings" | "look"> = {
  settings: { config: {}, dismissals: [] },
  look: { format: "text", colour: false },
};

/** Fewer files than this are done before a thread would have started. */
const fewest = 6;
/** Nothing that a report holds takes this many milliseconds: a thread that does is given up, and with it the one file. */
const longest = 120_000;
/**
 * Of a thread, in MiB. A report takes a tenth. Without bounds V8 lets the heap grow rather than clean it; with half the
 * space for what is new, as many files are checked a second.
 */
const memory = { maxOldGenerationSizeMb: 512, maxYoungGenerationSizeMb: 24 };

/**
 * Does all tasks, several at a time, and hands each result over as it comes. A file that brings its thread down, or takes
 * too long, is told as such; another thread goes on. A few files, and programs without a thread of their own (tests), are
 * served by this one.
 */
export async function doAll(
  tasks: readonly Task[],
  { settings, look, jobs }: Work,
  io: CheckerIo & Pick<Io, "worker" | "patience">,
  taken: (task: Task, result: Outcome) => void,
): Promise<void> {
  if (io.worker === undefined || tasks.length < fewest) {
    const { TaskRunner } = await import("./tasks.js");
    const runner = new TaskRunner(settings, look, io);
    for (const task of tasks) taken(task, await runner.run(task));
    return;
  }
  const setup: Setup = {
    settings,
    look,
    cwd: io.cwd,
    debug: io.debug,
    tasks,
    next: shared(1),
    takers: shared(tasks.length),
  };
  await new Crew(setup, io.worker, io.patience ?? longest, taken).work(jobs ?? availableParallelism());
}

/** Why a task came to nothing, in words; undefined when it did not. */
export function failureOf(result: Outcome): Explanation | undefined {
  switch (result.kind) {
    case "failed":
      return result.error;
    case "tooLong":
      return { code: "tooLong", message: "这个文件用的时间太长，已经停下，请把它交给 nianbao 的维护者。" };
    case "crashed":
      return (result.error as NodeJS.ErrnoException).code === "ERR_WORKER_OUT_OF_MEMORY"
        ? { code: "tooMuch", message: "这个文件要用的内存太多，已经停下，请把它交给 nianbao 的维护者。" }
        : explain(result.error);
    default:
      return undefined;
  }
}

function shared(length: number): Int32Array<SharedArrayBuffer> {
  return new Int32Array(new SharedArrayBuffer(length * Int32Array.BYTES_PER_ELEMENT));
}

function errorOf(thrown: unknown): Error {
  return thrown instanceof Error ? thrown : new Error(String(thrown));
}

/** Threads at work, and who takes the place of one that breaks down. */
class Crew {
  private readonly settled = new Set<number>();
  private readonly alive = new Set<Worker>();
  private started = 0;

  constructor(
    private readonly setup: Setup,
    private readonly program: URL,
    private readonly patience: number,
    private readonly taken: (task: Task, result: Outcome) => void,
  ) {}

  /** @throws what a thread could not begin for, or what `taken` threw; no thread is left then */
  async work(threads: number): Promise<void> {
    const count = Math.min(threads, this.setup.tasks.length);
    try {
      await Promise.all(Array.from({ length: count }, () => this.lane()));
    } finally {
      for (const worker of this.alive) void worker.terminate();
    }
  }

  /** One thread after the other until there is nothing left to do. */
  private async lane(): Promise<void> {
    let again: readonly number[] | undefined = [];
    while (again !== undefined) again = await this.thread(again);
  }

  /**
   * Runs a thread to its end.
   * @returns tasks that another thread has to do again; undefined when all went well
   * @throws what broke it when it had not even begun
   */
  private async thread(again: readonly number[]): Promise<readonly number[] | undefined> {
    const number = (this.started += 1);
    const current = shared(1).fill(-1);
    const data: ThreadData = { setup: this.setup, number, current, again };
    const worker = new Worker(this.program, { workerData: data, resourceLimits: memory });
    this.alive.add(worker);
    const end: { late: boolean; error?: Error } = { late: false };
    const watch = this.watch(current, () => {
      end.late = true;
      void worker.terminate();
    });
    const code = await new Promise<number>((ended, failed) => {
      worker.on("message", (told: Told) => {
        try {
          for (const [task, result] of told) this.settle(task, result);
        } catch (thrown) {
          failed(errorOf(thrown));
        }
      });
      worker.on("error", (thrown) => (end.error = errorOf(thrown)));
      worker.on("exit", ended);
    }).finally(() => clearInterval(watch));
    this.alive.delete(worker);
    const broken = current[0]!;
    if (broken < 0 && end.error === undefined && code === 0) return undefined;
    const error = end.error ?? new Error(`thread ended with ${code}`);
    const own = [...this.setup.takers.keys()].filter((task) => this.setup.takers[task] === number);
    if (own.length === 0) throw error;
    if (broken >= 0) this.settle(broken, end.late ? { kind: "tooLong" } : { kind: "crashed", error });
    return [...again, ...own].filter((task) => !this.settled.has(task));
  }

  /** Looks now and then whether the task under way is still the same. */
  private watch(current: Int32Array, give: () => void): NodeJS.Timeout {
    let seen = -1;
    let since = performance.now();
    return setInterval(
      () => {
        const now = performance.now();
        if (current[0] !== seen) since = now;
        seen = current[0]!;
        if (seen >= 0 && now - since > this.patience) give();
      },
      Math.min(1000, this.patience / 4),
    );
  }

  /** A task is told of once. */
  private settle(task: number, result: Outcome): void {
    if (this.settled.has(task)) return;
    this.settled.add(task);
    this.taken(this.setup.tasks[task]!, result);
  }
}
