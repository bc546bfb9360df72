import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/**
 * `npm test` keeps what a step said while nothing it rests on has changed (turbo.json). What a step leaves out must be what
 * it does not read, or a failure would be hidden.
 */
const root = join(__dirname, "../../..");
const { tasks } = JSON.parse(readFileSync(join(root, "turbo.json"), "utf8")) as {
  readonly tasks: Readonly<Record<string, { readonly inputs?: readonly string[] }>>;
};
const leftOut = (step: string): readonly string[] =>
  (tasks[`//#step:${step}`]!.inputs ?? []).filter((glob) => glob.startsWith("!"));

function filesBelow(folder: string, name: RegExp): string[] {
  const entries = readdirSync(join(root, folder), { recursive: true, withFileTypes: true });
  return entries
    .filter(
      (entry) => entry.isFile() && name.test(entry.name) && !/node_modules|[\\/]dist[\\/]?/.test(entry.parentPath),
    )
    .map(({ parentPath, name: file }) => join(parentPath, file));
}

const mentions = (files: readonly string[], what: RegExp): string[] =>
  files.filter((file) => what.test(readFileSync(file, "utf8")));

test("tests of the whole rest on everything", () => {
  expect(leftOut("whole")).toEqual([]);
  expect(leftOut("format")).toEqual([]);
});

test("tests in every host read no documentation, which their step leaves out", () => {
  expect(leftOut("contract")).toEqual(["!docs/**", "!*.md"]);
  const files = filesBelow("test", /\.contract\.test\.ts$/);
  expect(files.length).toBeGreaterThan(3);
  expect(mentions(files, /["'`/]docs\/|(?:README|CHANGELOG)\.md/)).toEqual([]);
});

test("tests in browsers, and the release that they try, read no page of the guide and of the rules", () => {
  expect(leftOut("e2e")).toEqual(["!docs/rules/**", "!docs/guide/**", "!docs/pictures/**", "!*.md"]);
  const files = [...filesBelow("test", /\.e2e\.test\.ts$/), ...filesBelow("scripts/release", /./)];
  expect(files.length).toBeGreaterThan(15);
  const reads = /docs"?[,/] ?"?(?:rules|guide|pictures)|(?:README|CHANGELOG)\.md"\)/;
  expect(mentions([...files, join(root, "scripts/release.mjs")], reads)).toEqual([]);
});

test("tests of the parts use nothing of the whole's, which their step leaves out", () => {
  expect(leftOut("parts")).toEqual(["!test/**"]);
  const files = ["packages", "apps", "templates"].flatMap((folder) => filesBelow(folder, /\.(?:ts|tsx|mjs)$/));
  expect(files.length).toBeGreaterThan(300);
  expect(mentions(files, /["'`](?:\.\.\/)+test\//)).toEqual([]);
});
