/** A worker of the fuzzer: examines its share of the inputs and says in shared memory which one it is at. */
import { parentPort, workerData } from "node:worker_threads";
import { JSDOM } from "jsdom";
import { examine } from "./examine.js";
import { makeInput } from "./input.js";
import { randomOf } from "./random.js";
import { makeSeeds } from "./seeds.js";
import { smallSeeds } from "./small.js";

export interface FuzzTask {
  readonly seed: number;
  readonly first: number;
  readonly end: number;
  readonly step: number;
  /** Pieces of files and clipboards instead of whole files. */
  readonly small: boolean;
  /** One number: the input being examined. */
  readonly at: SharedArrayBuffer;
}

/** One input in so many is also checked and edited. */
const deepEvery = { whole: 5, small: 12 };
const patience = 2000;

const { seed, first, end, step, small, at } = workerData as FuzzTask;
const current = new Int32Array(at);
const outcomes: Record<string, number> = {};
const whole = await makeSeeds();
const seeds = small ? smallSeeds(whole) : whole;
if (small) globalThis.DOMParser = new JSDOM().window.DOMParser;
for (let index = first; index < end; index += step) {
  Atomics.store(current, 0, index);
  const random = randomOf(seed, index);
  const started = process.cpuUsage().user;
  try {
    const outcome = await examine(makeInput(seeds, random), random.once(small ? deepEvery.small : deepEvery.whole));
    outcomes[outcome] = (outcomes[outcome] ?? 0) + 1;
  } catch (error) {
    parentPort?.postMessage({ kind: "problem", index, what: error instanceof Error ? error.stack : String(error) });
  }
  const spent = (process.cpuUsage().user - started) / 1000;
  if (spent > patience * 2) parentPort?.postMessage({ kind: "problem", index, what: `took ${Math.round(spent)} ms` });
}
parentPort?.postMessage({ kind: "done", outcomes });
