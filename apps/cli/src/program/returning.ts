import type { CompareOptions } from "../commands/compare.js";
import type { FixOptions } from "../commands/fix.js";
import type { ReturnOptions } from "../commands/return.js";
import { compareExitCodes, example, plainExitCodes } from "../usage/help.js";
import type { Commands } from "./commands.js";
import { choice, dateOption } from "./options.js";

/** What becomes of a report that was checked. */
export const returning: Commands = (program, io, done) => {
  program
    .command("compare")
    .usage("<今年> <去年> [选项]")
    .description("把今年的年报和去年的并排比对：上年结转、现行有效件数、增减、相同的文字")
    .argument("<今年>", "今年的年报")
    .argument("<去年>", "去年的年报")
    .addOption(choice("--format <格式>", "text（默认，给人看）或 html（网页，并排）", ["text", "html"]).default("text"))
    .option("-o, --output <文件>", "把结果写进文件")
    .option("--force", "文件已存在时覆盖")
    .addHelpText(
      "after",
      example(
        "nianbao compare 年报.docx 去年年报.docx\n  nianbao compare 年报.docx 去年年报.docx --format html -o 比对.html",
        compareExitCodes,
      ),
    )
    .action(async (current: string, last: string, options: CompareOptions) => {
      const { compareFiles } = await import("../commands/compare.js");
      done(await compareFiles(current, last, options, io));
    });

  program
    .command("fix")
    .usage("<年报> -o <文件> [选项]")
    .description("改好不会改错的问题（标点、错别字、标题等），写成新的 .docx，并列出改了什么")
    .argument("<年报>", "要改的 .docx 文件，它本身不动")
    .requiredOption("-o, --output <文件>", "写到哪个 .docx 文件")
    .option("--tracked", "用修订的方式改，可以在 Word 里逐处接受或拒绝")
    .option("--config <文件>", "本单位的检查配置（JSON）")
    .option("--force", "文件已存在时覆盖")
    .addHelpText(
      "after",
      example(
        "nianbao fix 年报.docx -o 年报-改.docx\n  nianbao fix 年报.docx --tracked -o 年报-修订.docx",
        plainExitCodes,
      ),
    )
    .action(async (file: string, options: FixOptions) => {
      const { fixReport } = await import("../commands/fix.js");
      done(await fixReport(file, options, io));
    });

  program
    .command("return")
    .usage("<文件或文件夹...> -o <文件夹> [选项]")
    .description("退回单位：把问题写成批注的 .docx，另附一页退回意见")
    .argument("<文件...>", "各单位的年报（.docx）、文件夹或带 * 的写法")
    .requiredOption("-o, --output <文件夹>", "写到哪个文件夹，没有就新建")
    .option("--force", "文件已存在时覆盖")
    .option("--last <上年>", "上一年度报告：一个文件，或按单位和年度去找的文件夹")
    .option("--config <文件>", "检查配置（JSON）")
    .option("--dismissed <文件>", "经核实忽略的问题和理由（JSON）")
    .addOption(
      choice("--severity <轻重>", "批注到哪一级：error（必须改）、warning（建议改，默认）、info（提示）", [
        "error",
        "warning",
        "info",
      ]),
    )
    .option("--from <名称>", "退回的单位，作落款和批注人")
    .option("--date <日期>", "退回意见上的日期，如 2026-01-15（默认今天）", dateOption)
    .addHelpText(
      "after",
      example(
        "nianbao return 年报.docx -o 退回\n  nianbao return 各单位/ --from 示例市示例区人民政府办公室 --severity error -o 退回",
        plainExitCodes,
      ),
    )
    .action(async (files: string[], options: ReturnOptions) => {
      const { returnReports } = await import("../commands/return.js");
      done(await returnReports(files, options, io));
    });
};
