/**
 * `node run.mjs SEED RUNS JOBS FIRST whole|small`: examines inputs FIRST to RUNS of a seed in bounded workers. A worker that
 * is silent for ten seconds of processor time, or out of memory, is a problem like any other; the rest of its share goes on
 * in a new one.
 */
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { Worker } from "node:worker_threads";
import { build } from "vite";

const [seed, runs, jobs, first] = [2, 3, 4, 5].map((at) => Number(process.argv[at]));
const small = process.argv[6] === "small";
const silence = 10;
/** Seconds of processor time taken by all workers together: a busy machine makes nobody slow. */
const spent = () => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
};
const folder = join(import.meta.dirname, "../../../.artifacts/fuzz");
rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });

await build({
  configFile: false,
  root: import.meta.dirname,
  logLevel: "error",
  ssr: { noExternal: true, external: ["jsdom"], resolve: { conditions: ["nianbao:source"] } },
  build: { ssr: join(import.meta.dirname, "worker.ts"), outDir: folder, target: "node20", sourcemap: "inline" },
});

const outcomes = {};
const problems = [];
let highest = 0;

/** Examines every `jobs`-th input from `from` on; resolves when they are through, however many workers that takes. */
function share(from) {
  return new Promise((resolve) => {
    const at = new SharedArrayBuffer(4);
    const current = new Int32Array(at);
    current[0] = from;
    const worker = new Worker(join(folder, "worker.js"), {
      workerData: { seed, first: from, end: runs, step: jobs, small, at },
      resourceLimits: { maxOldGenerationSizeMb: 768 },
      execArgv: ["--enable-source-maps"],
    });
    let seen = from;
    let since = spent();
    const problem = (index, what) => {
      problems.push({ seed, index, what });
      console.error(`\nseed ${seed} input ${index}: ${what}`);
    };
    const goOn = (what) => {
      clearInterval(watch);
      const index = Atomics.load(current, 0);
      problem(index, what);
      void worker
        .terminate()
        .then(() => (index + jobs < runs ? share(index + jobs) : undefined))
        .then(resolve);
    };
    const watch = setInterval(() => {
      const now = Atomics.load(current, 0);
      highest = Math.max(highest, now);
      if (now !== seen) [seen, since] = [now, spent()];
      else if (spent() - since > silence * jobs) goOn(`no answer for ${silence} s`);
    }, 500);
    worker.on("message", (message) => {
      if (message.kind === "problem") return problem(message.index, message.what);
      for (const [name, count] of Object.entries(message.outcomes)) outcomes[name] = (outcomes[name] ?? 0) + count;
      clearInterval(watch);
      resolve(undefined);
    });
    worker.on("error", (error) => goOn(`worker ended: ${error.message}`));
  });
}

const progress = setInterval(() => console.error(`${highest} of ${runs} …`), 15_000);
const started = performance.now();
await Promise.all(Array.from({ length: jobs }, (_, job) => share(first + job)));
clearInterval(progress);
const seconds = (performance.now() - started) / 1000;
if (problems.length > 0) writeFileSync(join(folder, "problems.json"), JSON.stringify(problems, null, 2));
for (const [name, count] of Object.entries(outcomes).sort((a, b) => b[1] - a[1]))
  console.log(`${String(count).padStart(9)}  ${name}`);
console.log(
  `seed ${seed}, ${small ? "small" : "whole"}: ${runs - first} inputs in ${seconds.toFixed(0)} s, ${problems.length} problems, ${Math.round(process.resourceUsage().maxRSS / 1024)} MiB`,
);
process.exit(problems.length === 0 ? 0 : 1);
