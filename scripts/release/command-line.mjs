/** The command line as an npm package that needs nothing but Node: its programs have every dependency in them. */
import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, relative, resolve } from "node:path";
import { root } from "../environment.mjs";
import { filesOf, writeFiles } from "./archive.mjs";

const app = join(root, "apps", "cli");
/** Programs that are started by their name: by the user, by the batch, and by the pool of threads. */
const programs = ["nianbao.mjs", "nianbao/worker.mjs", "nianbao/shared/entry/worker.js"];

/** Writes `nianbao-VERSION.tgz` into a folder. @param extra files beside the program, by name */
export function packCommandLine(out, extra) {
  const staged = mkdtempSync(join(tmpdir(), "nianbao-release-"));
  try {
    writeFiles(staged, {
      ...filesOf(join(app, "bin"), "bin/"),
      ...filesOf(join(app, "dist", "quick"), "dist/quick/"),
      ...builtPrograms(),
      "package.json": `${JSON.stringify(ownPackage(), null, 2)}\n`,
      "README.md": readFileSync(join(root, "docs", "cli.md")),
      "check.schema.json": readFileSync(join(root, "docs", "check.schema.json")),
      ...extra,
    });
    const { status, stderr } = spawnSync("npm", ["pack", "--silent", "--pack-destination", resolve(out)], {
      cwd: staged,
      encoding: "utf8",
      shell: process.platform === "win32",
    });
    if (status !== 0) throw new Error(`npm pack ended with ${status}: ${stderr}`);
  } finally {
    rmSync(staged, { recursive: true, force: true });
  }
}

function ownPackage() {
  const { name, version, license, type, bin } = JSON.parse(readFileSync(join(app, "package.json"), "utf8"));
  const { engines } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
  const description = "政府信息公开工作年度报告：新建、填数、检查、汇总";
  return { name, version, description, license, type, bin, engines };
}

/** The programs and what they import; the folder may hold more from earlier builds. */
function builtPrograms() {
  const dist = join(app, "dist");
  const found = new Map();
  const visit = (path) => {
    if (found.has(path) || !existsSync(path)) return;
    const code = readFileSync(path, "utf8");
    found.set(path, code.replace(/\n\/\/# sourceMappingURL=.*\s*$/, "\n"));
    for (const [, name] of code.matchAll(/["'`](\.{1,2}\/[^"'`]+\.m?js)["'`]/g)) visit(resolve(dirname(path), name));
  };
  for (const program of programs) visit(join(dist, program));
  if (found.size < programs.length) throw new Error("apps/cli is not built");
  return Object.fromEntries(
    [...found].map(([path, code]) => [`dist/${relative(dist, path).replaceAll("\\", "/")}`, code]),
  );
}
