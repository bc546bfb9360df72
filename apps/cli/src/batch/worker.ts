import { parentPort, workerData } from "node:worker_threads";
import { Failure } from "../failure.js";
import { TaskRunner } from "./tasks.js";
import type { ThreadData, Told } from "./thread.js";

/** A checking thread: takes one task after the other until there are no more, and tells of several at a time. */
const { setup, number, current, again } = workerData as ThreadData;
const { settings, look, cwd, debug, tasks, next, takers } = setup;
const runner = new TaskRunner(settings, look, {
  cwd,
  debug,
  stdin: () => Promise.reject(new Failure("标准输入只能由主线程读", "noInput")),
});

/** Longest time between two reports, in milliseconds, and the most bytes that wait for one. */
const [patience, most] = [50, 1 << 18];
let told: [number, Told[number][1]][] = [];
let waiting = 0;
let last = -Infinity;

function tell(): void {
  if (told.length === 0) return;
  const moved = told.flatMap(([, result]) =>
    result.kind === "checked" ? [result.record.bytes.buffer as ArrayBuffer] : [],
  );
  parentPort!.postMessage(told satisfies Told, moved);
  told = [];
  waiting = 0;
  last = performance.now();
}

async function work(index: number): Promise<void> {
  takers[index] = number;
  current[0] = index;
  const result = await runner.run(tasks[index]!);
  told.push([index, result]);
  if (result.kind === "checked") waiting += result.record.bytes.length;
  if (waiting > most || performance.now() - last > patience) tell();
}

for (const index of again) await work(index);
for (let index = Atomics.add(next, 0, 1); index < tasks.length; index = Atomics.add(next, 0, 1)) await work(index);
current[0] = -1;
tell();
