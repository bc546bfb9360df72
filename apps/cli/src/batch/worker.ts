import { workerData } from "node:worker_threads";
import { Failure } from "../failure.js";
import { TaskRunner, type Setup, type Task, type TaskResult } from "./tasks.js";

/** The pool hands its own data first, ours second. */
const [, { settings, cwd, debug }] = workerData as [unknown, Setup];
const runner = new TaskRunner(settings, {
  cwd,
  debug,
  stdin: () => Promise.reject(new Failure("标准输入只能由主线程读", "noInput")),
});

/** A checking thread: one file after the other. */
export default (task: Task): Promise<TaskResult> => runner.run(task);
