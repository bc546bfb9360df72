/**
 * The steps that `npm test` is made of, each a root task of turbo, which keeps what a step said as long as nothing it
 * depends on has changed. `node scripts/steps.mjs NAME` does one; it leaves its counts in `.artifacts/results/NAME.json`
 * and ends with 1 when anything failed, so that a failure is never kept.
 */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { availableParallelism } from "node:os";
import { dirname, join, relative } from "node:path";
import { root, tool } from "./environment.mjs";

/** Static checks: a program of node_modules/.bin that ends with 0 when all is well. */
const checks = {
  types: ["tsc", ["-b"]],
  format: ["prettier", ["--check", "--cache", "--cache-strategy", "content", "--log-level", "warn", "."]],
  // Not kept file by file (--cache): rules that ask for types hear what other files say.
  lint: ["eslint", [".", "--max-warnings", "0"]],
  imports: ["depcruise", ["--config", ".dependency-cruiser.cjs", "packages", "apps", "templates"]],
  unused: ["knip", ["--no-progress"]],
};

const here = root.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&");
/** End-to-end tests that measure: what runs beside them would show. */
const measuring = "test/src/(panel/live|cli/nianbao)\\.";
const browsers = String(Math.min(availableParallelism(), 4));

/** Tests: one run of jest after the other. */
const tests = {
  parts: [["--selectProjects", "unit", "--testPathPatterns", `^${here}/(packages|apps|templates)/`]],
  whole: [["--selectProjects", "unit", "--testPathPatterns", `^${here}/test/`]],
  contract: [["--selectProjects", "contract"]],
  reports: [["--selectProjects", "unit", "--testPathPatterns", "test/src/reports", "--verbose"]],
  e2e: [
    ["--selectProjects", "e2e", "--testPathIgnorePatterns", "/node_modules/", measuring, "--maxWorkers", browsers],
    ["--selectProjects", "e2e", "--testPathPatterns", measuring, "--runInBand"],
  ],
};

export const staticSteps = Object.keys(checks);

const resultFile = (name) => join(root, ".artifacts", "results", `${name}.json`);

/** Forgets what a step said before. */
export const forget = (name) => rmSync(resultFile(name), { force: true });

/** @returns counts of a step and what failed in it; a step without a result has failed */
export function resultOf(name) {
  try {
    return JSON.parse(readFileSync(resultFile(name), "utf8"));
  } catch {
    return { passed: 0, failed: 1, skipped: 0, failures: [`${name}: ended without a result`] };
  }
}

/** One run of jest, which ends with its last test even where one that failed left a timer or a server behind. */
function runJest(name, args) {
  const report = join(root, ".artifacts", `jest-${name}.json`);
  rmSync(report, { force: true });
  const status = tool("jest", ["--json", "--forceExit", `--outputFile=${report}`, ...args], {
    stdio: ["ignore", "ignore", "inherit"],
  });
  try {
    const said = JSON.parse(readFileSync(report, "utf8"));
    const suites = said.testResults.filter(({ status }) => status === "failed");
    const failures = suites.map(({ name: file }) => relative(root, file));
    let failed = said.numFailedTests + said.numRuntimeErrorTestSuites;
    if (said.numTotalTests === 0) failures.push(`${name}: no test was run`);
    else if (status !== 0 && failed === 0) failures.push(`${name}: jest ended with ${status}`);
    if (failed === 0) failed = failures.length;
    return { passed: said.numPassedTests, failed, skipped: said.numPendingTests + said.numTodoTests, failures };
  } catch {
    return { passed: 0, failed: 1, skipped: 0, failures: [`${name}: jest ended with ${status} and no result`] };
  }
}

/** Does a step. @returns its counts */
function runStep(name) {
  if (name in checks) {
    const failed = tool(...checks[name]) === 0 ? 0 : 1;
    console.log(`${failed === 0 ? "ok" : "FAILED"}: ${name}`);
    return { passed: 1 - failed, failed, skipped: 0, failures: failed === 0 ? [] : [name] };
  }
  const runs = tests[name].map((args, at) => runJest(at === 0 ? name : `${name}-${at}`, args));
  const sum = (count) => runs.reduce((total, run) => total + run[count], 0);
  return {
    passed: sum("passed"),
    failed: sum("failed"),
    skipped: sum("skipped"),
    failures: runs.flatMap(({ failures }) => failures),
  };
}

if (import.meta.filename === process.argv[1]) {
  const name = process.argv[2];
  if (!(name in checks || name in tests)) {
    console.error(`unknown step “${name}”: ${Object.keys({ ...checks, ...tests }).join(", ")}`);
    process.exit(2);
  }
  forget(name);
  const result = runStep(name);
  mkdirSync(dirname(resultFile(name)), { recursive: true });
  writeFileSync(resultFile(name), JSON.stringify(result));
  process.exit(result.failed === 0 ? 0 : 1);
}
