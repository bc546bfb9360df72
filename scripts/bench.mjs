/** `npm run bench`: builds what is measured, then reading and rendering against their targets. */
import { ensureNodeModules, run, tool } from "./environment.mjs";

ensureNodeModules();
if (tool("turbo", ["run", "build", "--filter=nianbao", "--output-logs=errors-only"]) !== 0) process.exit(1);
process.exit(run(process.execPath, ["test/src/bench/bench.mjs"]));
