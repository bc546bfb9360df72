import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { type AnnualReport, type CellValue } from "@nianbao/core";
import fc from "fast-check";
import { checkOutputSchema, type CheckOutput } from "nianbao";
import { balancedReport } from "../journey/arbitrary.js";
import { nianbao, putReport, temporaryFolder, type Outcome } from "./harness.js";

const folder = temporaryFolder();
const [clean] = fc.sample(balancedReport(), { numRuns: 1, seed: 7 }) as [AnnualReport];

function put(name: string, cells: Readonly<Record<string, Partial<CellValue>>> = {}): void {
  const changed = Object.entries(cells).map(([id, cell]) => [id, { ...clean.cells[id]!, ...cell }] as const);
  const report = { ...clean, cells: { ...clean.cells, ...Object.fromEntries(changed) } };
  putReport(join(folder(), name), report);
}

const oneMore = (id: string): CellValue => {
  const value = Number(clean.cells[id]!.value) + 1;
  return { value, state: "number", raw: String(value) };
};
const check = (...args: string[]): Promise<Outcome> => nianbao(["check", ...args], { cwd: folder() });
const parse = (outcome: Outcome): CheckOutput => checkOutputSchema.parse(JSON.parse(outcome.out));

describe("exit codes", () => {
  test("0 for a clean report, 1 for an error, 2 for a file that cannot be read; the others are still checked", async () => {
    put("好.docx");
    put("错.docx", { "t3.granted.business": oneMore("t3.granted.business") });
    writeFileSync(join(folder(), "坏.docx"), "PK\u0003\u0004 not a zip");
    expect((await check("好.docx")).code).toBe(0);
    expect((await check("好.docx", "错.docx")).code).toBe(1);
    const all = await check("坏.docx", "错.docx", "没有.docx", "好.docx", "--format", "json");
    expect(all.code).toBe(2);
    expect(all.err.trim().split("\n")).toHaveLength(2);
    const { files, summary } = parse(all);
    expect(files.map(({ status }) => status)).toEqual(["failed", "checked", "failed", "checked"]);
    expect(summary).toMatchObject({ files: 4, failed: 2, errors: 1, exitCode: 2 });
    expect(files[2]).toMatchObject({ file: "没有.docx", error: { code: "missingFile" } });
  });

  test("0 when there are warnings alone", async () => {
    const raw = `${String(clean.cells["t2.normativeDocument.issued"]!.value)}（其中修订1件）`;
    put("a.docx", { "t2.normativeDocument.issued": { state: "text", raw } });
    const outcome = await check("a.docx", "--format", "json");
    expect(parse(outcome).summary).toMatchObject({ errors: 0, warnings: 1, exitCode: 0 });
    expect(outcome.code).toBe(0);
  });
});

describe("--format json", () => {
  test("a finding names file, rule, places with row and column, basis and fixes; every rule has an outcome", async () => {
    put("错.docx", { "t3.refused.process.research": oneMore("t3.refused.process.research") });
    const { findings, files } = parse(await check("错.docx", "--format", "json"));
    const finding = findings.find(({ severity }) => severity === "error")!;
    expect(finding.file).toBe("错.docx");
    expect(finding.basis.length).toBeGreaterThan(0);
    expect(finding.fixes.length).toBeGreaterThan(0);
    expect(finding.fingerprint).toMatch(new RegExp(`^${finding.rule}-`));
    const place = finding.places.find(({ id }) => id === "t3.refused.process.research");
    expect(place).toMatchObject({
      table: "t3",
      chapter: 3,
      row: ["三、本年度办理结果", "（三）不予公开", "6.属于四类过程性信息"],
      column: ["申请人情况", "法人或其他组织", "科研机构"],
      text: String(oneMore("t3.refused.process.research").value),
    });
    const [file] = files;
    expect(file).toMatchObject({ status: "checked", agency: clean.agency, year: clean.year, errors: 1 });
    const outcomes = file?.status === "checked" ? file.outcomes : [];
    expect(outcomes.find(({ rule }) => rule === finding.rule)?.state).toBe("found");
    expect(
      outcomes.every(({ title, state, reasons }) => title !== "" && (state !== "notAssessable" || reasons.length > 0)),
    ).toBe(true);
  });

  test("words in running text are given by chapter, paragraph and characters", async () => {
    const lines = clean.chapters[4]!.paragraphs;
    const chapters = clean.chapters.map((chapter) =>
      chapter.number === 5 ? { ...chapter, paragraphs: [...lines.slice(0, -1), `联系人：【请填写】。`] } : chapter,
    );
    putReport(join(folder(), "a.docx"), { ...clean, chapters });
    const { findings } = parse(await check("a.docx", "--format", "json"));
    const [finding] = findings.filter(({ severity }) => severity === "error");
    const [place] = finding!.places;
    expect(place).toMatchObject({ chapter: 5, paragraph: lines.length });
    expect("联系人：【请填写】。".slice(place!.start, place!.end)).toBe(finding!.quote);
  });

  test("the same finding keeps its fingerprint when the file is named otherwise and other words change", async () => {
    put("a.docx", { "t4.reconsideration.upheld": oneMore("t4.reconsideration.upheld") });
    put("b.docx", {
      "t4.reconsideration.upheld": oneMore("t4.reconsideration.upheld"),
      "t2.licence": oneMore("t2.licence"),
    });
    const { findings } = parse(await check("a.docx", "b.docx", "--format", "json"));
    const errors = findings.filter(({ severity }) => severity === "error");
    expect(errors.map(({ file }) => file)).toEqual(["a.docx", "b.docx"]);
    expect(errors[0]!.fingerprint).toBe(errors[1]!.fingerprint);
  });
});

describe("--format text", () => {
  test("groups by file, says what, where, why, what to do, and sums up", async () => {
    put("错.docx", { "t3.granted.business": oneMore("t3.granted.business") });
    put("好.docx");
    const { out, err } = await check("错.docx", "好.docx");
    expect(err).toBe("");
    expect(out).toMatch(
      new RegExp(`^错\\.docx（${clean.agency}，${clean.year} 年）\\n  必须改　[^\\n]*（一）予以公开[^\\n]*\\n`),
    );
    for (const word of ["在哪里", "为什么", "怎么改", "依　据"]) expect(out).toContain(word);
    expect(out).toContain(`\n好.docx（${clean.agency}，${clean.year} 年）\n`);
    expect(out).toMatch(/共 2 个文件，1 个没有必须改的问题，1 个有必须改的问题。\n$/);
    expect(out).not.toMatch(/undefined|\[object|null|\u001b/);
  });

  test("colours only where they are shown", async () => {
    put("错.docx", { "t3.granted.business": oneMore("t3.granted.business") });
    const plain = await check("错.docx");
    const coloured = await nianbao(["check", "错.docx"], { cwd: folder(), colour: true });
    expect(coloured.out).toContain("\u001b[31m必须改\u001b[0m");
    expect(coloured.out.replace(/\u001b\[\d+m/g, "")).toBe(plain.out);
  });

  test("what could not be judged is told with its reason and is no fault", async () => {
    writeFileSync(join(folder(), "a.txt"), "一、总体情况\n没有别的内容。\n");
    const { out } = await check("a.txt");
    expect(out).toContain("以下没有判断，不算问题");
    expect(out).toMatch(/ {4}没有找到表三。受影响的检查：[^\n]+\[T3-A\]/);
  });

  test("nothing in a document or a file name can move the cursor", async () => {
    const name = "a\u001b[2J\nb.txt";
    writeFileSync(join(folder(), name), "一、总体\u001b]0;x\u0007情况\u202e\n内容。\n");
    const { out, err } = await check(name, "没有\u001b[31m\n这个.docx");
    expect(out + err).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202e]/);
    expect(err.split("\n")).toHaveLength(2);
  });
});
