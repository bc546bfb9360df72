import { Argument, Command, Option } from "commander";
import type { CheckFilesOptions } from "./commands/check.js";
import type { CompareOptions } from "./commands/compare.js";
import type { ExportOptions } from "./commands/export.js";
import type { FixOptions } from "./commands/fix.js";
import type { NewOptions } from "./commands/new.js";
import type { RenderKind, RenderOptions } from "./commands/render.js";
import type { ReturnOptions } from "./commands/return.js";
import type { SumOptions } from "./commands/sum.js";
import { Failure, explain, stackOf } from "./failure.js";
import type { ExitCode, Format, Io } from "./io.js";
import type { Shell } from "./usage/completion.js";
import { usageFailure } from "./usage/errors.js";
import { chineseHelp, compareExitCodes, exitCodes, plainExitCodes, sumExitCodes } from "./usage/help.js";
import { version } from "./version.js";

/**
 * Runs one command line, e.g. `["check", "年报.docx"]`. Never throws: every error becomes one line on `io.err` and exit
 * code 2. What a command needs is loaded when it runs, so that help and mistakes are answered at once.
 */
export async function run(args: readonly string[], io: Io): Promise<ExitCode> {
  let code: ExitCode = 0;
  const program = describe(io, (result) => (code = result));
  try {
    if (args.length === 0) {
      program.outputHelp({ error: true });
      return 2;
    }
    await program.parseAsync([...args], { from: "user" });
    return code;
  } catch (error) {
    // Help and version end by an error with exit code 0.
    if (error instanceof Error && "exitCode" in error && error.exitCode === 0) return 0;
    const command = program.commands.find((candidate) => candidate.name() === args[0]);
    const failure = usageFailure(error, command === undefined ? "nianbao" : `nianbao ${command.name()}`);
    io.err(`nianbao：${explain(failure).message}\n`);
    if (io.debug) io.err(stackOf(error));
    return 2;
  }
}

function describe(io: Io, done: (code: ExitCode) => void): Command {
  const program = new Command("nianbao")
    .usage("<命令> [选项]")
    .description("政府信息公开工作年度报告：起草、填写、检查、汇总、退回、发布。文件只在本机处理，不上传。")
    .version(version, "-V, --version", "显示版本")
    .helpOption("-h, --help", "显示帮助")
    .helpCommand("help [命令]", "显示某个命令的帮助")
    .exitOverride()
    .configureOutput({
      writeOut: (text) => io.out(text),
      writeErr: (text) => io.err(text),
      outputError: () => undefined,
    })
    .configureHelp(chineseHelp)
    .addHelpText("after", "\n每个命令的用法、例子和退出码：nianbao <命令> --help");

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
      const { newReport } = await import("./commands/new.js");
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
      const { readFile } = await import("./commands/read.js");
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
    .action(async (report: string, data: string, options: { output: string; force?: true }) => {
      const { fillReport } = await import("./commands/fill.js");
      done(await fillReport({ report, data, output: options.output, force: options.force === true }, io));
    });

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
      const { checkFiles } = await import("./commands/check.js");
      done(await checkFiles(files, options, io));
    });

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
      const { sumReports } = await import("./commands/sum.js");
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
      const { exportReports } = await import("./commands/export.js");
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
    .action(async (report: string, data: string, options: { output: string; force?: true }) => {
      const { fillReport } = await import("./commands/fill.js");
      done(await fillReport({ report, data, output: options.output, force: options.force === true }, io));
    });

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
      const { compareFiles } = await import("./commands/compare.js");
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
      const { fixReport } = await import("./commands/fix.js");
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
      const { returnReports } = await import("./commands/return.js");
      done(await returnReports(files, options, io));
    });

  program
    .command("publish")
    .usage("<年报> -o <文件> [选项]")
    .description("把年报变成可以放上网站的网页：标题分级，表格能朗读，没有脚本")
    .argument("<年报>", "年报文件（docx、html、txt）")
    .requiredOption("-o, --output <文件>", "写到哪个 .html 文件")
    .option("--force", "文件已存在时覆盖")
    .addHelpText("after", example("nianbao publish 年报.docx -o 年报.html", plainExitCodes))
    .action(async (file: string, options: { output: string; force?: true }) => {
      const { publishReport } = await import("./commands/publish.js");
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
      const { renderFrom } = await import("./commands/render.js");
      done(await renderFrom(kind, file, options, io));
    });

  program
    .command("rules")
    .usage("[选项]")
    .description("列出全部检查项：编号、轻重、检查什么、依据")
    .addOption(formatOption("text", "text（默认，给人看）或 json（给程序用）"))
    .addHelpText("after", example("nianbao rules --format text", plainExitCodes))
    .action(async (options: { format: Format }) => {
      const { listRules } = await import("./commands/rules.js");
      done(listRules(options.format, io));
    });

  program
    .command("explain")
    .usage("<编号>")
    .description("说明一个检查项：要求、为什么、怎么改、例子")
    .argument("<编号>", "检查项的编号，如 STR-02")
    .addHelpText("after", example("nianbao explain T3-A", plainExitCodes))
    .action(async (id: string) => {
      const { explainRule } = await import("./commands/explain.js");
      done(explainRule(id, io));
    });

  program
    .command("completion")
    .usage("<bash|zsh|fish>")
    .description("打印命令行补全脚本")
    .addArgument(new Argument("<终端>", "bash、zsh 或 fish").argParser(shellOf))
    .addHelpText(
      "after",
      example(
        "nianbao completion bash > nianbao.bash\n  nianbao completion zsh\n  nianbao completion fish",
        plainExitCodes,
      ),
    )
    .action(async (shell: Shell) => {
      const { completionScript } = await import("./usage/completion.js");
      io.out(completionScript(shell, program));
    });

  return program;
}

function formatOption(preset: Format, description: string): Option {
  return choice("--format <格式>", description, ["json", "text"]).default(preset);
}

/** An option that takes one of a few words. */
function choice(flags: string, description: string, words: readonly string[]): Option {
  const name = /<(.*)>/.exec(flags)?.[1] ?? "";
  const option = new Option(flags, description).choices(words);
  return option.argParser((value: string) => {
    if (words.includes(value)) return value;
    const list = `${words.slice(0, -1).join("、")} 或 ${words.at(-1) ?? ""}`;
    throw new Failure(`${name}只能是 ${list}，不能是“${value}”`, "usage");
  });
}

function jobsOption(value: string): number {
  const jobs = Number(value);
  if (/^\d{1,3}$/.test(value) && jobs >= 1) return jobs;
  throw new Failure(`同时检查的份数要写 1 到 999 的整数，不能是“${value}”`, "usage");
}

function shellOf(value: string): Shell {
  if (value === "bash" || value === "zsh" || value === "fish") return value;
  throw new Failure(`终端只能是 bash、zsh 或 fish，不能是“${value}”`, "usage");
}

function renderKind(value: string): RenderKind {
  if (value === "sentences" || value === "record" || value === "chart") return value;
  throw new Failure(`要生成的只能是 sentences、record 或 chart，不能是“${value}”`, "usage");
}

function dateOption(value: string): string {
  const date = new Date(`${value}T00:00:00Z`);
  if (/^\d{4}-\d{2}-\d{2}$/.test(value) && !Number.isNaN(date.valueOf()) && date.toISOString().startsWith(value)) {
    return value;
  }
  throw new Failure(`日期要写成 2026-01-15 这样，不能是“${value}”`, "usage");
}

function yearOption(value: string): number {
  const year = Number(value);
  if (/^\d{4}$/.test(value) && year >= 2008 && year <= 2100) return year;
  throw new Failure(`年份要写四位数字（2008 到 2100），不能是“${value}”`, "usage");
}

function example(lines: string, codes: string): string {
  return `\n例子：\n  ${lines}\n\n${codes}`;
}
