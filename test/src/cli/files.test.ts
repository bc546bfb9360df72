import fs, { existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { lintDocx } from "@nianbao/docx";
import { nianbao, temporaryFolder } from "./harness.js";

const folder = temporaryFolder();
const make = (output: string, ...more: string[]) =>
  nianbao(["new", "--agency", "示例市示例区司法局", "--year", "2025", "-o", output, ...more], { cwd: folder() });

afterEach(() => jest.restoreAllMocks());

function systemError(code: string): Error {
  return Object.assign(new Error(`${code}: something technical`), { code });
}

describe("writing", () => {
  test("makes one file, valid, under a name with spaces and Chinese characters", async () => {
    expect(await make("2025 年报.docx")).toMatchObject({ code: 0, out: "" });
    expect(readdirSync(folder())).toEqual(["2025 年报.docx"]);
    expect(lintDocx(readFileSync(join(folder(), "2025 年报.docx")))).toEqual([]);
  });

  test("takes a name as long as the file system does", async () => {
    const name = `${"年".repeat(83)}.docx`;
    expect(await make(name)).toMatchObject({ code: 0 });
    expect(readdirSync(folder())).toEqual([name]);
  });

  test("does not overwrite without --force, and does with it", async () => {
    const path = join(folder(), "a.docx");
    writeFileSync(path, "kept");
    const refused = await make("a.docx");
    expect(refused).toEqual({ code: 2, out: "", err: "nianbao：已有文件“a.docx”，没有覆盖；要覆盖请加 --force。\n" });
    expect(readFileSync(path, "utf8")).toBe("kept");
    expect(await make("a.docx", "--force")).toMatchObject({ code: 0 });
    expect(readFileSync(path).subarray(0, 2).toString()).toBe("PK");
    expect(readdirSync(folder())).toEqual(["a.docx"]);
  });

  test("with --force a link stays a link and its target is replaced", async () => {
    mkdirSync(join(folder(), "sub"));
    writeFileSync(join(folder(), "sub", "real.docx"), "old");
    symlinkSync(join("sub", "real.docx"), join(folder(), "link.docx"));
    expect(await make("link.docx", "--force")).toMatchObject({ code: 0 });
    expect(fs.lstatSync(join(folder(), "link.docx")).isSymbolicLink()).toBe(true);
    expect(
      readFileSync(join(folder(), "sub", "real.docx"))
        .subarray(0, 2)
        .toString(),
    ).toBe("PK");
  });

  test.each([
    ["no/such/a.docx", "文件夹不存在"],
    ["sub.docx", "是文件夹"],
  ])("to %s fails in one line", async (output, message) => {
    mkdirSync(join(folder(), "sub.docx"));
    const { code, err } = await make(output, "--force");
    expect(code).toBe(2);
    expect(err).toContain(message);
    expect(readdirSync(folder())).toEqual(["sub.docx"]);
  });

  test.each(["writeSync", "renameSync", "chmodSync"] as const)("leaves nothing when %s fails", async (name) => {
    writeFileSync(join(folder(), "a.docx"), "kept");
    jest.spyOn(fs, name).mockImplementation(() => {
      throw systemError("ENOSPC");
    });
    const { code, err } = await make("a.docx", "--force");
    expect(code).toBe(2);
    expect(err).toBe("nianbao：写不了“a.docx”：磁盘空间不足。\n");
    expect(readdirSync(folder())).toEqual(["a.docx"]);
    expect(readFileSync(join(folder(), "a.docx"), "utf8")).toBe("kept");
  });

  test("does not overwrite a file that appeared meanwhile", async () => {
    const close = fs.closeSync;
    jest.spyOn(fs, "closeSync").mockImplementation((handle) => {
      close(handle);
      writeFileSync(join(folder(), "a.docx"), "theirs");
    });
    expect(await make("a.docx")).toMatchObject({ code: 2 });
    expect(readFileSync(join(folder(), "a.docx"), "utf8")).toBe("theirs");
    expect(readdirSync(folder())).toEqual(["a.docx"]);
  });

  test("works on a drive without hard links", async () => {
    jest.spyOn(fs, "linkSync").mockImplementation(() => {
      throw systemError("EPERM");
    });
    expect(await make("a.docx")).toMatchObject({ code: 0 });
    expect(readdirSync(folder())).toEqual(["a.docx"]);
  });
});

describe("reading what cannot be read", () => {
  const encrypted = Uint8Array.from([
    0xd0,
    0xcf,
    0x11,
    0xe0,
    0xa1,
    0xb1,
    0x1a,
    0xe1,
    ...new Array<number>(504).fill(0),
  ]);
  const cases: readonly [name: string, make: (path: string) => void][] = [
    ["missing.docx", () => undefined],
    ["folder.docx", (path) => mkdirSync(path)],
    ["empty.docx", (path) => writeFileSync(path, "")],
    ["old or encrypted.docx", (path) => writeFileSync(path, encrypted)],
    ["picture.docx", (path) => writeFileSync(path, Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]))],
    ["pdf.docx", (path) => writeFileSync(path, "%PDF-1.7\n%âãÏÓ\n")],
    ["zip.docx", (path) => writeFileSync(path, Uint8Array.from([0x50, 0x4b, 5, 6, ...new Array<number>(18).fill(0)]))],
    [
      "huge.docx",
      (path) => {
        writeFileSync(path, "PK");
        fs.truncateSync(path, 100 * 1024 * 1024);
      },
    ],
  ];

  test.each(cases)("%s gives one clear line and exit code 2", async (name, prepare) => {
    prepare(join(folder(), name));
    for (const command of ["read", "check"]) {
      const { code, err } = await nianbao([command, name], { cwd: folder() });
      expect(code).toBe(2);
      expect(err).toMatch(/^nianbao：没有(检查|读出)“[^”]+”：[^\n]*[\u4e00-\u9fff][^\n]*。\n$/);
      expect(err).not.toMatch(/意外|Error|undefined| at /);
    }
    const filled = await nianbao(["fill", name, "-", "-o", "out.docx"], { cwd: folder(), stdin: "{}" });
    expect(filled.code).toBe(2);
    expect(filled.err).toMatch(/^nianbao：没有打开“[^”]+”：[^\n]*。\n$/);
    expect(existsSync(join(folder(), "out.docx"))).toBe(false);
  });

  test("a truncated .docx is told apart from a whole one", async () => {
    await make("a.docx");
    const whole = readFileSync(join(folder(), "a.docx"));
    for (const part of [0.05, 0.5, 0.95]) {
      writeFileSync(join(folder(), "b.docx"), whole.subarray(0, Math.floor(whole.length * part)));
      const { code, err } = await nianbao(["check", "b.docx"], { cwd: folder() });
      expect(code).toBe(2);
      expect(err).toMatch(/^nianbao：没有检查“b.docx”：[^\n]+\n$/);
    }
  });

  test("an unknown error is one line that says how to report it; NIANBAO_DEBUG shows the stack", async () => {
    writeFileSync(join(folder(), "a.txt"), "x");
    jest.spyOn(fs, "fstatSync").mockImplementation(() => {
      throw new Error("first line\nsecond line");
    });
    const { code, err } = await nianbao(["check", "a.txt"], { cwd: folder() });
    expect(code).toBe(2);
    expect(err).toMatch(
      /^nianbao：没有检查“a.txt”：出现意外错误（Error: first line second line）。[^\n]*NIANBAO_DEBUG=1[^\n]*\n$/,
    );
    const debug = await nianbao(["check", "a.txt"], { cwd: folder(), debug: true });
    expect(debug.err).toMatch(/\n {4}at /);
  });
});
