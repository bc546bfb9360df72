import { Option } from "commander";
import type { RenderKind } from "../commands/render.js";
import { Failure } from "../failure.js";
import type { Format } from "../io.js";
import type { Shell } from "../usage/completion.js";

/** `--format` with `json` and `text`. */
export function formatOption(preset: Format, description: string): Option {
  return choice("--format <格式>", description, ["json", "text"]).default(preset);
}

/** An option that takes one of a few words. */
export function choice(flags: string, description: string, words: readonly string[]): Option {
  const name = /<(.*)>/.exec(flags)?.[1] ?? "";
  const option = new Option(flags, description).choices(words);
  return option.argParser((value: string) => {
    if (words.includes(value)) return value;
    const list = `${words.slice(0, -1).join("、")} 或 ${words.at(-1) ?? ""}`;
    throw new Failure(`${name}只能是 ${list}，不能是“${value}”`, "usage");
  });
}

/** How many at a time. @throws Failure usage */
export function jobsOption(value: string): number {
  const jobs = Number(value);
  if (/^\d{1,3}$/.test(value) && jobs >= 1) return jobs;
  throw new Failure(`同时检查的份数要写 1 到 999 的整数，不能是“${value}”`, "usage");
}

/** A shell that there is a completion for. @throws Failure usage */
export function shellOf(value: string): Shell {
  if (value === "bash" || value === "zsh" || value === "fish") return value;
  throw new Failure(`终端只能是 bash、zsh 或 fish，不能是“${value}”`, "usage");
}

/** What `render` makes. @throws Failure usage */
export function renderKind(value: string): RenderKind {
  if (value === "sentences" || value === "record" || value === "chart") return value;
  throw new Failure(`要生成的只能是 sentences、record 或 chart，不能是“${value}”`, "usage");
}

/** A day, `YYYY-MM-DD`. @throws Failure usage */
export function dateOption(value: string): string {
  const date = new Date(`${value}T00:00:00Z`);
  if (/^\d{4}-\d{2}-\d{2}$/.test(value) && !Number.isNaN(date.valueOf()) && date.toISOString().startsWith(value)) {
    return value;
  }
  throw new Failure(`日期要写成 2026-01-15 这样，不能是“${value}”`, "usage");
}

/** A year since there are such reports. @throws Failure usage */
export function yearOption(value: string): number {
  const year = Number(value);
  if (/^\d{4}$/.test(value) && year >= 2008 && year <= 2100) return year;
  throw new Failure(`年份要写四位数字（2008 到 2100），不能是“${value}”`, "usage");
}
