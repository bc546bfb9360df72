#!/usr/bin/env node
import { existsSync } from "node:fs";
import module from "node:module";
import { setFlagsFromString } from "node:v8";

// Node 22 keeps compiled code between runs; on Node 20 the call does not exist and nothing is lost but a few milliseconds.
module.enableCompileCache?.();

// One file is checked before optimised code pays for being made: with this V8 waits longer before it makes any. A single
// check takes a fifth less processor time, many files no more than before. A version that has lost the flag would complain
// on standard error, so only those known to have it are told.
if (Number(process.versions.node.split(".")[0]) <= 24) setFlagsFromString("--interrupt-budget=3000000");

const bundle = new URL("../dist/nianbao.mjs", import.meta.url);
if (existsSync(bundle)) {
  await import(bundle.href);
} else {
  process.stderr.write("nianbao 还没有构建：请先在项目文件夹运行 npm run build。\n");
  process.exitCode = 2;
}
