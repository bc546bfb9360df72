/** Runs turbo tasks, e.g. `node scripts/turbo.mjs build`. */
import { ensureNodeModules, tool } from "./environment.mjs";

ensureNodeModules();
process.exit(tool("turbo", ["run", ...process.argv.slice(2)]));
