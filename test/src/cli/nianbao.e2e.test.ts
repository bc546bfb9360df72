import { execFileSync, spawn, spawnSync } from "node:child_process";
import { existsSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { checkOutputSchema } from "nianbao";
import { temporaryFolder } from "./harness.js";

const bin = resolve("apps/cli/bin/nianbao.mjs");
const folder = temporaryFolder();

function nianbao(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [bin, ...args], { cwd: folder(), encoding: "utf8" });
  return { code: status, out: stdout, err: stderr };
}

test("the built program makes, reads and checks a report", () => {
  expect(existsSync(resolve("apps/cli/dist/nianbao.mjs"))).toBe(true);
  expect(nianbao("new", "--agency", "示例市示例区司法局", "--year", "2025", "-o", "a b.docx")).toMatchObject({
    code: 0,
  });
  expect(JSON.parse(nianbao("read", "a b.docx").out)).toMatchObject({ agency: "示例市示例区司法局", year: 2025 });
  const { code, out, err } = nianbao("check", "--format", "json", "--", "a b.docx");
  expect([code, err]).toEqual([1, ""]);
  expect(checkOutputSchema.parse(JSON.parse(out)).findings.length).toBeGreaterThan(0);
  expect(nianbao("check", "a b.docx").out).not.toContain("\u001b");
});

test("a file whose name begins with a dash comes after --", () => {
  writeFileSync(join(folder(), "-x.txt"), "没有内容的文本");
  expect(nianbao("check", "--", "-x.txt").code).toBe(1);
  expect(nianbao("check", "-x.txt")).toMatchObject({ code: 2, out: "" });
});

test("a reader that goes away is no error", async () => {
  nianbao("new", "--agency", "示例市示例区司法局", "--year", "2025", "-o", "a.docx");
  const child = spawn(process.execPath, [bin, "read", ...["a.docx"]], {
    cwd: folder(),
    stdio: ["ignore", "pipe", "pipe"],
  });
  let err = "";
  child.stderr.setEncoding("utf8").on("data", (text: string) => (err += text));
  child.stdout.destroy();
  const code = await new Promise((done) => child.on("close", done));
  expect([code, err]).toEqual([0, ""]);
});

test("standard input is a file like any other", () => {
  nianbao("new", "--agency", "示例市示例区司法局", "--year", "2025", "-o", "a.docx");
  const out = execFileSync("sh", ["-c", `"${process.execPath}" "${bin}" read - < a.docx`], { cwd: folder() });
  expect(JSON.parse(out.toString())).toMatchObject({ year: 2025 });
});

test("starts within three times a bare node", () => {
  nianbao("new", "--agency", "示例市示例区司法局", "--year", "2025", "-o", "a.docx");
  const times = { node: [] as number[], check: [] as number[] };
  const measure = (args: readonly string[]): number => {
    const start = process.hrtime.bigint();
    spawnSync(process.execPath, args, { cwd: folder() });
    return Number(process.hrtime.bigint() - start);
  };
  for (let round = 0; round < 11; round += 1) {
    times.node.push(measure(["-e", "0"]));
    times.check.push(measure([bin, "check", "a.docx"]));
  }
  const low = (values: number[]): number => values.sort((a, b) => a - b)[2]!;
  expect(low(times.check) / low(times.node)).toBeLessThan(3);
});
