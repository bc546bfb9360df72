import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

jest.setTimeout(120_000);

/** What the scaffold and the rules' tests need, in a folder of its own. */
const copy = mkdtempSync(join(tmpdir(), "nianbao-new-rule-"));
beforeAll(() => {
  for (const path of ["scripts", "packages/core/src", "packages/core/package.json", ".prettierrc.json"]) {
    cpSync(path, join(copy, path), { recursive: true });
  }
  symlinkSync(join(process.cwd(), "node_modules"), join(copy, "node_modules"));
});
afterAll(() => rmSync(copy, { recursive: true }));

const newRule = (...args: string[]) =>
  spawnSync(process.execPath, ["scripts/new-rule.mjs", ...args, "--no-docs"], { cwd: copy, encoding: "utf8" });

test("both kinds of rule are written, listed, and pass what every rule has to pass", () => {
  expect(newRule("PU-98", "doubledComma", "逗号是否重复")).toMatchObject({ status: 0, stderr: "" });
  expect(newRule("TS-98", "hugeLicence", "许可件数是否过大", "--figures")).toMatchObject({ status: 0, stderr: "" });
  expect(readFileSync(join(copy, "packages/core/src/rules/punctuation/index.ts"), "utf8")).toContain(
    "doubledComma,\n]",
  );

  // The configuration of this repository's unit tests, for the copy.
  const config = `const { default: { projects: [unit] } } = await import("./jest.config.mjs");
    process.stdout.write(JSON.stringify({ ...unit, rootDir: ${JSON.stringify(copy)} }));`;
  const { stdout } = spawnSync(process.execPath, ["--input-type=module", "-e", config], { encoding: "utf8" });
  const jest = join("node_modules", "jest", "bin", "jest.js");
  const only = ["--testPathPatterns", "rules/rules.test", "-t", "every rule file|PU-98|TS-98"];
  const run = spawnSync(process.execPath, [jest, "--config", stdout, "--no-cache", "--json", ...only], {
    cwd: copy,
    encoding: "utf8",
    maxBuffer: 64 * 1024 * 1024,
  });
  const result = JSON.parse(run.stdout) as { numPassedTests: number; numFailedTests: number };
  expect([result.numFailedTests, result.numPassedTests, run.status]).toEqual([0, 15, 0]);
});

test.each([
  ["an unknown family", ["QQ-01", "something", "查的是什么"], /no family QQ: AR \(plausibility\), FE \(fee\)/],
  ["an id that is none", ["PU-1", "something", "查的是什么"], /is no id/],
  ["a title that clerks cannot read", ["PU-97", "something", "Something"], /the title is for clerks/],
  ["a rule that is there", ["PU-05", "something", "查的是什么"], /PU-05 is there/],
  ["a name that is taken", ["PU-97", "documentNumber", "查的是什么"], /has a documentNumber already/],
])("%s is refused, and nothing written", (_, args, message) => {
  const { status, stderr } = newRule(...args);
  expect(status).toBe(2);
  expect(stderr).toMatch(message);
});
