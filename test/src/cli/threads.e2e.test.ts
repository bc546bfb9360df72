import { execFile, spawn, spawnSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { join, resolve } from "node:path";
import { promisify } from "node:util";
import { exampleDocument, recognise, toAnnualReport } from "@nianbao/core";
import { checkOutputSchema, type CheckOutput } from "nianbao";
import { putReport, temporaryFolder } from "./harness.js";

const bin = resolve("apps/cli/bin/nianbao.cjs");
const folder = temporaryFolder();
const at = (name: string): string => join(folder(), name);
const report = toAnnualReport(recognise(exampleDocument()));

const put = (name: string, index: number): void =>
  putReport(at(name), { ...report, year: 2025, agency: `示例市示例区第${index}局` });

const read = (name: string): CheckOutput => checkOutputSchema.parse(JSON.parse(readFileSync(at(name), "utf8")));

describe("a file that brings its thread down", () => {
  const bad = ["units/05-ends.docx", "units/11-throws.docx", "units/16-grows.docx", "units/18-hangs.docx"];
  const good = Array.from({ length: 20 }, (_, index) => `units/${String(index).padStart(2, "0")}.docx`);

  test.each(["1", "2"])(
    "has a line of its own and stops nothing, with %s threads",
    async (jobs) => {
      [...good, ...bad].forEach(put);
      // Breaks its thread once that has done all else: nothing is lost by it.
      put("units/99-later.docx", 99);
      const done = await promisify(execFile)(
        process.execPath,
        ["--require", resolve("test/src/cli/breaking.cjs"), bin, "check", "units", "--format", "json"].concat([
          "-o",
          "all.json",
          "--jobs",
          jobs,
        ]),
        { cwd: folder(), env: { ...process.env, NIANBAO_TIMEOUT: "10" } },
      ).catch((error: unknown) => error as { code: number; stderr: string });
      expect("code" in done ? done.code : 0).toBe(2);
      const told = done.stderr.split("\n").filter((line) => line.startsWith("nianbao："));
      expect(told.sort()).toEqual([
        expect.stringMatching(/^nianbao：没有检查“units\/05-ends\.docx”：出现意外错误（.*7.*）。/),
        expect.stringMatching(
          /^nianbao：没有检查“units\/11-throws\.docx”：出现意外错误（RangeError: out of nowhere）。/,
        ),
        "nianbao：没有检查“units/16-grows.docx”：这个文件要用的内存太多，已经停下，请把它交给 nianbao 的维护者。",
        "nianbao：没有检查“units/18-hangs.docx”：这个文件用的时间太长，已经停下，请把它交给 nianbao 的维护者。",
      ]);
      expect(done.stderr).not.toMatch(/\n {4}at /);
      const { files, summary } = read("all.json");
      expect(files.map(({ file, status }) => [file, status])).toEqual(
        [...good, ...bad, "units/99-later.docx"]
          .sort()
          .map((file) => [file, bad.includes(file) ? "failed" : "checked"]),
      );
      expect(summary).toMatchObject({ files: 25, failed: 4, exitCode: 2 });
    },
    120_000,
  );
});

describe("how far it is", () => {
  beforeEach(() => Array.from({ length: 40 }, (_, index) => put(`units/${index}.docx`, index)));

  test("moves as a bar on a terminal, with rate and time left, and leaves nothing behind", () => {
    // `script` gives the program a terminal, on which both of its streams come out.
    const { stdout, error } = spawnSync(
      "script",
      ["-qfec", `"${process.execPath}" "${bin}" check units`, "/dev/null"],
      {
        cwd: folder(),
        encoding: "utf8",
        env: { ...process.env, TERM: "xterm" },
      },
    );
    if (error !== undefined) {
      console.warn("no `script` here: the bar was not looked at");
      return;
    }
    expect(stdout).toMatch(/检查 █+░+ \d+\/40 份/u);
    expect(stdout).toMatch(/ 份　\d+(?:\.\d)? 份\/秒　约剩 \d+ 秒/u);
    // After the last bar its line is cleared, and the cursor is back.
    const end = stdout.slice(stdout.lastIndexOf("份/秒"));
    expect(end).toMatch(/\u001b\[2?K/u);
    expect(stdout.lastIndexOf("\u001b[?25h")).toBeGreaterThan(stdout.lastIndexOf("\u001b[?25l"));
    expect(stdout).toMatch(/\n共 40 个文件，/u);
  });

  test("is told in plain lines elsewhere, and not at all when it is soon over", () => {
    const { stdout, stderr } = spawnSync(process.execPath, [bin, "check", "units"], {
      cwd: folder(),
      encoding: "utf8",
    });
    expect(stderr).toMatch(/^(?:检查 \d+\/40 份，[^\n\u001b]+\n)*$/u);
    expect(stdout).not.toContain("\u001b");
    expect(stdout.match(/^units\/\d+\.docx（/gmu)).toHaveLength(40);
  });
});

test("killed at any moment and started again, the result is the same and nothing else is left", async () => {
  Array.from({ length: 60 }, (_, index) => put(`units/${index}.docx`, index));
  const args = (name: string): string[] => [bin, "check", "units", "--format", "json", "-o", name];
  const start = performance.now();
  spawnSync(process.execPath, args("whole.json"), { cwd: folder() });
  const whole = performance.now() - start;
  const expected = readFileSync(at("whole.json"), "utf8");

  let [killed, resumed] = [0, 0];
  for (let round = 0; round < 9; round += 1) {
    resumed += existsSync(at("killed.json.nianbao")) ? 1 : 0;
    const child = spawn(process.execPath, args("killed.json"), { cwd: folder(), stdio: "ignore" });
    // Each round at another moment, from before anything is written to after the end.
    const timer = setTimeout(() => child.kill("SIGKILL"), whole * (0.15 + ((round * 4) % 9) / 9));
    const signal = await new Promise((done) => child.on("close", (_, by) => done(by)));
    clearTimeout(timer);
    killed += signal === "SIGKILL" ? 1 : 0;
    if (!existsSync(at("killed.json"))) continue;
    // Whole, or not there at all.
    expect(readFileSync(at("killed.json"), "utf8")).toBe(expected);
    rmSync(at("killed.json"));
  }
  expect(killed).toBeGreaterThan(2);
  expect(resumed).toBeGreaterThan(0);
  spawnSync(process.execPath, args("killed.json"), { cwd: folder() });
  expect(readFileSync(at("killed.json"), "utf8")).toBe(expected);
  expect(readdirSync(folder()).sort()).toEqual(["killed.json", "units", "whole.json"]);
}, 180_000);
