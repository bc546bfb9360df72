/**
 * `npm run mutation`: small faults are put into the rooms of packages/core that everything rests on, one at a time, and the tests are to
 * notice. Texts are left alone. `npm run mutation -- text form` does only these parts; what is unchanged since the last run is not run
 * again (.artifacts/mutation), ALL=1 takes every mutant where a part has a sample, JOBS is how many run at once.
 * Each part's score goes into docs/mutation.md, its survivors into .artifacts/mutation/PART.html. Ends with 1 below 80 %.
 */
import { join } from "node:path";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { Stryker } from "@stryker-mutator/core";
import { ensureNodeModules, root } from "./environment.mjs";
import { tally, writeRow } from "./mutation/page.mjs";
import { notCopied, parts, source, testsOf } from "./mutation/parts.mjs";

const least = 80;
const names = process.argv.length > 2 ? process.argv.slice(2) : Object.keys(parts);
const unknown = names.filter((name) => !(name in parts));
if (unknown.length > 0) {
  console.error(`unknown: ${unknown.join(", ")}. Parts: ${Object.keys(parts).join(", ")}`);
  process.exit(2);
}

ensureNodeModules();
process.chdir(root);
const folder = ".artifacts/mutation";
mkdirSync(folder, { recursive: true });
/** Tests, and what only tests use. */
const notMutated = ["**/*.test.ts", "recognise/prose/cases.ts", "rules/narrative/examples.ts"].map(
  (path) => `!${source}/${path}`,
);
const plugin = (name) => join(root, "scripts", "mutation", name);

/** Takes what survived in a constant out of the last run's results: no test is tied to it, so that a new one would not make it run again. */
function tryConstantsAgain(file) {
  if (!existsSync(file)) return;
  const last = JSON.parse(readFileSync(file, "utf8"));
  for (const each of Object.values(last.files))
    each.mutants = each.mutants.filter((mutant) => !(mutant.static && mutant.status === "Survived"));
  writeFileSync(file, JSON.stringify(last));
}

const scores = [];
for (const name of names) {
  const part = process.env.ALL === "1" ? { ...parts[name], oneIn: 1 } : parts[name];
  const file = `${folder}/${name}${part.oneIn === 1 ? "" : `-${part.oneIn}`}`;
  tryConstantsAgain(`${file}.json`);
  const start = Date.now();
  const results = await new Stryker({
    mutate: [`${source}/${part.mutate}`, ...notMutated],
    mutator: { excludedMutations: ["StringLiteral"] },
    ignorePatterns: notCopied(),
    plugins: [plugin("runner.mjs"), plugin("choice.mjs")],
    ignorers: ["examples"],
    testRunner: "core",
    checkers: part.oneIn === 1 ? [] : ["sample"],
    nianbao: { tests: testsOf(part), oneIn: part.oneIn },
    coverageAnalysis: "perTest",
    concurrency: Number(process.env.JOBS ?? 1),
    incremental: true,
    incrementalFile: `${file}.json`,
    htmlReporter: { fileName: `${file}.html` },
    tempDirName: `${folder}/sandbox`,
    logLevel: "warn",
    reporters: ["progress-append-only", "html"],
    // A mutant that loops is mostly found by counting; the rest must not be mistaken on a busy machine.
    timeoutMS: 10_000,
    timeoutFactor: 4,
    dryRunTimeoutMinutes: 20,
    warnings: { slow: false },
  }).runMutationTest();
  const result = tally(results);
  writeRow(name, part, result, Math.max(1, Math.round((Date.now() - start) / 60_000)));
  scores.push([name, result]);
}

for (const [name, { score, noticed, total }] of scores)
  console.log(`${score < least ? "FAILED" : "ok"}: ${name} ${score.toFixed(1)} % (${noticed} of ${total})`);
process.exit(scores.every(([, { score }]) => score >= least) ? 0 : 1);
