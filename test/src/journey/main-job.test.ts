import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { lintDocx } from "@nianbao/docx";
import fc from "fast-check";
import { checkOutputSchema, type CheckOutput } from "nianbao";
import { nianbao, temporaryFolder } from "../cli/harness.js";
import { balancedReport } from "./arbitrary.js";

/** The clerk's whole way on the command line: a new report, its faults, filled, clean. */
const folder = temporaryFolder();
const [report] = fc.sample(balancedReport(), { numRuns: 1, seed: 31 });
const { agency, year } = report!;

async function succeed(...args: string[]): Promise<string> {
  const { code, out, err } = await nianbao(args, { cwd: folder() });
  expect({ code, err: err.includes("nianbao：") ? err : "" }).toEqual({ code: 0, err: "" });
  return out;
}

async function check(file: string): Promise<CheckOutput> {
  const { out, err } = await nianbao(["check", file, "--format", "json"], { cwd: folder() });
  expect(err).toBe("");
  return checkOutputSchema.parse(JSON.parse(out));
}

const lint = (file: string): readonly unknown[] => lintDocx(readFileSync(join(folder(), file)));

beforeEach(async () => {
  await succeed("new", "--agency", agency, "--year", String(year), "-o", "new.docx");
});

test("a new report is recognised whole and does not pass: blanks and prompts", async () => {
  expect(lint("new.docx")).toEqual([]);
  const read = JSON.parse(await succeed("read", "new.docx")) as { cells: Record<string, { state: string }> };
  expect(read).toMatchObject({ agency, year });
  expect(Object.keys(read.cells)).toHaveLength(200);
  expect(new Set(Object.values(read.cells).map(({ state }) => state))).toEqual(new Set(["blank"]));
  const { summary, findings } = await check("new.docx");
  expect(summary).toMatchObject({ failed: 0, exitCode: 1 });
  const errors = findings.filter(({ severity }) => severity === "error");
  const tables = new Set(errors.flatMap(({ places }) => places.map(({ table }) => table)));
  for (const table of ["t2", "t3", "t4"]) expect(tables).toContain(table);
  expect(errors.some(({ quote }) => quote.includes("【请填写"))).toBe(true);
  // One finding for a block of blanks, not two hundred.
  expect(errors.length).toBeLessThan(40);
});

test("filled with text and numbers it is clean, and says what was put in", async () => {
  writeFileSync(join(folder(), "data.json"), JSON.stringify(report));
  await succeed("fill", "new.docx", "data.json", "-o", "filled.docx");
  expect(lint("filled.docx")).toEqual([]);
  const { summary, findings } = await check("filled.docx");
  expect(findings.filter(({ severity }) => severity === "error")).toEqual([]);
  expect(summary.exitCode).toBe(0);
  const read = JSON.parse(await succeed("read", "filled.docx")) as typeof report;
  for (const [id, cell] of Object.entries(report!.cells)) expect(read!.cells[id]).toMatchObject(cell);
  for (const [index, { paragraphs }] of report!.chapters.entries()) {
    // The last chapter is followed by the signature.
    const signature: unknown[] = index === 5 ? [agency, expect.stringMatching(/^\d{4}年　月　日$/)] : [];
    expect(read!.chapters[index]!.paragraphs).toEqual([...paragraphs, ...signature]);
  }
});

test("read > data.json, a number edited, fill: that number alone changes", async () => {
  writeFileSync(join(folder(), "data.json"), JSON.stringify(report));
  await succeed("fill", "new.docx", "data.json", "-o", "filled.docx");
  const text = await succeed("read", "filled.docx");
  const data = JSON.parse(text) as { cells: Record<string, { value: number }> };
  data.cells["t3.granted.business"]!.value += 1;
  writeFileSync(join(folder(), "edited.json"), JSON.stringify(data));
  await succeed("fill", "filled.docx", "edited.json", "-o", "edited.docx");
  expect(lint("edited.docx")).toEqual([]);
  const after = JSON.parse(await succeed("read", "edited.docx")) as typeof data;
  const changed = Object.keys(data.cells).filter(
    (id) => JSON.stringify(after.cells[id]) !== JSON.stringify((JSON.parse(text) as typeof data).cells[id]),
  );
  expect(changed).toEqual(["t3.granted.business"]);
  const { summary, findings } = await check("edited.docx");
  expect(summary.exitCode).toBe(1);
  const finding = findings.find(({ severity }) => severity === "error")!;
  expect(finding.message.what).toContain("（一）予以公开");
  expect(finding.message.what).toContain("商业企业");
  expect(finding.message.what).toContain("相差 1");
});
