#!/usr/bin/env node
import { existsSync } from "node:fs";
import module from "node:module";

// Node 22 keeps compiled code between runs; on Node 20 the call does not exist and nothing is lost but a few milliseconds.
module.enableCompileCache?.();

const bundle = new URL("../dist/nianbao.mjs", import.meta.url);
if (existsSync(bundle)) {
  await import(bundle.href);
} else {
  process.stderr.write("nianbao 还没有构建：请先在项目文件夹运行 npm run build。\n");
  process.exitCode = 2;
}
