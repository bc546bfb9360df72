/** `npm run lint`: every static check; prints one line each and ends with 1 if any failed. */
import { ensureNodeModules, tool } from "./environment.mjs";

export const checks = [
  ["format", "prettier", ["--check", "--log-level", "warn", "."]],
  ["lint", "eslint", [".", "--max-warnings", "0"]],
  ["import directions", "depcruise", ["--config", ".dependency-cruiser.cjs", "packages", "apps", "templates"]],
  ["unused code", "knip", ["--no-progress"]],
];

/** Runs the checks. @returns the names of those that failed. */
export function runChecks() {
  return checks
    .filter(([name, program, args]) => {
      const failed = tool(program, args) !== 0;
      console.log(`${failed ? "FAILED" : "ok"}: ${name}`);
      return failed;
    })
    .map(([name]) => name);
}

if (import.meta.filename === process.argv[1]) {
  ensureNodeModules();
  process.exit(runChecks().length === 0 ? 0 : 1);
}
