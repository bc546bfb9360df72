import type { Settings } from "../check/settings.js";
import type { Look, Task, TaskResult } from "./tasks.js";

/** What checking threads share. */
export interface Setup {
  readonly settings: Settings;
  readonly look: Look;
  readonly cwd: string;
  readonly debug: boolean;
  readonly tasks: readonly Task[];
  /** One number: the next task that nobody has taken. Threads help themselves, so that none ever waits for the main one. */
  readonly next: Int32Array<SharedArrayBuffer>;
  /** Who has taken each task: the number of the thread, from 1. */
  readonly takers: Int32Array<SharedArrayBuffer>;
}

/** What one thread is started with. */
export interface ThreadData {
  readonly setup: Setup;
  /** Its number. */
  readonly number: number;
  /** One number: the task under way; -1 for none. */
  readonly current: Int32Array<SharedArrayBuffer>;
  /** Tasks that a thread that broke down had done without being able to say so. */
  readonly again: readonly number[];
}

/** Results of a thread since it last spoke, with the numbers of their tasks. */
export type Told = readonly (readonly [task: number, result: TaskResult])[];
