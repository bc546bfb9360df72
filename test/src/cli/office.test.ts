import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { exampleDocument, notice2021, recognise, rules, toAnnualReport } from "@nianbao/core";
import { renderReport } from "@nianbao/docx";
import { checkOutputSchema } from "nianbao";
import { nianbao, signed, temporaryFolder, type Outcome } from "./harness.js";

const folder = temporaryFolder();
const run = (...args: string[]): Promise<Outcome> => nianbao(args, { cwd: folder() });
const write = (name: string, data: unknown): void =>
  writeFileSync(join(folder(), name), typeof data === "string" ? data : JSON.stringify(data));

beforeEach(() => {
  const report = toAnnualReport(recognise(exampleDocument({ cells: { "t4.reconsideration.total": 0 } })));
  const bytes = signed(renderReport(notice2021, { ...report, agency: report.agency!, year: report.year! }));
  writeFileSync(join(folder(), "a.docx"), bytes);
});

describe("--config", () => {
  test("switches rules off and asks for sentences", async () => {
    write("c.json", { rules: { "T4-A": "off" }, required: [{ chapter: 6, anyOf: ["办公地址"], severity: "error" }] });
    const { findings, files } = checkOutputSchema.parse(
      JSON.parse((await run("check", "a.docx", "--format", "json", "--config", "c.json")).out),
    );
    const errors = findings.filter(({ severity }) => severity === "error");
    expect(errors.map(({ rule }) => rule)).toEqual(["OWN-01"]);
    expect(errors[0]!.message.what).toBe("第六部分没有写“办公地址”");
    const [file] = files;
    const outcomes = file?.status === "checked" ? file.outcomes : [];
    expect(outcomes.find(({ rule }) => rule === "T4-A")?.state).toBe("notAssessable");
    expect(outcomes.find(({ rule }) => rule === "OWN-01")?.title).toMatch(/本单位/);
  });

  test.each([
    ['{ "rules": { "T4A": "off" } }', /“c.json”：rules：没有“T4A”这一条检查，是不是 T4-A/],
    ['{ "rules": { "T4-A": "off", }', /没有读出检查配置“c.json”：数据不是正确的 JSON（第 1 行/],
    [undefined, /没有读出检查配置“c.json”：没有这个文件/],
  ])("%s is refused and nothing is checked", async (text, message) => {
    if (text !== undefined) write("c.json", text);
    const { code, out, err } = await run("check", "a.docx", "--config", "c.json");
    expect([code, out]).toEqual([2, ""]);
    expect(err).toMatch(message);
  });
});

describe("--dismissed", () => {
  const fingerprint = async (): Promise<string> => {
    const { findings } = checkOutputSchema.parse(JSON.parse((await run("check", "a.docx", "--format", "json")).out));
    return findings.find(({ rule }) => rule === "T4-A")!.fingerprint;
  };

  test("a waived finding does not count, and stays visible with its reason", async () => {
    write("d.json", [{ fingerprint: await fingerprint(), reason: "含上年案件" }]);
    const { code, out } = await run("check", "a.docx", "--dismissed", "d.json");
    expect(code).toBe(0);
    expect(out).toMatch(/已忽略　[^\n]*行政复议[^\n]*（理由：含上年案件）/);
    const data = checkOutputSchema.parse(
      JSON.parse((await run("check", "a.docx", "--dismissed", "d.json", "--format", "json")).out),
    );
    expect(data.dismissed).toMatchObject([{ rule: "T4-A", reason: "含上年案件", file: "a.docx" }]);
    expect(data.findings.filter(({ rule }) => rule === "T4-A")).toEqual([]);
  });

  test("one that names a file holds for that file alone", async () => {
    write("d.json", [{ fingerprint: await fingerprint(), reason: "含上年案件", file: "b.docx" }]);
    expect((await run("check", "a.docx", "--dismissed", "d.json")).code).toBe(1);
  });

  test("without a reason it is refused", async () => {
    write("d.json", [{ fingerprint: "T4-A-1" }]);
    const { code, err } = await run("check", "a.docx", "--dismissed", "d.json");
    expect(code).toBe(2);
    expect(err).toContain("“d.json”：第 1 项：缺少 reason");
  });
});

describe("rules and explain", () => {
  test("every rule is listed with severity, title and basis", async () => {
    const { code, out } = await run("rules");
    expect(code).toBe(0);
    for (const { id, title } of rules)
      expect(out).toMatch(new RegExp(`^  ${id} .*${title.slice(0, 4).replace(/[()（）]/g, ".")}`, "m"));
    const data = JSON.parse((await run("rules", "--format", "json")).out) as { id: string; basis: unknown[] }[];
    expect(data.map(({ id }) => id)).toEqual(expect.arrayContaining(rules.map(({ id }) => id)));
    expect(data.every(({ basis }) => basis.length > 0)).toBe(true);
  });

  test("a rule is explained with its demands, why, what to do and marked examples", async () => {
    const { code, out } = await run("explain", "t4-a");
    expect(code).toBe(0);
    expect(out).toMatch(/^T4-A　/);
    for (const heading of ["要求", "为什么", "怎么改", "有问题的例子", "没有问题的例子"])
      expect(out).toContain(`\n${heading}\n`);
    expect(out).toMatch(/【\d+】/);
    expect(out).not.toMatch(/undefined|\[object|\u001b/);
  });

  test("an unknown one is met with the nearest", async () => {
    const { code, err } = await run("explain", "T4A");
    expect(code).toBe(2);
    expect(err).toContain("没有编号是“T4A”的检查，是不是 T4-A");
  });
});
