import type { CheckFilesOptions } from "../commands/check.js";
import { example, exitCodes } from "../usage/help.js";
import type { Commands } from "./commands.js";
import { choice, jobsOption } from "./options.js";

/** Checking one report or many. */
export const checking: Commands = (program, io, done) => {
  program
    .command("check")
    .usage("<文件或文件夹...> [选项]")
    .description("检查年报（docx、html、txt）：格式、标题、表格、勾稽关系、年度；可以一次检查整个文件夹")
    .argument("<文件...>", "要检查的文件、文件夹或带 * 的写法，可以多个；- 表示标准输入")
    .addOption(
      choice("--format <格式>", "text（默认，给人看）、json、sarif（给程序用）、html（网页）或 xlsx（要有 -o）", [
        "text",
        "json",
        "sarif",
        "html",
        "xlsx",
      ]).default("text"),
    )
    .option("-o, --output <文件>", "把结果写进文件；中断后用同样的命令再运行，会接着做完")
    .option("--force", "结果文件已存在时覆盖")
    .option("--last <上年>", "上一年度报告：一个文件，或按单位和年度去找的文件夹")
    .option("--config <文件>", "本单位的检查配置（JSON）")
    .option("--dismissed <文件>", "经核实忽略的问题和理由（JSON）")
    .addOption(
      choice("--severity <轻重>", "只列这一级和更重的：error（必须改）、warning（建议改）、info（提示，默认）", [
        "error",
        "warning",
        "info",
      ]),
    )
    .option("--jobs <个数>", "同时检查几份（默认等于处理器核数）", jobsOption)
    .addHelpText(
      "after",
      example(
        [
          "nianbao check 年报.docx",
          "nianbao check 年报.docx --last 去年年报.docx",
          "nianbao check 各单位/ --last 去年/ --format html -o 结果.html",
          "nianbao check 各单位/*.docx --format json > 结果.json",
        ].join("\n  "),
        exitCodes,
      ),
    )
    .action(async (files: string[], options: CheckFilesOptions) => {
      const { checkFiles } = await import("../commands/check.js");
      done(await checkFiles(files, options, io));
    });
};
