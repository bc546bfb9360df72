import { Argument } from "commander";
import type { Format } from "../io.js";
import type { Shell } from "../usage/completion.js";
import { example, plainExitCodes } from "../usage/help.js";
import type { Commands } from "./commands.js";
import { formatOption, shellOf } from "./options.js";

/** About the program itself. */
export const about: Commands = (program, io, done) => {
  program
    .command("rules")
    .usage("[选项]")
    .description("列出全部检查项：编号、轻重、检查什么、依据")
    .addOption(formatOption("text", "text（默认，给人看）或 json（给程序用）"))
    .addHelpText("after", example("nianbao rules --format text", plainExitCodes))
    .action(async (options: { format: Format }) => {
      const { listRules } = await import("../commands/rules.js");
      done(listRules(options.format, io));
    });

  program
    .command("explain")
    .usage("<编号>")
    .description("说明一个检查项：要求、为什么、怎么改、例子")
    .argument("<编号>", "检查项的编号，如 STR-02")
    .addHelpText("after", example("nianbao explain T3-A", plainExitCodes))
    .action(async (id: string) => {
      const { explainRule } = await import("../commands/explain.js");
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
      const { completionScript } = await import("../usage/completion.js");
      io.out(completionScript(shell, program));
    });
};
