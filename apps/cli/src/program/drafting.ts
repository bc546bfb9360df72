import type { NewOptions } from "../commands/new.js";
import type { Format } from "../io.js";
import { example, plainExitCodes } from "../usage/help.js";
import type { Commands } from "./commands.js";
import { filling } from "./filling.js";
import { formatOption, yearOption } from "./options.js";

/** Making a report, reading it, filling it in. */
export const drafting: Commands = (program, io, done) => {
  program
    .command("new")
    .usage("--agency <名称> --year <年份> -o <文件> [选项]")
    .description("新建一份空白年报（.docx）：标题、六章、三张表，待填处有提示；或从去年的年报改起")
    .option("--agency <名称>", "单位全称，如“示例市示例区司法局”")
    .option("--year <年份>", "报告年度，四位数字（从去年的改起时默认是下一年）", yearOption)
    .option("--from <去年年报>", "从去年的年报改起：换年度、结转上年数、清空其余的数，列出要重写的话")
    .requiredOption("-o, --output <文件>", "写到哪个 .docx 文件")
    .option("--force", "文件已存在时覆盖")
    .addHelpText(
      "after",
      example(
        "nianbao new --agency 示例市示例区司法局 --year 2025 -o 年报.docx\n  nianbao new --from 去年年报.docx -o 今年年报.docx",
        plainExitCodes,
      ),
    )
    .action(async (options: NewOptions) => {
      const { newReport } = await import("../commands/new.js");
      done(await newReport(options, io));
    });

  program
    .command("read")
    .usage("<文件> [选项]")
    .description("读出一份年报（docx、html、txt）：单位、年度、各章文字、每个数")
    .argument("<文件>", "要读的文件；- 表示标准输入")
    .addOption(formatOption("json", "json（默认，可改后用 fill 填回）或 text（给人看）"))
    .addHelpText(
      "after",
      example("nianbao read 年报.docx > data.json\n  nianbao read 年报.docx --format text", plainExitCodes),
    )
    .action(async (file: string, options: { format: Format }) => {
      const { readFile } = await import("../commands/read.js");
      done(await readFile(file, options.format, io));
    });

  program
    .command("fill")
    .usage("<年报> <数据> -o <文件> [选项]")
    .description("把数字和文字填进一份年报，另写成新的 .docx")
    .argument("<年报>", "要填的 .docx 文件")
    .argument("<数据>", "JSON 文件，格式同 read 的输出；也可以是 export 的 csv、xlsx；- 表示标准输入")
    .requiredOption("-o, --output <文件>", "写到哪个 .docx 文件")
    .option("--force", "文件已存在时覆盖")
    .addHelpText("after", example("nianbao fill 年报.docx data.json -o 年报-已填.docx", plainExitCodes))
    .action(filling(io, done));
};
