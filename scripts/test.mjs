/**
 * `npm test`: types, build, lint, unit, contract and end-to-end tests. Last line: `N passed, N failed`.
 * `node scripts/test.mjs unit|contract|e2e|reports` runs one kind.
 */
import { mkdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { ensureNodeModules, ensurePrograms, root, tool } from "./environment.mjs";
import { checks, runChecks } from "./lint.mjs";

const kind = process.argv[2] ?? "all";
const kinds = {
  all: ["unit", "contract", "e2e"],
  unit: ["unit"],
  contract: ["contract"],
  e2e: ["e2e"],
  reports: ["unit"],
};
if (!(kind in kinds)) {
  console.error(`unknown kind of test “${kind}”: ${Object.keys(kinds).join(", ")}`);
  process.exit(2);
}

ensureNodeModules();
if (kind !== "contract") ensurePrograms();

const total = { passed: 0, failed: 0, skipped: 0 };
const failedSteps = [];
function step(name, ok) {
  total[ok ? "passed" : "failed"] += 1;
  if (!ok) failedSteps.push(name);
}

if (kind === "all") {
  step("types", tool("tsc", ["-b"]) === 0);
  const failed = runChecks();
  for (const [name] of checks) step(name, !failed.includes(name));
}
if (kind === "all" || kind === "e2e") {
  step("build", tool("turbo", ["run", "build", "--output-logs=errors-only"]) === 0);
}

const folder = join(root, ".artifacts");
mkdirSync(folder, { recursive: true });
for (const project of kinds[kind]) {
  const report = join(folder, `jest-${project}.json`);
  rmSync(report, { force: true });
  // Browsers and office suites share two cores badly: end-to-end files run one after the other.
  const only = kind === "reports" ? ["test/src/reports", "--verbose"] : [];
  const serial = project === "e2e" ? ["--runInBand"] : [];
  const status = tool("jest", ["--selectProjects", project, "--json", `--outputFile=${report}`, ...serial, ...only], {
    stdio: ["ignore", "ignore", "inherit"],
  });
  try {
    const result = JSON.parse(readFileSync(report, "utf8"));
    total.passed += result.numPassedTests;
    total.failed += result.numFailedTests + result.numRuntimeErrorTestSuites;
    total.skipped += result.numPendingTests + result.numTodoTests;
    for (const suite of result.testResults) {
      if (suite.status === "failed") failedSteps.push(suite.name.slice(root.length + 1));
    }
    if (result.numTotalTests === 0) step(`${project}: no test was run`, false);
  } catch {
    step(`${project}: jest ended with ${status} and no result`, false);
  }
}

for (const name of failedSteps) console.log(`failed: ${name}`);
const skipped = total.skipped === 0 ? "" : `, ${total.skipped} skipped`;
console.log(`${total.passed} passed, ${total.failed} failed${skipped}`);
process.exit(total.failed === 0 ? 0 : 1);
