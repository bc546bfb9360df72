import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { notice2021, readReportSchema, type AnnualReport } from "@nianbao/core";
import { renderReport } from "@nianbao/docx";
import fc from "fast-check";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { balancedReport } from "../journey/arbitrary.js";
import { nianbao, temporaryFolder } from "./harness.js";

const folder = temporaryFolder();
const [report] = fc.sample(balancedReport(), { numRuns: 1, seed: 11 }) as [AnnualReport];
const run = (args: readonly string[], stdin?: string | Uint8Array) =>
  nianbao(args, { cwd: folder(), ...(stdin === undefined ? {} : { stdin }) });

beforeEach(() => writeFileSync(join(folder(), "a.docx"), renderReport(notice2021, report)));

interface Cells {
  cells: Record<string, { value: unknown; state: string; raw: string; place?: object }>;
}

async function read(file: string): Promise<Cells> {
  const { code, out, err } = await run(["read", file]);
  expect([code, err]).toEqual([0, ""]);
  return JSON.parse(out) as Cells;
}

async function fill(data: unknown, output = "b.docx"): Promise<{ code: number; err: string }> {
  const text = typeof data === "string" || data instanceof Uint8Array ? data : JSON.stringify(data);
  const { code, out, err } = await run(["fill", "a.docx", "-", "-o", output], text);
  expect(out).toBe("");
  return { code, err };
}

describe("read", () => {
  test("gives agency, year, period, chapters and every cell with value, state, raw and place", async () => {
    const data = await read("a.docx");
    expect(() => readReportSchema.parse(data)).not.toThrow();
    expect(data).toMatchObject({
      agency: report.agency,
      year: report.year,
      period: { from: `${report.year}-01-01`, to: `${report.year}-12-31` },
      chapters: notice2021.chapters.map(({ number, heading }) => ({ number, heading })),
    });
    expect(Object.keys(data.cells)).toHaveLength(200);
    const { place, ...cell } = data.cells["t4.litigationDirect.pending"]!;
    expect(cell).toEqual(report.cells["t4.litigationDirect.pending"]);
    expect(place).toMatchObject({ cell: { row: 3, column: 8 } });
  });

  test("prints one figure a line, so that people can edit it", async () => {
    const { out } = await run(["read", "a.docx"]);
    expect(out.match(/^ {4}"t[234]\.[^\n]+"value": [^\n]+\}?,?$/gm)).toHaveLength(200);
  });

  test("as text lines up the figures under their columns", async () => {
    const { out } = await run(["read", "a.docx", "--format", "text"]);
    expect(out).toContain(`单　　位　${report.agency}`);
    const lines = out.split("\n");
    const row = lines.find((line) => line.startsWith("7.属于行政执法案卷"))!;
    const values = notice2021.tables[1]!.cells.filter(({ rowId }) => rowId === "refused.enforcementFile").map(
      ({ id }) => report.cells[id]!.raw,
    );
    expect(row.trim().split(/\s+/).slice(1)).toEqual(values);
  });

  test("says what is missing instead of guessing", async () => {
    writeFileSync(join(folder(), "x.txt"), "一、总体情况\n只有一句话。\n");
    expect(JSON.parse((await run(["read", "x.txt"])).out)).toMatchObject({ agency: null, year: null, cells: {} });
    const { out } = await run(["read", "x.txt", "--format", "text"]);
    expect(out).toContain("表三：没有找到");
    expect(out).toContain("没有找到：五、存在的主要问题及改进情况");
  });
});

describe("fill takes back what read gives", () => {
  test("unchanged: nothing changes", async () => {
    expect(await fill(await read("a.docx"))).toEqual({
      code: 0,
      err: "已写入“b.docx”，内容和原来一样。可用 nianbao check 检查。\n",
    });
    expect(await read("b.docx")).toEqual(await read("a.docx"));
  });

  test.each([
    ["value alone", (cell: Cells["cells"][string]) => (cell.value = 4321)],
    ["raw alone", (cell: Cells["cells"][string]) => (cell.raw = "4321")],
    ["both", (cell: Cells["cells"][string]) => Object.assign(cell, { value: 4321, raw: "4321" })],
  ])("with %s edited: that figure changes", async (_name, edit) => {
    const data = await read("a.docx");
    edit(data.cells["t2.licence"]!);
    expect((await fill(data)).code).toBe(0);
    const changed = await read("b.docx");
    expect(changed.cells["t2.licence"]).toMatchObject({ value: 4321, state: "number", raw: "4321" });
    expect({ ...changed.cells, "t2.licence": 0 }).toEqual({ ...(await read("a.docx")).cells, "t2.licence": 0 });
  });

  test("short forms: a number, a text, null for blank; the rest stays", async () => {
    expect((await fill({ cells: { "t2.fee": "1.05", "t2.penalty": 0, "t2.coercion": null } })).code).toBe(0);
    const { cells } = await read("b.docx");
    expect(cells["t2.fee"]).toMatchObject({ value: "1.05", raw: "1.05" });
    expect(cells["t2.penalty"]).toMatchObject({ value: 0, state: "number" });
    expect(cells["t2.coercion"]).toMatchObject({ value: null, state: "blank" });
  });

  test("in the encodings of Windows shells and editors", async () => {
    const text = JSON.stringify({ cells: { "t2.licence": 5 }, agency: report.agency });
    for (const bytes of [Buffer.from(`\ufeff${text}`), Buffer.from(`\ufeff${text}`, "utf16le")]) {
      expect((await run(["fill", "a.docx", "-", "-o", "b.docx", "--force"], bytes)).code).toBe(0);
      expect((await read("b.docx")).cells["t2.licence"]).toMatchObject({ value: 5 });
    }
  });

  test("over the file itself with --force", async () => {
    const before = await read("a.docx");
    const data = { cells: { "t2.licence": 77 } };
    expect((await run(["fill", "a.docx", "-", "-o", "a.docx", "--force"], JSON.stringify(data))).code).toBe(0);
    expect((await read("a.docx")).cells).toEqual({
      ...before.cells,
      "t2.licence": { ...before.cells["t2.licence"], ...{ value: 77, raw: "77" }, place: expect.anything() as object },
    });
  });
});

describe("wrong data: every problem is a clear line, exit code 2, nothing is written", () => {
  test.each([
    ["{", /不是正确的 JSON（第 1 行第 2 个字符附近）/],
    ['{"cells": {\n  "t2.licence": 5,,\n}}', /不是正确的 JSON（第 2 行第 19 个字符附近）/],
    ["", /数据是空的/],
    ["[]", /没有可以填的内容/],
    [{ cels: {} }, /没有可以填的内容/],
    [{ cells: { "t3.new.nobody": 5 } }, /t3\.new\.nobody/],
    [{ cells: { "t3.new.total": -1 } }, /“总计”列要填不小于 0 的整数/],
    [{ cells: { "t3.new.total": 1.5 } }, /“总计”列要填不小于 0 的整数/],
    [{ cells: { "t3.new.total": "很多" } }, /“总计”列要填不小于 0 的整数/],
    [{ cells: { "t2.fee": "1,000" } }, /以万元计的金额/],
    [{ year: 2009 }, /数据是 2009 年的/],
    [{ agency: "示例省其他市财政局" }, /数据是“示例省其他市财政局”的/],
    [{ chapters: [{ number: 7, paragraphs: ["多出来的一章"] }] }, /chapters 第 1 项/],
  ])("%j", async (data, message) => {
    const { code, err } = await fill(data);
    expect(code).toBe(2);
    expect(err).toMatch(message);
    expect(err).not.toMatch(/Error|undefined|expected|invalid/i);
    for (const line of err.trim().split("\n")) expect(line).toMatch(/^nianbao：.*[。]$/);
    expect(existsSync(join(folder(), "b.docx"))).toBe(false);
  });

  test("all problems are told at once", async () => {
    const { err } = await fill({ year: 2009, cells: { "t3.new.total": -1, nothing: 5, "t2.licence": 8 } });
    expect(err.trim().split("\n")).toHaveLength(4);
    expect(err).toContain("有 3 处填不了，没有写“b.docx”");
  });

  test("a report without the table", async () => {
    writeFileSync(join(folder(), "a.docx"), renderReport(notice2021, report));
    const bytes = readFileSync(join(folder(), "a.docx"));
    const { openDocx } = await import("@nianbao/docx");
    const file = openDocx(bytes);
    const block = file.document.blocks.findIndex(({ kind }) => kind === "table");
    writeFileSync(join(folder(), "a.docx"), file.apply([{ kind: "removeBlock", block, expect: "" }]).file.toBytes());
    const { code, err } = await fill({ cells: { "t2.licence": 5 } });
    expect(code).toBe(2);
    expect(err).toContain("没有找到表二");
  });

  test("a figure that may not be changed, here inside a field", async () => {
    const parts = unzipSync(readFileSync(join(folder(), "a.docx")));
    const field = (run: string): string => `<w:fldSimple w:instr=" DOCPROPERTY x ">${run}</w:fldSimple>`;
    const [before, after] = strFromU8(parts["word/document.xml"]!).split(">行政许可</w:t>") as [string, string];
    const marked = after.replace(/<w:r>(?:(?!<\/w:r>).)*<w:t[^>]*>\d+<\/w:t><\/w:r>/, field);
    expect(marked).not.toBe(after);
    parts["word/document.xml"] = strToU8(`${before}>行政许可</w:t>${marked}`);
    writeFileSync(join(folder(), "a.docx"), zipSync(parts));
    const { code, err } = await fill({ cells: { "t2.licence": 4321 } });
    expect(code).toBe(2);
    expect(err).toContain("“4321”填不进去：那里在域、锁定的控件或修订里，不能改。");
    expect(existsSync(join(folder(), "b.docx"))).toBe(false);
  });

  test("only a .docx can be filled", async () => {
    writeFileSync(join(folder(), "a.txt"), "一、总体情况\n");
    const { code, err } = await run(["fill", "a.txt", "-", "-o", "b.docx"], "{}");
    expect(code).toBe(2);
    expect(err).toMatch(/^nianbao：没有打开“a.txt”：[^\n]+\n$/);
  });
});
