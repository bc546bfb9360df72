/**
 * `npm run soak`: random edits by a clerk and the panel in one document of the emulated Word; ends with both agreeing and prints
 * what it cost. SEED (1) and RUNS (10,000) choose.
 */
import { ensureNodeModules, tool } from "./environment.mjs";

ensureNodeModules();
process.env.RUNS ??= "10000";
process.env.SEED ??= "1";
process.exit(tool("jest", ["--selectProjects", "contract", "--testPathPatterns", "test/src/word/soak"]));
