import { Command } from "commander";
import { explain, stackOf } from "./failure.js";
import type { ExitCode, Io } from "./io.js";
import { about } from "./program/about.js";
import { checking } from "./program/checking.js";
import { drafting } from "./program/drafting.js";
import { figures } from "./program/figures.js";
import { publishing } from "./program/publishing.js";
import { returning } from "./program/returning.js";
import { usageFailure } from "./usage/errors.js";
import { chineseHelp } from "./usage/help.js";
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

  const all = [drafting, checking, figures, returning, publishing, about];
  for (const add of all) add(program, io, done);
  return program;
}
