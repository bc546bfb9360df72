import { statSync } from "node:fs";
import { resolve } from "node:path";
import { failedReport } from "../check/failed.js";
import type { LastEntry, LastSource } from "../check/last.js";
import type { FileReport } from "../check/report.js";
import { reportsIn } from "../files/expand.js";
import { hashOf } from "../files/hash.js";
import { readInput } from "../files/input.js";
import type { Io } from "../io.js";
import { doAll, failureOf, plain } from "./crew.js";
import { showProgress } from "./progress.js";

/**
 * Where the reports of the year before are: one file, or a folder, all of whose files are looked at once to know whose
 * they are.
 * @returns the source, and a report of failure for each file of the folder that could not be read
 * @throws Failure when there is no such file or folder, or the one file cannot be read
 */
export async function lastSource(
  path: string,
  jobs: number | undefined,
  io: Io,
): Promise<{ readonly source: LastSource; readonly failures: readonly FileReport[] }> {
  if (statSync(resolve(io.cwd, path), { throwIfNoEntry: false })?.isDirectory() !== true) {
    const { readLast } = await import("../check/last.js");
    await readLast(path, io);
    const { bytes } = await readInput(path, io);
    return { source: { kind: "file", path, hash: hashOf(bytes) }, failures: [] };
  }
  const files = reportsIn(path, io);
  const entries = new Map<string, LastEntry>();
  const failures = new Map<string, FileReport>();
  const progress = showProgress("看上一年度报告", files.length, io);
  try {
    const tasks = files.map((file) => ({ kind: "identify" as const, file }));
    await doAll(tasks, { ...plain, jobs }, io, ({ file }, result) => {
      progress.step();
      const failure = failureOf(result);
      if (failure !== undefined) failures.set(file, failedReport(file, failure));
      if (result.kind !== "identified" || result.agency === undefined || result.year === undefined) return;
      const { agency, year, hash } = result;
      entries.set(file, { file, agency: agency.name, shortNames: agency.shortNames, year, hash });
    });
  } finally {
    progress.stop();
  }
  const inOrder = <T>(found: ReadonlyMap<string, T>): T[] => files.flatMap((file) => found.get(file) ?? []);
  return { source: { kind: "folder", path, entries: inOrder(entries) }, failures: inOrder(failures) };
}
