#!/usr/bin/env node
"use strict";
// A classic script: the loader of modules costs as much as a third of a bare node, and the everyday check needs none.
const { existsSync, statSync } = require("node:fs");
const { join } = require("node:path");
const { loadQuick, setBudget } = require("./quick.cjs");

/** The whole program. Many files are worth optimised code, not as early as V8 would make it: two threads share two cores with its makers. */
async function start() {
  setBudget(400_000);
  const bundle = join(__dirname, "../dist/nianbao.mjs");
  if (!existsSync(bundle)) {
    process.stderr.write("nianbao 还没有构建：请先在项目文件夹运行 npm run build。\n");
    process.exitCode = 2;
    return;
  }
  // Node 22 keeps compiled code between runs; on Node 20 the call does not exist and nothing is lost but a few milliseconds.
  require("node:module").enableCompileCache?.();
  await import(require("node:url").pathToFileURL(bundle).href);
}

async function main() {
  const [, , command, file = "", ...more] = process.argv;
  const everyday = command === "check" && more.length === 0 && !file.startsWith("-");
  if (everyday && statSync(file, { throwIfNoEntry: false })?.isFile() === true) {
    if ((await loadQuick()?.exports.quickCheck(file)) === true) return;
  }
  await start();
}

void main();
