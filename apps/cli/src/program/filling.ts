import type { Commands } from "./commands.js";

type Given = Parameters<Commands>;

/** What `fill` and `import` do: they take the same, from different people. */
export function filling(io: Given[1], done: Given[2]) {
  return async (report: string, data: string, options: { output: string; force?: true }): Promise<void> => {
    const { fillReport } = await import("../commands/fill.js");
    done(await fillReport({ report, data, output: options.output, force: options.force === true }, io));
  };
}
