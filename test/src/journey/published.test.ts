import { existsSync, readdirSync } from "node:fs";
import { resolve } from "node:path";
import { checkOutputSchema } from "nianbao";
import { nianbao } from "../cli/harness.js";

/** Five published reports are read and checked without a crash; their figures balance. */
const folder = resolve(process.env["NIANBAO_REPORTS"] ?? "../shared/reports");
const files = existsSync(folder) ? readdirSync(folder).filter((name) => /^\d.*\.txt$/.test(name)) : [];
if (files.length === 0) console.warn(`没有已发布的年报（${folder}），这一组测试跳过。`);

(files.length === 0 ? describe.skip : describe)("published reports", () => {
  test.each(files.length === 0 ? ["（无）"] : files)("%s", async (file) => {
    const { code, out, err } = await nianbao(["check", file, "--format", "json"], { cwd: folder });
    expect(err).toBe("");
    expect(code).toBeLessThan(2);
    const { files: checked, findings } = checkOutputSchema.parse(JSON.parse(out));
    expect(findings.filter(({ rule }) => /^T[34]-/.test(rule))).toEqual([]);
    const outcomes = checked.flatMap((each) => (each.status === "checked" ? each.outcomes : []));
    expect(outcomes.length).toBeGreaterThan(0);
    expect(outcomes.filter(({ reasons }) => reasons.some((reason) => reason.includes("程序内部出错")))).toEqual([]);
    const text = await nianbao(["check", file], { cwd: folder });
    expect(text.code).toBe(code);
    expect(text.out).toContain(file);
  });
});
