import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { root, tool } from "../environment.mjs";

const page = join(root, "docs", "mutation.md");
const detected = new Set(["Killed", "Timeout"]);
const counted = new Set([...detected, "Survived", "NoCoverage"]);

/** What became of a part's mutants: how many count, and how many of them a test noticed. */
export function tally(results) {
  const count = (status) => results.filter((mutant) => mutant.status === status).length;
  const total = results.filter(({ status }) => counted.has(status)).length;
  const noticed = results.filter(({ status }) => detected.has(status)).length;
  return {
    total,
    noticed,
    timedOut: count("Timeout"),
    survived: count("Survived"),
    unreached: count("NoCoverage"),
    score: total === 0 ? 100 : (noticed / total) * 100,
  };
}

/** Writes a part's row of the table in docs/mutation.md anew; the other rows and the words round it stay. */
export function writeRow(part, { oneIn }, { total, noticed, timedOut, survived, unreached, score }, minutes) {
  const lines = readFileSync(page, "utf8").split("\n");
  const sample = oneIn === 1 ? "all" : `1 in ${oneIn}`;
  const at = lines.findIndex((line) => line.startsWith(`| ${part} `));
  if (at === -1) throw new Error(`docs/mutation.md has no row for ${part}`);
  const day = new Date().toISOString().slice(0, 10);
  const cells = [part, sample, total, noticed, timedOut, survived, unreached, `${score.toFixed(1)} %`, minutes, day];
  lines[at] = `| ${cells.join(" | ")} |`;
  writeFileSync(page, lines.join("\n"));
  tool("prettier", ["--write", "--log-level", "warn", page]);
}
