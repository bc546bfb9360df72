import type { HelpConfiguration } from "commander";
import { displayWidth } from "../text/width.js";

const titles: Readonly<Record<string, string>> = {
  "Usage:": "用法：",
  "Options:": "选项：",
  "Commands:": "命令：",
  "Arguments:": "参数：",
};

/** Commander's help in Chinese, with columns that line up under Chinese words. */
export const chineseHelp: HelpConfiguration = {
  displayWidth,
  styleTitle: (title) => titles[title] ?? title,
  // Defaults are said in the descriptions themselves.
  optionDescription: (option) => option.description,
  subcommandTerm: (command) =>
    [command.name(), ...command.registeredArguments.map((argument) => `<${argument.name()}>`)].join(" "),
};

/** What exit codes mean, under every command's help. */
export const exitCodes = `退出码：
  0  没有必须改的问题（只有建议和提示也是 0）
  1  有必须改的问题
  2  有文件读不了，或命令没有完成`;

/** The exit codes of a command that checks nothing. */
export const plainExitCodes = `退出码：
  0  完成
  2  没有完成，原因见提示；不留下写了一半的文件`;

/** The exit codes of adding up. */
export const sumExitCodes = `退出码：
  0  各单位齐全，合计完整；有汇总报告时与它一致
  1  有漏报、重报、没填的格，或与汇总报告不一致
  2  有文件读不了，或命令没有完成`;

/** The exit codes of holding two years side by side. */
export const compareExitCodes = `退出码：
  0  上年结转、现行有效件数都接得上
  1  有接不上的，或两份不是同一单位相邻两年的报告
  2  有文件读不了，或命令没有完成`;

/** Examples and exit codes, as they stand under a command's help. */
export function example(lines: string, codes: string): string {
  return `\n例子：\n  ${lines}\n\n${codes}`;
}
