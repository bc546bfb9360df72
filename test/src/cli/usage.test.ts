import { readFileSync } from "node:fs";
import { commands, nianbao } from "./harness.js";

const here = { cwd: process.cwd() };

describe("help", () => {
  test("lists the commands, in Chinese", async () => {
    const { code, out, err } = await nianbao(["--help"], here);
    expect(code).toBe(0);
    expect(err).toBe("");
    for (const command of commands) expect(out).toMatch(new RegExp(`^  ${command} `, "m"));
    expect(out).not.toMatch(/Usage|Options|Commands|display help|output the version/);
  });

  test.each(commands)("of %s has usage, an example and exit codes", async (command) => {
    const { code, out } = await nianbao([command, "--help"], here);
    expect(code).toBe(0);
    expect(out).toContain(`用法： nianbao ${command} `);
    expect(out).toMatch(new RegExp(`例子：\\n  nianbao ${command} `));
    expect(out).toMatch(/退出码：\n {2}0 {2}/);
    expect(out).not.toMatch(/default|choices|Arguments/);
    expect(await nianbao(["help", command], here)).toEqual({ code: 0, out, err: "" });
  });

  test("is shown as a mistake when no command is given", async () => {
    const { code, out, err } = await nianbao([], here);
    expect([code, out]).toEqual([2, ""]);
    expect(err).toContain("用法： nianbao <命令>");
  });

  test("the version is that of the package", async () => {
    const { version } = JSON.parse(readFileSync("apps/cli/package.json", "utf8")) as { version: string };
    expect(await nianbao(["--version"], here)).toEqual({ code: 0, out: `${version}\n`, err: "" });
  });
});

describe("a wrong command line gives one Chinese line and exit code 2", () => {
  test.each([
    [["check"], "没有写文件"],
    [["chekc", "a.docx"], "没有命令 chekc，是不是 check"],
    [["check", "--fromat", "json", "a.docx"], "没有选项 --fromat，是不是 --format"],
    [["check", "a.docx", "--format"], "选项 --format 后面要写内容"],
    [["check", "a.docx", "--format", "xml"], "格式只能是 text、json、sarif、html 或 xlsx，不能是“xml”"],
    [["read", "a.docx", "b.docx"], "多写了参数"],
    [["new", "--year", "2025", "-o", "a.docx"], "缺少选项 --agency"],
    [["new", "--agency", "示例市示例区司法局", "-o", "a.docx"], "缺少选项 --year"],
    [["new", "--agency", "示例市示例区司法局", "--year", "25", "-o", "a.docx"], "年份要写四位数字"],
    [["new", "--agency", "  ", "--year", "2025", "-o", "a.docx"], "单位名称是空的"],
    [["new", "--agency", "示例市示例区司法局", "--year", "2020", "-o", "a.docx"], "2021 年以后"],
    [["new", "--agency", "示例市示例区司法局", "--year", "2025", "-o", "a.pdf"], "要以 .docx 结尾"],
    [["fill", "a.docx", "-o", "b.docx"], "没有写数据"],
    [["fill", "-", "-", "-o", "b.docx"], "只有一个能用 -"],
  ])("%j", async (args, message) => {
    const { code, out, err } = await nianbao(args, here);
    expect([code, out]).toEqual([2, ""]);
    expect(err).toContain(message);
    expect(err).toMatch(/^nianbao：[^\n]+。?[^\n]*\n$/);
    expect(err).not.toMatch(/error|Error|argument/);
  });
});
