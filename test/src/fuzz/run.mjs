/**
 * `node run.mjs SEED RUNS JOBS [FIRST]`: examines inputs FIRST to RUNS of a seed in bounded workers. A worker that is silent for
 * ten seconds or out of memory is a problem like any other; the rest of its share goes on in a new one.
 */
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { Worker } from "node:worker_threads";
import { build } from "vite";

const [seed, runs, jobs, first] = [2, 3, 4, 5].map((at) => Number(process.argv[at] ?? 0));
const silence = 10_000;
const folder = join(import.meta.dirname, "../../../.artifacts/fuzz");
rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });

await build({
  configFile: false,
  root: import.meta.dirname,
  logLevel: "error",
  ssr: { noExternal: true, resolve: { conditions: ["nianbao:source"] } },
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
      workerData: { seed, first: from, end: runs, step: jobs, at },
      resourceLimits: { maxOldGenerationSizeMb: 768 },
      execArgv: ["--enable-source-maps"],
    });
    let seen = from;
    let since = Date.now();
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
      if (now !== seen) [seen, since] = [now, Date.now()];
      else if (Date.now() - since > silence) goOn(`no answer for ${silence / 1000} s`);
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
  `seed ${seed}: ${runs - first} inputs in ${seconds.toFixed(0)} s, ${problems.length} problems, ${Math.round(process.resourceUsage().maxRSS / 1024)} MiB`,
);
process.exit(problems.length === 0 ? 0 : 1);
