import type { UnitFigures } from "@nianbao/core";
import { doAll, failureOf, plain } from "../batch/crew.js";
import { showProgress } from "../batch/progress.js";
import { expand } from "../files/expand.js";
import type { Io } from "../io.js";
import { safe } from "../text/safe.js";

/** Reports that were read, in their order, and files that could not be. */
export interface Collected {
  readonly units: readonly UnitFigures[];
  readonly failures: readonly { readonly source: string; readonly reason: string }[];
}

/**
 * Reads the figures of many reports on all cores. A file that cannot be read gives a line on `io.err` and stops nothing.
 * @param except a file among them that is none of the units
 */
export async function collect(
  paths: readonly string[],
  jobs: number | undefined,
  io: Io,
  except?: string,
): Promise<Collected> {
  const { files, empty } = expand(paths, io, except);
  const found = new Map<string, UnitFigures>();
  const failures = new Map<string, string>();
  for (const path of empty) failures.set(path, "这里没有可以读的年报（docx、html、txt）。");
  const progress = files.length > 1 ? showProgress("读取", files.length, io) : undefined;
  try {
    const tasks = files.map((file) => ({ kind: "figures" as const, file }));
    await doAll(tasks, { ...plain, jobs }, io, ({ file }, result) => {
      progress?.step();
      if (result.kind === "figures") found.set(file, result.figures);
      const failure = failureOf(result);
      if (failure !== undefined) failures.set(file, failure.message);
    });
  } finally {
    progress?.stop();
  }
  for (const [source, reason] of failures) io.err(`nianbao：没有读出“${safe(source)}”：${reason}\n`);
  return {
    units: files.flatMap((file) => found.get(file) ?? []),
    failures: [...failures].map(([source, reason]) => ({ source, reason })),
  };
}
