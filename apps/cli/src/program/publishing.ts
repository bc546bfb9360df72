import { Argument } from "commander";
import type { RenderKind, RenderOptions } from "../commands/render.js";
import { example, plainExitCodes } from "../usage/help.js";
import type { Commands } from "./commands.js";
import { renderKind } from "./options.js";

/** What is made of a finished report. */
export const publishing: Commands = (program, io, done) => {
  program
    .command("publish")
    .usage("<年报> -o <文件> [选项]")
    .description("把年报变成可以放上网站的网页：标题分级，表格能朗读，没有脚本")
    .argument("<年报>", "年报文件（docx、html、txt）")
    .requiredOption("-o, --output <文件>", "写到哪个 .html 文件")
    .option("--force", "文件已存在时覆盖")
    .addHelpText("after", example("nianbao publish 年报.docx -o 年报.html", plainExitCodes))
    .action(async (file: string, options: { output: string; force?: true }) => {
      const { publishReport } = await import("../commands/publish.js");
      done(await publishReport(file, options, io));
    });

  program
    .command("render")
    .usage("<sentences|record|chart> <年报> [选项]")
    .description("由年报的表生成：与表一致的句子、可签字的检查记录、图解")
    .addArgument(new Argument("<内容>", "sentences（句子）、record（检查记录）或 chart（图解）").argParser(renderKind))
    .argument("<年报>", "年报文件（docx、html、txt）")
    .option("-o, --output <文件>", "检查记录写到 .docx 或 .html，图解写到 .svg，句子可写到 .txt")
    .option("--force", "文件已存在时覆盖")
    .option("--last <上年>", "上一年度报告，检查记录和图解与它比对")
    .option("--config <文件>", "本单位的检查配置（JSON）")
    .option("--dismissed <文件>", "经核实忽略的问题和理由（JSON）")
    .addHelpText(
      "after",
      example(
        [
          "nianbao render sentences 年报.docx",
          "nianbao render record 年报.docx -o 检查记录.docx",
          "nianbao render chart 年报.docx --last 去年年报.docx -o 图解.svg",
        ].join("\n  "),
        plainExitCodes,
      ),
    )
    .action(async (kind: RenderKind, file: string, options: RenderOptions) => {
      const { renderFrom } = await import("../commands/render.js");
      done(await renderFrom(kind, file, options, io));
    });
};
