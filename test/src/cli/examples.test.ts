import { spawnSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { exampleDocument, exampleLastYear, type ReportDocument } from "@nianbao/core";
import { commands, nianbao, putDocument, temporaryFolder } from "./harness.js";

const folder = temporaryFolder();
const unit = "示例市示例区民政局";

const put = (name: string, document: ReportDocument): void => putDocument(join(folder(), name), document);

/** What the examples name: reports of this and last year, of units and of their parent, with a fault to be found and mended. */
async function lay(): Promise<void> {
  const fault = { chapters: { 6: { paragraphs: ["本年度未收取政府信息公开信息处理费,,特此说明。"] } } };
  for (const name of ["年报.docx", "各单位/1.docx"]) put(name, exampleDocument(fault));
  put("各单位/2.docx", exampleDocument({ agency: unit }));
  for (const name of ["去年年报.docx", "去年/1.docx"]) put(name, exampleLastYear());
  writeFileSync(join(folder(), "名单.csv"), `单位\n示例市示例区司法局\n${unit}\n`);
  const here = { cwd: folder() };
  await nianbao(["sum", "各单位", "--agency", "示例市示例区人民政府", "-o", "汇总年报.docx"], here);
  writeFileSync(join(folder(), "data.json"), (await nianbao(["read", "年报.docx"], here)).out);
  await nianbao(["export", "各单位", "-o", "数据.xlsx"], here);
}

/** Files that an example makes and `lay` has made already. */
const made: Readonly<Record<string, string>> = { new: "年报.docx", export: "数据.xlsx" };

test.each(commands)("every example of nianbao %s --help runs", async (command) => {
  await lay();
  const { out } = await nianbao([command, "--help"], { cwd: folder() });
  const examples = (/例子：\n((?: {2}nianbao [^\n]+\n)+)/.exec(out)?.[1] ?? "").trim().split("\n");
  expect(examples.length).toBeGreaterThan(0);
  for (const example of examples) {
    const [line = ""] = example.trim().split(" > ");
    const args = line.split(" ").slice(1);
    const force = made[command] !== undefined && args.includes(made[command]) ? ["--force"] : [];
    const outcome = await nianbao([...args, ...force], { cwd: folder() });
    expect([example, outcome.err, outcome.code < 2]).toEqual([example, outcome.err, true]);
  }
});

test("the completion of every shell is a script that shell can read, and knows every command", async () => {
  for (const shell of ["bash", "zsh", "fish"] as const) {
    const { code, out } = await nianbao(["completion", shell], { cwd: folder() });
    expect(code).toBe(0);
    for (const command of commands) expect(out).toContain(command);
    expect(out).not.toMatch(/undefined|\[object/);
    const { status, error, stderr } = spawnSync(shell, ["-n"], { input: out, encoding: "utf8" });
    if (error === undefined) expect([status, stderr]).toEqual([0, ""]);
  }
  const bash = (await nianbao(["completion", "bash"], { cwd: folder() })).out;
  const words = (line: string): string =>
    spawnSync(
      "bash",
      [
        "-c",
        `${bash}\nCOMP_WORDS=(${line}); COMP_CWORD=$(( \${#COMP_WORDS[@]} - 1 )); _nianbao; echo "\${COMPREPLY[*]}"`,
      ],
      { encoding: "utf8" },
    ).stdout.trim();
  expect(words("nianbao che")).toBe("check");
  expect(words("nianbao check --format h")).toBe("html");
  expect(words("nianbao sum --rec")).toBe("--reconcile");
});
