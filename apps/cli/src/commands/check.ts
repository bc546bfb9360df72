import { check, configuredRules, recognise, rules, type OfficeConfig } from "@nianbao/core";
import { countFindings, exitCodeOf, type CheckedFile } from "../check/checked.js";
import { checkOutput } from "../check/json.js";
import { openLastReports, type LastReports } from "../check/last.js";
import { checkText } from "../check/text.js";
import { explain, stackOf } from "../failure.js";
import { readDocument } from "../files/document.js";
import { readInput } from "../files/input.js";
import type { ExitCode, Format, Io } from "../io.js";
import { painter } from "../text/paint.js";
import { safe } from "../text/safe.js";

export interface CheckFilesOptions {
  readonly format: Format;
  /** The report of the year before, or a folder of such reports. */
  readonly last?: string;
  /** An office's configuration and its waived findings, as JSON files. */
  readonly config?: string;
  readonly dismissed?: string;
}

/** What every file is checked with. */
interface Settings {
  readonly config: OfficeConfig;
  readonly dismissals: readonly { readonly fingerprint: string; readonly reason: string; readonly file?: string }[];
  readonly last?: LastReports;
}

/**
 * `nianbao check`: checks every file, also after one that cannot be read. Each of those gives one line on `io.err`.
 * @returns 2 when any file failed, else 1 when any has a finding of severity error, else 0.
 * @throws Failure when the configuration, the waived findings or the report of the year before cannot be read.
 */
export async function checkFiles(files: readonly string[], options: CheckFilesOptions, io: Io): Promise<ExitCode> {
  const settings = await readSettings(options, io);
  const checked: CheckedFile[] = [];
  for (const file of files) checked.push(await checkFile(file, settings, io));
  for (const { file, error } of settings.last?.unread() ?? []) checked.push(failed(file, error, io));
  const all = [...rules, ...configuredRules];
  io.out(
    options.format === "json"
      ? `${JSON.stringify(checkOutput(checked, all), null, 2)}\n`
      : checkText(checked, all, painter(io.colour)),
  );
  return exitCodeOf(checked);
}

async function readSettings({ last, config, dismissed }: CheckFilesOptions, io: Io): Promise<Settings> {
  return {
    ...(await readOffice(config, dismissed, io)),
    ...(last === undefined ? {} : { last: await openLastReports(last, io) }),
  };
}

/** The reader of settings brings a schema library, which a plain check does without. */
async function readOffice(
  config: string | undefined,
  dismissed: string | undefined,
  io: Io,
): Promise<Pick<Settings, "config" | "dismissals">> {
  if (config === undefined && dismissed === undefined) return { config: {}, dismissals: [] };
  const { readConfig, readDismissals } = await import("../check/office.js");
  return {
    config: config === undefined ? {} : await readConfig(config, io),
    dismissals: dismissed === undefined ? [] : await readDismissals(dismissed, io),
  };
}

async function checkFile(file: string, { config, dismissals, last }: Settings, io: Io): Promise<CheckedFile> {
  try {
    const input = await readInput(file, io);
    const recognised = recognise(await readDocument(input));
    const found = await last?.of(recognised);
    const result = check(recognised, {
      config,
      dismissed: dismissals.filter((dismissal) => dismissal.file === undefined || dismissal.file === input.name),
      ...(found?.report === undefined ? {} : { last: found.report }),
      ...(found?.reason === undefined ? {} : { noLast: found.reason }),
    });
    const counts = countFindings(result);
    return {
      file,
      status: "checked",
      recognised,
      ...(found?.file === undefined ? {} : { last: found.file }),
      result,
      counts,
    };
  } catch (error) {
    return failed(file, error, io);
  }
}

function failed(file: string, error: unknown, io: Io): CheckedFile {
  const explanation = explain(error);
  io.err(`nianbao：没有检查“${safe(file)}”：${explanation.message}\n`);
  if (io.debug) io.err(stackOf(error));
  return { file, status: "failed", error: explanation };
}
