import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";

/** The one place where the version is written by hand; `node scripts/version.mjs 1.2.3` writes the others. */
const { version, workspaces } = manifest(".");

interface Manifest {
  readonly version: string;
  readonly workspaces: readonly string[];
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
}

function manifest(folder: string): Manifest {
  return JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as Manifest;
}

const folders = workspaces.flatMap((pattern) =>
  pattern.endsWith("/*") ? readdirSync(pattern.slice(0, -2)).map((name) => pattern.replace("*", name)) : [pattern],
);

test.each(folders)("%s has the version of the whole, and wants that of the others", (folder) => {
  const { version: own, dependencies, devDependencies } = manifest(folder);
  const ours = Object.entries({ ...dependencies, ...devDependencies }).filter(([name]) => /^@?nianbao/.test(name));
  expect([own, ...ours.map(([, wanted]) => wanted)]).toEqual(new Array(ours.length + 1).fill(version));
});

test("what is compiled in, the lock and the changelog say the same version", () => {
  const read = (path: string) => readFileSync(path, "utf8");
  for (const path of ["apps/cli/src/version.ts", "packages/panel/src/version.ts"]) {
    expect(read(path)).toContain(`export const version = "${version}";`);
  }
  expect(read("CHANGELOG.md").match(/^## (\S+)/m)?.[1]).toBe(version);
  expect((JSON.parse(read("package-lock.json")) as Manifest).version).toBe(version);
});
