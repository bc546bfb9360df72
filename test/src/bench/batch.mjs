/**
 * `nianbao` as a whole process: starting up for one file, and folders of reports by one thread and by two. Started by
 * `npm run bench` after a build; alone: `node test/src/bench/batch.mjs [reports]`.
 */
import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { availableParallelism, loadavg, tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { exampleDocument, notice2021, recognise, toAnnualReport } from "@nianbao/core";
import { renderReport } from "@nianbao/docx";
import { wordReport } from "./corpus.mjs";
import { readAndInflate } from "./floor.mjs";
import { milliseconds, result } from "./result.mjs";
import { formatTable } from "./table.mjs";

const self = fileURLToPath(import.meta.url);
const bin = fileURLToPath(new URL("../../../apps/cli/bin/nianbao.cjs", import.meta.url));
const spent = fileURLToPath(new URL("./spent.cjs", import.meta.url));
const median = (values) => [...values].sort((left, right) => left - right)[Math.floor(values.length / 2)];

/** Runs a program to its end, whatever its exit code. @returns wall and processor time in ms, the most memory it had in MiB */
function run(args, folder) {
  const file = join(folder, "spent.json");
  const start = performance.now();
  try {
    execFileSync(process.execPath, ["--require", spent, ...args], {
      cwd: folder,
      stdio: "ignore",
      env: { ...process.env, NIANBAO_SPENT: file },
    });
  } catch (error) {
    if (error.status === null || error.status > 1) throw error;
  }
  const wall = performance.now() - start;
  return { wall, ...JSON.parse(readFileSync(file, "utf8")) };
}

/** A check of one report as Word writes it, against a bare node: interleaved, medians. */
function startingUp(folder, rounds = 15) {
  writeFileSync(join(folder, "word.docx"), wordReport(40).docx);
  const runs = { node: ["-e", "0"], check: [bin, "check", "word.docx"] };
  const times = { node: [], check: [] };
  for (let round = 0; round < rounds; round += 1) {
    for (const [name, args] of Object.entries(runs)) times[name].push(run(args, folder));
  }
  const of = (name, what) => median(times[name].map((time) => time[what]));
  return result(
    "nianbao check of one .docx, whole process, against node -e 0",
    of("check", "cpu") / of("node", "cpu"),
    {
      target: 3,
      of: `${milliseconds(of("check", "cpu"))} against ${milliseconds(of("node", "cpu"))} of processor time; wall ${milliseconds(of("check", "wall"))} against ${milliseconds(of("node", "wall"))}`,
    },
  );
}

/** Writes as many reports of as many units, each with figures and a name of its own. */
function writeUnits(folder, count) {
  mkdirSync(folder, { recursive: true });
  for (let index = 0; index < count; index += 1) {
    const agency = `示例市示例区第${index + 1}局`;
    const report = toAnnualReport(recognise(exampleDocument({ agency })));
    writeFileSync(
      join(folder, `${String(index).padStart(5, "0")}.docx`),
      renderReport(notice2021, { ...report, agency }),
    );
  }
}

const batch = (units, jobs) => [bin, "check", units, "--format", "json", "--force", "-o", "all.json", "--jobs", jobs];

/** A folder of reports: documents a second, what two threads gain, against reading and inflating alone, and memory. */
function checkingMany(folder, count = 500, rounds = 3) {
  writeUnits(join(folder, "units"), count);
  writeUnits(join(folder, "few"), Math.ceil(count / 4));
  const files = readdirSync(join(folder, "units")).map((name) => join(folder, "units", name));
  const times = { one: [], two: [], few: [] };
  const floors = [];
  for (let round = 0; round < rounds; round += 1) {
    times.one.push(run(batch("units", "1"), folder));
    times.two.push(run(batch("units", "2"), folder));
    times.few.push(run(batch("few", "2"), folder));
    const start = performance.now();
    for (const file of files) readAndInflate(file);
    floors.push(performance.now() - start);
  }
  const wall = (name) => median(times[name].map((time) => time.wall));
  const memory = (name) => Math.max(...times[name].map((time) => time.mebibytes));
  const rate = (count * 1000) / wall("two");
  const cost = median(times.one.map((time) => time.cpu)) / count;
  return [
    result(`documents a second, ${count} reports, two threads`, rate, {
      target: 400,
      least: 150,
      more: true,
      unit: "/s",
      of: `${((count * 1000) / wall("one")).toFixed(0)}/s with one; ${milliseconds(cost)} of processor time each, read + inflate ${milliseconds(median(floors) / count)}`,
    }),
    result("two threads against one", wall("one") / wall("two"), {
      target: 1.5,
      more: true,
      of: `${milliseconds(wall("one"))} against ${milliseconds(wall("two"))}`,
    }),
    result(`memory with ${count} reports, against ${Math.ceil(count / 4)}`, memory("two") / memory("few"), {
      target: 1.25,
      of: `${memory("two").toFixed(0)} MiB (at most 512) against ${memory("few").toFixed(0)} MiB, two threads; ${memory("one").toFixed(0)} MiB with one`,
    }),
  ];
}

/** All rows, in a folder of their own. */
export function commandLine(count = 500) {
  const folder = mkdtempSync(join(tmpdir(), "nianbao-batch-"));
  try {
    return [startingUp(folder), ...checkingMany(folder, count)];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

if (process.argv[1] !== undefined && pathToFileURL(process.argv[1]).href === pathToFileURL(self).href) {
  const rows = commandLine(Number(process.argv[2] ?? 500));
  console.log(
    `${availableParallelism()} cores, load ${loadavg()[0].toFixed(1)}: rates mean something on a machine at rest\n`,
  );
  console.log(formatTable([["what", "ratio", "target", "least", "", "of"], ...rows.map(({ cells }) => cells)]));
  process.exitCode = rows.some(({ failed }) => failed) ? 1 : 0;
}
