/**
 * `node scripts/version.mjs 1.2.3`: the version, in every place where it stands: each package.json, what they want of each other,
 * the lock, and what is compiled in. The changelog is written by hand.
 */
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "./environment.mjs";

const next = process.argv[2] ?? "";
if (!/^\d+\.\d+\.\d+$/.test(next)) {
  console.error("node scripts/version.mjs 1.2.3");
  process.exit(2);
}

const path = (name) => join(root, name);
const ours = (name) => name === "nianbao" || name.startsWith("@nianbao/");

/** Sets the version of a package.json or of an entry of the lock, and of ours that it wants. */
function set(entry) {
  entry.version = next;
  for (const list of [entry.dependencies, entry.devDependencies]) {
    for (const name of Object.keys(list ?? {}).filter(ours)) list[name] = next;
  }
}

function rewrite(name, change) {
  const json = JSON.parse(readFileSync(path(name), "utf8"));
  change(json);
  writeFileSync(path(name), `${JSON.stringify(json, null, 2)}\n`);
}

const { workspaces } = JSON.parse(readFileSync(path("package.json"), "utf8"));
const folders = workspaces.flatMap((pattern) =>
  pattern.endsWith("/*")
    ? readdirSync(path(pattern.slice(0, -2))).map((name) => pattern.replace("*", name))
    : [pattern],
);
for (const folder of ["", ...folders]) rewrite(join(folder, "package.json"), set);
rewrite("package-lock.json", (lock) => {
  lock.version = next;
  for (const folder of ["", ...folders]) set(lock.packages[folder]);
});
for (const name of ["apps/cli/src/version.ts", "packages/panel/src/version.ts"]) {
  const text = readFileSync(path(name), "utf8");
  writeFileSync(path(name), text.replace(/(version = ")[^"]*"/, `$1${next}"`));
}
console.log(`${next}: ${folders.length + 1} packages, the lock, what is compiled in. Now the heading in CHANGELOG.md.`);
