import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { exampleDocument, exampleLastYear, type ReportDocument } from "@nianbao/core";
import { checkOutputSchema, type CheckOutput } from "nianbao";
import { nianbao, putDocument, temporaryFolder } from "./harness.js";

const folder = temporaryFolder();

const put = (name: string, document: ReportDocument): void => putDocument(join(folder(), name), document);

async function check(...args: string[]): Promise<CheckOutput> {
  const { out } = await nianbao(["check", "--format", "json", ...args], { cwd: folder() });
  return checkOutputSchema.parse(JSON.parse(out));
}

const compared = ["Y-1", "Y-2", "Y-3", "AR-14", "RS-06"];
const outcomesOf = (output: CheckOutput, index = 0) => {
  const file = output.files[index];
  if (file?.status !== "checked") throw new Error(`file ${index} was not checked`);
  return { last: file.last, outcomes: file.outcomes.filter(({ rule }) => compared.includes(rule)) };
};
const reasonOf = (output: CheckOutput, index = 0): string => {
  const { outcomes, last } = outcomesOf(output, index);
  expect([last, ...outcomes.map(({ state }) => state)]).toEqual([null, ...compared.map(() => "notAssessable")]);
  const reasons = new Set(outcomes.flatMap(({ reasons: each }) => each));
  expect(reasons.size).toBe(1);
  return [...reasons][0]!;
};

test("a report is held against the one of the year before, and what differs names both cells and the difference", async () => {
  put("今年.docx", exampleDocument());
  put("去年.docx", exampleLastYear());
  put("去年错.docx", exampleLastYear({ cells: { "t3.carriedForward.total": 21 } }));
  const clean = await check("今年.docx", "--last", "去年.docx");
  const { last, outcomes } = outcomesOf(clean);
  expect([last, ...outcomes.map(({ state }) => state)]).toEqual(["去年.docx", ...compared.map(() => "passed")]);
  const wrong = await check("今年.docx", "--last", "去年错.docx");
  const finding = wrong.findings.find(({ rule }) => rule === "Y-1")!;
  expect(finding.severity).toBe("error");
  for (const words of ["二、上年结转", "“总计”列为 18", "四、结转下年度", "“总计”列为 21", "相差 3"]) {
    expect(finding.message.what).toContain(words);
  }
  expect(wrong.summary.exitCode).toBe(1);
});

test("without one, and with one of another year or agency, nothing is said but why", async () => {
  put("今年.docx", exampleDocument());
  put("前年.docx", exampleLastYear({ year: 2023 }));
  put("别人.docx", exampleLastYear({ agency: "示例市示例区民政局" }));
  expect(reasonOf(await check("今年.docx"))).toBe("没有提供上一年度报告");
  expect(reasonOf(await check("今年.docx", "--last", "前年.docx"))).toMatch(/是 2023 年的，需要 2024 年的/);
  expect(reasonOf(await check("今年.docx", "--last", "别人.docx"))).toMatch(
    /是示例市示例区民政局的，这份报告是示例市示例区司法局的/,
  );
  expect(reasonOf(await check("今年.docx", "--last", "今年.docx"))).toMatch(/是 2025 年的/);
});

test("in a folder the right one is found by agency and year", async () => {
  put("司法.docx", exampleDocument());
  put("民政.docx", exampleDocument({ agency: "示例市示例区民政局" }));
  put("财政.docx", exampleDocument({ agency: "示例市示例区财政局" }));
  put("去年/1.docx", exampleLastYear({ agency: "示例市示例区民政局" }));
  put("去年/2.docx", exampleLastYear());
  put("去年/3.docx", exampleLastYear({ year: 2023 }));
  writeFileSync(join(folder(), "去年", "~$2.docx"), "");
  writeFileSync(join(folder(), "去年", "说明.pdf"), "");
  const output = await check("司法.docx", "民政.docx", "财政.docx", "--last", "去年");
  expect([0, 1].map((index) => outcomesOf(output, index).last)).toEqual([
    join("去年", "2.docx"),
    join("去年", "1.docx"),
  ]);
  expect(reasonOf(output, 2)).toBe("“去年”里没有找到示例市示例区财政局 2024 年的报告");
  put("去年/4.docx", exampleLastYear());
  writeFileSync(join(folder(), "去年", "5.docx"), "PK\u0003\u0004 坏");
  const again = await check("司法.docx", "--last", "去年");
  expect(reasonOf(again)).toMatch(/有 2 份/);
  expect(again.files[1]).toMatchObject({ file: join("去年", "5.docx"), status: "failed" });
  expect(again.summary.exitCode).toBe(2);
});

test("a report of the year before that cannot be read is told before anything is checked", async () => {
  put("今年.docx", exampleDocument());
  const { code, out, err } = await nianbao(["check", "今年.docx", "--last", "没有.docx"], { cwd: folder() });
  expect([code, out]).toEqual([2, ""]);
  expect(err).toMatch(/^nianbao：没有读出上一年度报告“没有.docx”：没有这个文件[^\n]*\n$/);
});
