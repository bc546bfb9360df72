/**
 * `npm run soak`: random edits by a clerk and the panel in one document of the emulated Word; ends with both agreeing and prints
 * what it cost. SEED (1), RUNS (10,000) and TABLES (t4: table 4 alone) choose.
 */
import { ensureNodeModules, tool } from "./environment.mjs";

ensureNodeModules();
process.env.RUNS ??= "10000";
process.env.SEED ??= "1";
process.exit(tool("jest", ["--selectProjects", "contract", "--testPathPatterns", "test/src/word/soak"]));
