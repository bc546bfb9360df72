/**
 * `npm run fuzz`: hostile files of every kind that is read, each a function of SEED and its number, so that a problem can be
 * had again: `SEED=7 RUNS=1234 FIRST=1233 npm run fuzz`. RUNS defaults to 20,000, JOBS to the processors there are.
 * OF=small takes pieces of files, and clipboards, which go ten times faster than whole files.
 */
import { availableParallelism } from "node:os";
import { ensureNodeModules, run } from "./environment.mjs";

ensureNodeModules();
const { SEED = "1", RUNS = "20000", FIRST = "0", JOBS = String(availableParallelism()), OF = "whole" } = process.env;
process.exit(run(process.execPath, ["test/src/fuzz/run.mjs", SEED, RUNS, JOBS, FIRST, OF]));
