import { CommanderError } from "commander";
import { Failure } from "../failure.js";

/** Turns commander's English errors about the command line into one Chinese line; other errors stay as they are. */
export function usageFailure(error: unknown, command: string): unknown {
  if (!(error instanceof CommanderError)) return error;
  const named = [...error.message.matchAll(/'([^']*)'/g)].map((match) => match[1] ?? "");
  const first = named[0] ?? "";
  const guess = /Did you mean (?:one of )?([^?]*)\?/.exec(error.message)?.[1];
  const hint = guess === undefined ? "" : `，是不是 ${guess.replaceAll(", ", " 或 ")}`;
  const texts: Readonly<Record<string, string>> = {
    "commander.unknownOption": `没有选项 ${first}${hint}`,
    "commander.unknownCommand": `没有命令 ${first}${hint}`,
    "commander.missingArgument": `没有写${first}`,
    "commander.optionMissingArgument": `选项 ${flagOf(first)} 后面要写内容`,
    "commander.missingMandatoryOptionValue": `缺少选项 ${flagOf(first)}`,
    "commander.excessArguments": "多写了参数；文件名里有空格时请用引号括起来",
  };
  const text = texts[error.code] ?? `命令写得不对（${error.message}）`;
  return new Failure(`${text}。用法见 ${command} --help`, "usage", { cause: error });
}

/** `-o, --output <文件>` → `--output（-o）` */
function flagOf(flags: string): string {
  const [short, long] = flags.split(/,\s*/).map((flag) => flag.split(" ")[0] ?? "");
  return long === undefined ? (short ?? "") : `${long}（${short ?? ""}）`;
}
