import { spawn, spawnSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { join, resolve } from "node:path";
import { checkOutputSchema } from "nianbao";
import { temporaryFolder } from "../cli/harness.js";
import { scaled, writeCity, type City } from "./city.js";
import { throughOffice } from "./through-office.js";

const bin = resolve("apps/cli/bin/nianbao.cjs");
/** `CITY=1000` runs the long form, of which forty reports go through LibreOffice. */
const count = Number(process.env["CITY"] ?? "36");
const converted = count >= 1000 ? 40 : 2;

const folder = temporaryFolder();
let city: City;

beforeEach(async () => {
  city = writeCity(folder(), count);
  await throughOffice(join(folder(), "units"), converted);
}, 600_000);

function nianbao(...args: string[]): { readonly code: number | null; readonly out: string; readonly err: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, [bin, ...args], {
    cwd: folder(),
    encoding: "utf8",
    maxBuffer: 1 << 30,
  });
  return { code: status, out: stdout, err: stderr };
}

test("every fault is found, sums are right to the last decimal, culprits are named, and kills change nothing", async () => {
  const whole = nianbao("check", "units", "--format", "json", "-o", "whole.json");
  // A slow machine also tells how far it is.
  expect([whole.code, whole.err]).toEqual([
    1,
    expect.stringMatching(/^(?:检查 [^\n]+\n)*结果已写入“whole\.json”。\n$/),
  ]);
  const output = checkOutputSchema.parse(JSON.parse(readFileSync(join(folder(), "whole.json"), "utf8")));
  // Of faults with one cause the first rule speaks: that a rule saw it is told by its outcome.
  const missed = city.faults.filter(
    ({ file, rule }) =>
      !output.files.some(
        (each) =>
          each.file === file &&
          each.status === "checked" &&
          each.outcomes.some((outcome) => outcome.rule === rule && outcome.state === "found"),
      ),
  );
  expect(missed).toEqual([]);

  for (const file of new Set(city.parents.map((parent) => parent.file))) {
    const summed = nianbao("sum", "units", "--units", "units.csv", "--reconcile", file, "-o", "sum.json", "--force");
    expect(summed.code).toBe(1);
    const sum = JSON.parse(readFileSync(join(folder(), "sum.json"), "utf8")) as SumOutput;
    expect(sum.missing).toEqual(city.missing);
    expect(sum.doubled.map(({ name, same }) => ({ name, same }))).toEqual(city.doubled);
    expect(sum.open.map(({ cell }) => cell)).toEqual(
      city.faults.some(({ rule }) => rule === "TS-05") ? ["t2.penalty"] : [],
    );
    const wrong = [...city.sums].filter(([id, value]) => {
      const found = sum.cells[id];
      return found === null ? id !== "t2.penalty" : scaled(id, found!) !== value;
    });
    expect(wrong).toEqual([]);
    for (const { cells, culprit } of city.parents.filter((parent) => parent.file === file)) {
      const differing = sum.reconcile.differences.filter(
        ({ cell, difference }) => difference !== null && difference !== "0" && (cells?.includes(cell) ?? true),
      );
      expect([file, differing.length]).toEqual([file, cells?.length ?? expect.any(Number)]);
      if (cells === undefined) expect(differing.length).toBeGreaterThan(100);
      const named = differing.map(({ culprits: [first] }) => `${first?.kind ?? ""} ${first?.unit ?? ""}`);
      expect([file, ...new Set(named)]).toEqual([file, culprit]);
    }
  }

  for (const delay of delays()) await killAfter(delay, "check", "units", "--format", "json", "-o", "killed.json");
  if (!existsSync(join(folder(), "killed.json"))) nianbao("check", "units", "--format", "json", "-o", "killed.json");
  expect(readFileSync(join(folder(), "killed.json"), "utf8")).toBe(readFileSync(join(folder(), "whole.json"), "utf8"));
  expect(readdirSync(folder()).filter((name) => !name.startsWith("city-"))).toEqual([
    "killed.json",
    "sum.json",
    "units",
    "units.csv",
    "whole.json",
  ]);
}, 1_200_000);

test("sent back, exported and shown, nothing is left half written", () => {
  expect(nianbao("export", "units", "-o", "data.xlsx").code).toBe(0);
  expect(nianbao("check", "units", "--format", "html", "-o", "result.html").code).toBe(1);
  const returned = nianbao("return", "units/00003.docx", "units/00009.docx", "--severity", "error", "-o", "back");
  expect(returned.code).toBe(0);
  expect(readdirSync(join(folder(), "back"))).toHaveLength(4);
  rmSync(join(folder(), "back"), { recursive: true });
  expect(readdirSync(folder()).some((name) => name.includes(".tmp") || name.endsWith(".nianbao"))).toBe(false);
}, 600_000);

/** What the test looks at in `sum -o sum.json`. */
interface SumOutput {
  readonly cells: Readonly<Record<string, number | string | null>>;
  readonly missing: readonly string[];
  readonly doubled: readonly { readonly name: string; readonly same: boolean }[];
  readonly open: readonly { readonly cell: string }[];
  readonly reconcile: {
    readonly differences: readonly {
      readonly cell: string;
      readonly difference: string | null;
      readonly culprits: readonly { readonly kind: string; readonly unit?: string }[];
    }[];
  };
}

/** Moments spread over the run, from before anything is written to about its end; early ones leave nothing but a journal. */
function delays(): number[] {
  return Array.from({ length: 6 }, (_, index) => 60 + index * (count >= 1000 ? 900 : 130));
}

function killAfter(delay: number, ...args: string[]): Promise<void> {
  if (existsSync(join(folder(), "killed.json"))) return Promise.resolve();
  return new Promise((done) => {
    const child = spawn(process.execPath, [bin, ...args], { cwd: folder(), stdio: "ignore" });
    const timer = setTimeout(() => child.kill("SIGKILL"), delay);
    child.on("close", () => {
      clearTimeout(timer);
      done();
    });
  });
}
