import { spawnSync } from "node:child_process";
import fs, { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { hostname } from "node:os";
import { join, resolve } from "node:path";
import { Ajv } from "ajv";
import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { exampleDocument, exampleLastYear, type ReportDocument } from "@nianbao/core";
import { readList } from "@nianbao/sheet";
import { checkJsonSchema, checkOutputSchema, type CheckOutput } from "nianbao";
import type { Log } from "sarif";
import { nianbao, putDocument, temporaryFolder, type Outcome } from "./harness.js";
import { sarifSchema } from "./sarif-schema.js";

const folder = temporaryFolder();
const run = (...args: string[]): Promise<Outcome> => nianbao(args, { cwd: folder() });
const at = (name: string): string => join(folder(), name);

const put = (name: string, document: ReportDocument, known = {}): void => putDocument(at(name), document, known);

const bureau = (name: string): string => `示例市示例区${name}`;

/** Three units: one clean, one with a sum that is off, one that cannot be read; and what is none of their reports. */
beforeEach(() => {
  put("各单位/1.docx", exampleDocument({ agency: bureau("司法局") }));
  put("各单位/街道/2.docx", exampleDocument({ agency: bureau("民政局"), cells: { "t4.reconsideration.total": 9 } }));
  writeFileSync(at("各单位/街道/3.docx"), "PK\u0003\u0004 坏");
  writeFileSync(at("各单位/~$1.docx"), "");
  writeFileSync(at("各单位/说明.pdf"), "");
});

const units = ["各单位/1.docx", "各单位/街道/2.docx", "各单位/街道/3.docx"];
const json = async (...args: string[]): Promise<CheckOutput> =>
  checkOutputSchema.parse(JSON.parse((await run("check", "--format", "json", ...args)).out));

describe("which files", () => {
  test.each([
    ["a folder, with those below", ["各单位"], units],
    ["a pattern that the shell left alone", ["各单位/*.docx"], [units[0]]],
    ["a pattern for all below", ["各单位/**/*.docx"], units],
    ["one twice is one", [units[0]!, "各单位/", "./各单位/1.docx"], units],
  ])("%s", async (_, args, files) => {
    expect((await json(...args)).files.map(({ file }) => file)).toEqual(files);
  });

  test("folders of programs and hidden ones are passed by, which is said; named they are looked at", async () => {
    put("各单位/node_modules/包/4.docx", exampleDocument());
    writeFileSync(at("各单位/node_modules/包/license.txt"), "MIT");
    put("各单位/.旧/5.docx", exampleDocument());
    const { err } = await run("check", "各单位", "--format", "json", "-o", "结果.json");
    expect(err).toMatch(
      /^没有看隐藏的和程序用的文件夹“各单位\/\.旧”、“各单位\/node_modules”；要看，请直接写出文件夹名。\n/,
    );
    expect((JSON.parse(readFileSync(at("结果.json"), "utf8")) as CheckOutput).files).toHaveLength(3);
    expect((await json("各单位/.旧")).files.map(({ file }) => file)).toEqual(["各单位/.旧/5.docx"]);
  });

  test("a folder that may not be read stops nothing", async () => {
    const read = fs.readdirSync;
    jest.spyOn(fs, "readdirSync").mockImplementation(((path: string, options: object) => {
      if (path.endsWith("街道")) throw Object.assign(new Error("EACCES"), { code: "EACCES" });
      return read(path, options as { withFileTypes: true });
    }) as typeof fs.readdirSync);
    const { code, out, err } = await run("check", "各单位");
    expect(code).toBe(2);
    expect(out).toContain("司法局");
    expect(err).toMatch(/^nianbao：没有检查“各单位\/街道”：[^\n]*。\n$/);
    jest.restoreAllMocks();
  });

  test("a folder without a report is a mistake", async () => {
    mkdirSync(at("空"));
    const { code, err } = await run("check", "空", units[0]!);
    expect(code).toBe(2);
    expect(err).toBe("nianbao：没有检查“空”：这里没有可以检查的年报（docx、html、txt）。\n");
  });
});

describe("formats", () => {
  test("text ends with a summary by unit and by check", async () => {
    const { code, out } = await run("check", "各单位");
    expect(code).toBe(2);
    expect(out).toMatch(/\n各单位\n[^\n]*必须改[^\n]*\n {2}示例市示例区司法局 +0 /);
    expect(out).toMatch(/ {2}各单位\/街道\/3\.docx +没有检查成\n/);
    expect(out).toMatch(/\n各项检查\n[^\n]+\n(?:[^\n]+\n)*? {2}必须改 +1 +1 {2}[^\n]+\[T4-A\]\n/);
    expect(out).toMatch(/共 3 个文件，1 个没有必须改的问题，1 个有必须改的问题，1 个没有检查成。\n$/);
  });

  test("json follows docs/check.schema.json, which is up to date (node scripts/docs.mjs rules)", async () => {
    const schema = checkJsonSchema();
    expect(JSON.parse(readFileSync(resolve("docs/check.schema.json"), "utf8"))).toEqual(schema);
    const output: unknown = JSON.parse((await run("check", "各单位", "--format", "json")).out);
    const validate = new Ajv2020({ strict: false, allErrors: true }).compile(schema);
    expect([validate(output), validate.errors]).toEqual([true, null]);
    expect((output as CheckOutput).summary.rules[0]).toMatchObject({ files: 1 });
  });

  test("sarif is valid, names the file and where, and tells what failed", async () => {
    const { code } = await run("check", "各单位", "--format", "sarif", "-o", "结果.sarif");
    expect(code).toBe(2);
    const log = JSON.parse(readFileSync(at("结果.sarif"), "utf8")) as Log;
    const ajv = new Ajv({ strict: false, allErrors: true });
    addFormats.default(ajv);
    const validate = ajv.compile(sarifSchema());
    expect([validate(log), validate.errors]).toEqual([true, null]);
    const [{ results, invocations }] = log.runs as [Log["runs"][number]];
    const [result] = results!.filter(({ level }) => level === "error");
    expect(result).toMatchObject({ ruleId: "T4-A", locations: [{ physicalLocation: {} }] });
    const location = result!.locations![0]!;
    expect(decodeURIComponent(location.physicalLocation!.artifactLocation!.uri!)).toBe(units[1]);
    expect(location.logicalLocations![0]!.fullyQualifiedName).toContain("表四");
    expect(invocations![0]).toMatchObject({ executionSuccessful: false, exitCode: 2 });
    expect(invocations![0]!.toolExecutionNotifications).toHaveLength(1);
  }, 60_000);

  test("html is one page without scripts, every word of a document escaped", async () => {
    const agency = bureau("<b>局"); // no name that would be recognised
    put("坏.docx", exampleDocument({ agency, cells: { "t4.reconsideration.total": 9 } }), { agency });
    await run("check", "各单位", "坏.docx", "--format", "html", "-o", "结果.html");
    const html = readFileSync(at("结果.html"), "utf8");
    expect(html).toMatch(/^<!doctype html>\n<html lang="zh-CN">/);
    expect(html).not.toMatch(/<script|<b>局|undefined|\[object/);
    expect(html.match(/<section /g)).toHaveLength(4);
    expect(html).toContain("没有检查成：文件不完整");
  });

  test("xlsx has a sheet of units, and needs a file", async () => {
    expect((await run("check", "各单位", "--format", "xlsx")).err).toContain("要写进文件");
    await run("check", "各单位", "--format", "xlsx", "-o", "结果.xlsx");
    const [heading, first, second, third] = await readList(readFileSync(at("结果.xlsx")));
    expect(heading?.slice(0, 3)).toEqual(["单位", "年度", "必须改"]);
    expect(first?.slice(0, 3)).toEqual([bureau("司法局"), "2025", "0"]);
    expect(second?.slice(0, 3)).toEqual([bureau("民政局"), "2025", "1"]);
    expect(third?.[6]).toContain("文件不完整");
  });

  test("lighter findings are not listed, and counted all the same", async () => {
    writeFileSync(at("a.txt"), "一、总体情况\n没有别的内容。\n");
    const all = await json("a.txt");
    const errors = await json("a.txt", "--severity", "error");
    expect(errors.summary).toEqual(all.summary);
    expect(all.summary.warnings + all.summary.infos).toBeGreaterThan(0);
    expect(errors.findings).toEqual(all.findings.filter(({ severity }) => severity === "error"));
    expect((await run("check", "a.txt", "--severity", "error")).out).not.toContain("建议改　");
  });
});

describe("the output file", () => {
  const check = ["check", "各单位", "--format", "json", "-o", "结果.json"];
  const lock = (): string => at("结果.json.nianbao-lock");

  test("is written by one run at a time", async () => {
    const [first, second] = await Promise.all([run(...check), run(...check)]);
    expect(first.err).toContain("结果已写入“结果.json”");
    expect(second).toMatchObject({ code: 2, out: "" });
    expect(second.err).toMatch(/^nianbao：另一次检查（进程 \d+）正要写“结果\.json”，请等它做完，[^\n]*。\n$/);
    expect(existsSync(lock())).toBe(false);
  });

  test.each([
    ["by a run that was killed is taken over", `${spawnSync("true").pid} ${hostname()}\n`, true],
    ["by a run before with our number too", `${process.pid} ${hostname()}\n`, true],
    ["by a run that is still there stands", `${process.ppid} ${hostname()}\n`, false],
    ["on another machine stands, and says so", "1 办公室\n", false],
  ])("that was locked %s", async (_, holder, free) => {
    writeFileSync(lock(), holder);
    const { err } = await run(...check);
    expect(err).toContain(
      free ? "结果已写入" : holder.startsWith("1 ") ? "（在电脑“办公室”上）" : `进程 ${process.ppid}`,
    );
    expect([existsSync(at("结果.json")), existsSync(lock())]).toEqual([free, !free]);
  });

  test("is not overwritten without --force, and has the format's ending", async () => {
    writeFileSync(at("结果.json"), "kept");
    expect(await run("check", "各单位", "--format", "json", "-o", "结果.json")).toMatchObject({ code: 2, out: "" });
    expect(readFileSync(at("结果.json"), "utf8")).toBe("kept");
    expect((await run("check", "各单位", "--format", "json", "-o", "结果.txt")).err).toContain("要以 .json 结尾");
    await run("check", "各单位", "--format", "json", "-o", "结果.json", "--force");
    expect(readFileSync(at("结果.json"), "utf8")).toBe((await run("check", "各单位", "--format", "json")).out);
  });

  test("in a checked folder is not taken for a report", async () => {
    await run("check", "各单位", "--format", "html", "-o", "各单位/结果.html");
    const before = readFileSync(at("各单位/结果.html"), "utf8");
    await run("check", "各单位", "--format", "html", "-o", "各单位/结果.html", "--force");
    expect(readFileSync(at("各单位/结果.html"), "utf8")).toBe(before);
  });

  test("what a killed run left is taken up, but for files and settings that changed; the result is the same", async () => {
    await run("check", "各单位", "--format", "json", "-o", "全.json");
    const whole = readFileSync(at("全.json"), "utf8");
    rmSync(at("全.json"));
    const journal = at("全.json.nianbao");
    await interrupted();
    const kept = readFileSync(journal);
    // Marks a report in the journal, with as many bytes, and cuts the journal: the report behind it is not whole.
    const [own, mark] = [bureau("司法局"), bureau("记下局")];
    const marked = Buffer.from(kept.toString().replaceAll(own, mark)).subarray(0, kept.indexOf(bureau("民政局")) + 90);
    writeFileSync(journal, marked);
    await run("check", "各单位", "--format", "json", "-o", "全.json");
    expect(readFileSync(at("全.json"), "utf8")).toBe(whole.replaceAll(own, mark));
    expect(existsSync(journal)).toBe(false);

    const again = async (...args: string[]): Promise<string> => {
      rmSync(at("全.json"));
      writeFileSync(journal, marked);
      await run("check", "各单位", "--format", "json", "-o", "全.json", ...args);
      return readFileSync(at("全.json"), "utf8");
    };
    put("各单位/1.docx", exampleDocument({ agency: bureau("财政局") }));
    expect(await again()).toContain(bureau("财政局"));
    put("各单位/1.docx", exampleDocument({ agency: bureau("司法局") }));
    expect(await again()).toContain(mark);
    writeFileSync(at("c.json"), JSON.stringify({ rules: { "T4-A": "off" } }));
    expect(await again("--config", "c.json")).not.toContain(mark);
    expect(await again("--severity", "error")).not.toContain(mark);
    expect(readdirSync(folder()).filter((name) => name.includes("nianbao"))).toEqual([]);
  });

  test("a journal that a machine left behind when it lost its power counts as far as it is whole", async () => {
    await run("check", "各单位", "--format", "json", "-o", "全.json");
    const whole = readFileSync(at("全.json"), "utf8");
    await interrupted();
    const kept = readFileSync(at("全.json.nianbao"));
    const head = kept.subarray(0, kept.indexOf("\n") + 1);
    for (const rest of ["", "\0\0\0", "null\n", '{"file":"x","lengths":[99999]}\n{', '{"file":"各单位/1.docx"}\n']) {
      rmSync(at("全.json"), { force: true });
      writeFileSync(at("全.json.nianbao"), Buffer.concat([head, Buffer.from(rest)]));
      await run("check", "各单位", "--format", "json", "-o", "全.json");
      expect(readFileSync(at("全.json"), "utf8")).toBe(whole);
    }
  });

  /** A run that is stopped after its work and before its result has a name. */
  async function interrupted(): Promise<void> {
    const fs = await import("node:fs");
    const link = jest.spyOn(fs.default, "linkSync").mockImplementation(() => {
      throw Object.assign(new Error("no space"), { code: "ENOSPC" });
    });
    const rename = jest.spyOn(fs.default, "renameSync").mockImplementation(() => {
      throw Object.assign(new Error("no space"), { code: "ENOSPC" });
    });
    rmSync(at("全.json"), { force: true });
    expect(await run("check", "各单位", "--format", "json", "-o", "全.json")).toMatchObject({ code: 2 });
    link.mockRestore();
    rename.mockRestore();
    expect(existsSync(at("全.json"))).toBe(false);
  }
});

test("with a folder of last year's, each is held against its own, found by any of its names", async () => {
  put("去年/a.docx", exampleLastYear({ agency: bureau("民政局"), cells: { "t3.carriedForward.total": 99 } }));
  put("去年/深/b.docx", exampleLastYear({ agency: bureau("司法局") }));
  const { files, findings } = await json("各单位", "--last", "去年");
  expect(files.map((file) => (file.status === "checked" ? file.last : null))).toEqual([
    "去年/深/b.docx",
    "去年/a.docx",
    null,
  ]);
  expect(findings.filter(({ rule }) => rule === "Y-1").map(({ file }) => file)).toEqual([units[1]]);
});
