import type { ExportOptions } from "../commands/export.js";
import type { SumOptions } from "../commands/sum.js";
import { example, plainExitCodes, sumExitCodes } from "../usage/help.js";
import type { Commands } from "./commands.js";
import { filling } from "./filling.js";
import { jobsOption } from "./options.js";

/** The figures of many reports. */
export const figures: Commands = (program, io, done) => {
  program
    .command("sum")
    .usage("<文件或文件夹...> [选项]")
    .description("把各单位的三张表逐格加总，查漏报、重报，与汇总报告核对")
    .argument("<文件...>", "各单位年报的文件夹、文件或带 * 的写法，可以多个")
    .option("-o, --output <文件>", "把结果写进 .json、.xlsx 或 .docx 文件")
    .option("--force", "结果文件已存在时覆盖")
    .option("--units <名单>", "应报单位名单（.csv 或 .xlsx）：一行一个单位，后面各列是别名")
    .option("--reconcile <汇总报告>", "与本级自己的报告逐格核对，找出差在哪个单位")
    .option("--last <上年>", "各单位上一年度报告的文件夹，核对时看是不是用了去年的数")
    .option("--agency <名称>", "写成 .docx 时的单位名称（默认取汇总报告的）")
    .option("--jobs <个数>", "同时读几份（默认等于处理器核数）", jobsOption)
    .addHelpText(
      "after",
      example(
        [
          "nianbao sum 各单位/",
          "nianbao sum 各单位/ --units 名单.csv -o 合计.xlsx",
          "nianbao sum 各单位/ --units 名单.csv --reconcile 汇总年报.docx --last 去年/ -o 核对.json",
        ].join("\n  "),
        sumExitCodes,
      ),
    )
    .action(async (files: string[], options: SumOptions) => {
      const { sumReports } = await import("../commands/sum.js");
      done(await sumReports(files, options, io));
    });

  program
    .command("export")
    .usage("<文件或文件夹...> -o <文件> [选项]")
    .description("导出一份或许多年报的数据：json、csv、xlsx（一行一个单位，列是规定的名称）")
    .argument("<文件...>", "年报文件、文件夹或带 * 的写法，可以多个")
    .requiredOption("-o, --output <文件>", "写到哪个 .json、.csv 或 .xlsx 文件")
    .option("--force", "文件已存在时覆盖")
    .option("--jobs <个数>", "同时读几份（默认等于处理器核数）", jobsOption)
    .addHelpText(
      "after",
      example("nianbao export 年报.docx -o 数据.json\n  nianbao export 各单位/ -o 数据.xlsx", plainExitCodes),
    )
    .action(async (files: string[], options: ExportOptions) => {
      const { exportReports } = await import("../commands/export.js");
      done(await exportReports(files, options, io));
    });

  program
    .command("import")
    .usage("<年报> <数据> -o <文件> [选项]")
    .description("把导出的数据（json、csv、xlsx）填回一份年报，另写成新的 .docx")
    .argument("<年报>", "要填的 .docx 文件")
    .argument("<数据>", "export 写的或照样填的文件；有许多单位时取这个单位的一行")
    .requiredOption("-o, --output <文件>", "写到哪个 .docx 文件")
    .option("--force", "文件已存在时覆盖")
    .addHelpText("after", example("nianbao import 年报.docx 数据.xlsx -o 年报-已填.docx", plainExitCodes))
    .action(filling(io, done));
};
