import type { Command } from "commander";

/** Shells that completion is made for. */
export type Shell = "bash" | "zsh" | "fish";

interface Word {
  readonly word: string;
  readonly description: string;
}

interface CommandWords extends Word {
  readonly options: readonly (Word & { readonly values: readonly string[]; readonly takesFile: boolean })[];
}

/** A script that completes commands, options and the words of options, made from the commands as they are. */
export function completionScript(shell: Shell, program: Command): string {
  const commands = program.commands.map(wordsOf);
  return { bash, zsh, fish }[shell](commands);
}

function wordsOf(command: Command): CommandWords {
  return {
    word: command.name(),
    description: short(command.description()),
    options: command.options.map((option) => ({
      word: option.long ?? option.short ?? "",
      description: short(option.description),
      values: option.argChoices ?? [],
      takesFile: option.required && option.argChoices === undefined,
    })),
  };
}

/** Up to the first mark: a menu has little room. */
function short(text: string): string {
  return (text.split(/[：；。（]/u)[0] ?? text).replace(/['"\\`$:[\]]/g, "");
}

function bash(commands: readonly CommandWords[]): string {
  const cases = commands.map(({ word, options }) => {
    const values = options
      .filter((option) => option.values.length > 0)
      .map(
        (option) =>
          `      ${option.word}) COMPREPLY=($(compgen -W '${option.values.join(" ")}' -- "$cur")); return ;;\n`,
      );
    const words = [...options.map((option) => option.word), "--help"].join(" ");
    return `    ${word})\n${values.length === 0 ? "" : `      case "$prev" in\n${values.join("")}      esac\n`}      [[ "$cur" == -* ]] && COMPREPLY=($(compgen -W '${words}' -- "$cur")) ;;\n`;
  });
  const names = [...commands.map(({ word }) => word), "help"].join(" ");
  return `_nianbao() {
  local cur="\${COMP_WORDS[COMP_CWORD]}" prev="\${COMP_WORDS[COMP_CWORD-1]}"
  COMPREPLY=()
  if [ "$COMP_CWORD" -eq 1 ]; then
    COMPREPLY=($(compgen -W '${names} --help --version' -- "$cur"))
    return
  fi
  case "\${COMP_WORDS[1]}" in
${cases.join("")}  esac
}
complete -o default -F _nianbao nianbao
`;
}

function zsh(commands: readonly CommandWords[]): string {
  const list = commands.map(({ word, description }) => `    '${word}:${description}'\n`).join("");
  const cases = commands.map(({ word, options }) => {
    const specs = options.map((option) => {
      const value =
        option.values.length > 0 ? `:值:(${option.values.join(" ")})` : option.takesFile ? ":文件:_files" : "";
      return ` \\\n      '${option.word}[${option.description}]${value}'`;
    });
    return `    ${word}) _arguments${specs.join("")} \\\n      '*:文件:_files' ;;\n`;
  });
  return `#compdef nianbao
_nianbao() {
  local -a commands
  commands=(
${list}  )
  if (( CURRENT == 2 )); then
    _describe '命令' commands
    return
  fi
  local command="\${words[2]}"
  shift words; (( CURRENT-- ))
  case "$command" in
${cases.join("")}  esac
}
compdef _nianbao nianbao
`;
}

function fish(commands: readonly CommandWords[]): string {
  const lines = commands.flatMap(({ word, description, options }) => [
    `complete -c nianbao -n __fish_use_subcommand -f -a ${word} -d '${description}'`,
    ...options.map((option) => {
      const value = option.values.length > 0 ? ` -x -a '${option.values.join(" ")}'` : option.takesFile ? " -r" : "";
      return `complete -c nianbao -n '__fish_seen_subcommand_from ${word}' -l ${option.word.replace(/^--/, "")}${value} -d '${option.description}'`;
    }),
  ]);
  return `${lines.join("\n")}\n`;
}
