/**
 * `npm test`: types, build, lint, unit, contract and end-to-end tests. Last line: `N passed, N failed[, N skipped]`.
 * `node scripts/test.mjs unit|contract|e2e|reports` runs one kind. What has not changed since it last passed is not run again
 * (turbo keeps its counts); `--force` runs it all the same.
 */
import { ensureNodeModules, ensurePrograms, run, surroundings, tool } from "./environment.mjs";
import { forget, resultOf, staticSteps } from "./steps.mjs";

const force = process.argv.includes("--force");
const kind = process.argv.slice(2).find((argument) => argument !== "--force") ?? "all";
const kinds = {
  all: [...staticSteps, "parts", "whole", "contract", "e2e"],
  unit: ["parts", "whole"],
  contract: ["contract"],
  e2e: ["e2e"],
  reports: ["reports"],
};
if (!(kind in kinds)) {
  console.error(`unknown kind of test “${kind}”: ${Object.keys(kinds).join(", ")}`);
  process.exit(2);
}

ensureNodeModules();
if (kind !== "contract") ensurePrograms();

const steps = kinds[kind];
const total = { passed: 0, failed: 0, skipped: 0 };
const failures = [];

/** Has turbo do tasks, or find what they said. @returns whether all went well */
function turbo(...tasks) {
  const args = ["run", ...tasks, "--continue=always", ...(force ? ["--force"] : [])];
  return tool("turbo", args, { env: { NIANBAO_SURROUNDINGS: surroundings() } }) === 0;
}

function build() {
  const built = turbo("build");
  total[built ? "passed" : "failed"] += 1;
  if (!built) failures.push("build");
  return built;
}

const asTasks = (names) => names.map((name) => `step:${name}`);
steps.forEach(forget);
if (kind === "reports") run(process.execPath, ["scripts/steps.mjs", "reports"]);
else {
  // Side by side, each step in one process; then the browsers, which want all processors for themselves.
  const first = steps.filter((name) => name !== "e2e");
  if (first.length > 0) turbo(...asTasks(first));
  if (steps.includes("e2e") && build()) turbo(...asTasks(["e2e"]));
}

for (const name of steps) {
  const result = resultOf(name);
  for (const count of Object.keys(total)) total[count] += result[count];
  failures.push(...result.failures);
}
for (const name of failures) console.log(`failed: ${name}`);
const skipped = total.skipped === 0 ? "" : `, ${total.skipped} skipped`;
console.log(`${total.passed} passed, ${total.failed} failed${skipped}`);
process.exit(total.failed === 0 ? 0 : 1);
